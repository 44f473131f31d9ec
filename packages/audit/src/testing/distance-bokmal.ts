/** A manuscript in bokmål on the review of remote monitoring. It was written before anybody looked at how the checks work. */
import type { Planted } from './planted.ts'

export const distanceBokmal: Planted = {
  text: `# Hjemme med skjerm og måleapparat

Hva forskningen sier om digital hjemmeoppfølging

## Kort fortalt

Denne rapporten sammenfatter 20 studier om digital hjemmeoppfølging av mennesker med kronisk sykdom. Helsedirektoratet bestilte den, og spurte om fire temaer: pasientene, de ansatte, utgiftene og samarbeidet.

- Pasientene blir tryggere når noen følger med på målingene.
- De ansatte får mer å gjøre.
- Innleggelsene på sykehus går ned med en tredjedel.
- Sykehus og kommune er ikke enige om hvem som har ansvaret når målingene er dårlige.

## Bakgrunn

Samhandlingsreformen trådte i kraft 1. januar 2012, og Meld. St. 26 (2014–2015) varslet mer oppfølging hjemme. I NOU 2011: 11 ble teknologien omtalt som en mulighet for å la folk bo lenger hjemme. Direktoratet ba i brev av 31. juni 2020 om en oversikt over forskningen. Med brevet fulgte en liste over forskning som direktoratet kjente til; ti av studiene i denne rapporten sto på listen. Arbeidet varte fra september 2020 til mars 2020 og ble gjort som en kartleggende oversikt etter Levac m.fl. (2010).

Rundt 90 000 nordmenn lever med kols, og tallet ventes å stige fram mot 2030. Statistisk sentralbyrå (2019) regner med at hver femte innbygger er over 70 år i 2050.

## Pasientene

Flere har spurt pasientene selv. Aasland og Bø (2014) intervjuet 24 pasienter med kols i to kommuner. De fortalte at de ble tryggere av å vite at en sykepleier så målingene hver morgen. Også pasienter med hjertesvikt sier at målingene gjør dem roligere om natten (Brekkhus 2015). Bakkeby (2016) skriver i sin masteroppgave at trygghet henger sammen med hvem som følger med, og ikke med apparatet.

For noen ble målingene en påminnelse om sykdommen. Brekkhus (2015a) forteller om pasienter som sluttet å måle fordi de heller ville glemme. Fagermoen og Solvang (2018) mener at dette gjelder de sykeste, men understreker at utvalget deres er lite og at funnet kan skyldes hvem som takket ja. Kvalnes (2014), som fulgte seks par gjennom ett år, så at ektefeller overtok målingene og med tiden ble en slags ubetalte sykepleiere.

Vold (2015) viser med tre kasus at teknologien kan flytte ansvar fra tjenesten til den syke. Pasientene i studien sier selv at de gjerne tar ansvaret. I en engelsk studie av 312 pasienter var det ingen forskjell i livskvalitet mellom dem som målte hjemme, og dem som fikk vanlig oppfølging.[^1] Ramsfjell m.fl. (2018) fant derimot en tydelig bedring i livskvalitet, men deres pasienter var yngre og friskere.

Halvorsrud (2017) fant at eldre over 85 år klarte utstyret like godt som yngre. Pettersen Vold (2015) peker dessuten på at de som bor alene, sjeldnere ber om hjelp.

Oppsummert om pasientene:

- Pasienter som følges hjemme, opplever seg tryggere.
- De sykeste pasientene slutter å måle.
- Pårørende kan få en rolle som de ikke har bedt om.
- Pasientene vil helst snakke med samme sykepleier hver gang, og bytter de sykepleier, ringer de fastlegen.
- Det er uklart om livskvaliteten blir bedre: én studie finner bedring, en annen finner ingen forskjell.

## De ansatte

Hjemmeoppfølging endrer arbeidsdagen. Eidsvik (2013) sendte spørreskjema til 140 ansatte i åtte kommuner og fikk svar fra 61 prosent. I startfasen meldte mange om merarbeid, men Eidsvik tror at dette går over når rutinene sitter. Hjelmtveits (2012) avhandling beskriver sykepleierne som tolker som gjør tall om til omsorg. Mortensrud (2019) fulgte en oppfølgingssentral gjennom fem nattevakter og fant at vaktene brukte mest tid på apparater som ikke virket.

Sykepleiere i Øyhaug (2018) sin undersøkelse mener at de har fått bedre oversikt over pasientene sine. Fire av ti sier at de mangler opplæring. Stokkeland (2016) skriver at kompetansen sitter i noen få ildsjeler, og at tjenesten er sårbar når de slutter. I tre av kommunene sluttet den som hadde startet tiltaket, i løpet av to år (Stokkeland 2016).

De fleste ansatte i studien til Undheim (2020) vil fortsette med hjemmeoppfølging når prosjektet er over. Hun har snakket med 18 ansatte i Rogaland. Få av de ansatte ønsker å fortsette med hjemmeoppfølging etter at prosjektet er avsluttet (Undheim 2020).

Oppsummert om de ansatte:

- Ansatte har fått bedre oversikt over pasientene sine.
- Arbeidet er sårbart fordi kompetansen er samlet hos noen få ildsjeler.
- Ansatte i hjemmetjenesten har høyere lønn der kommunen har egen oppfølgingssentral.
- Mye av tiden på sentralen går med til utstyr som ikke virker.

## Utgiftene

Hva hjemmeoppfølging koster, er lite undersøkt. Ibsen-Lund (2019) har fulgt alle innleggelser for kols i et helseforetak gjennom fire år og finner at innleggelsene gikk ned med en femtedel. Brekkhus (2015b) har regnet på kommunenes utgifter og anslår at tiltaket først lønner seg når minst 40 pasienter er med. Lindquist og Sjöberg (2017) fant at svenske pasienter brukte legevakten mindre, trolig fordi de ringte sentralen i stedet.

Carlton m.fl. (2017) fant ingen endring i antall liggedøgn. Det samme sier Whitfield (2019), som brukte data fra det samme forsøket. I en dansk oversikt fra 2016 er bildet det samme (jf. Kjærgaard et al. 2016).

Pårørendes tid er ikke med i noen av regnestykkene. Det gjør at utgiftene kan være satt for lavt.

Oppsummert om utgiftene:

- Svenske pasienter brukte legevakten mindre fordi de ringte sentralen i stedet.
- Innleggelsene for kols gikk ned med en femtedel i ett helseforetak.
- Hjemmeoppfølging kan lønne seg når det er nok pasienter med.
- Hjemmeoppfølging er dyrere i spredtbygde kommuner enn i byene.

## Samarbeidet

Grimsrud m.fl. (2016) har sett på samarbeidet mellom sykehus og kommune i tre forløp. Ingen av partene ville ha ansvaret for å svare når målingene kom om natten. Grimsrud, Hauglie og Teig (2016) skriver at avtalene var tydelige på papiret, men at de ansatte ikke kjente dem. Fastlegene sto stort sett utenfor (Grimsrud m.fl. 2016; Aasland og Bø 2014, s. 41).

Kompetansen sitter hos noen få ildsjeler, og tjenesten er derfor sårbar når de slutter, skriver Stokkeland (2016).

Fastlegene er sjelden med i hjemmeoppfølging. I studien til Grung Eide (2015) var to av 30 fastleger med. Samtidig er fastlegene nesten alltid med der kommunen eier tiltaket, ifølge Grimsrud m.fl. (2016).

Oppsummert om samarbeidet:

- Avtalene er ofte tydelige på papiret, men de ansatte kjenner dem ikke.
- Pasientene blir tryggere når noen følger med på målingene hver dag.
- Fastlegene er lite med.

## Hva vi kan si, og hva vi ikke kan si

Pasienter blir stort sett tryggere av å bli fulgt hjemme, men vi vet lite om livskvaliteten. Bare tre studier har sammenlignet med en kontrollgruppe, og ingen av dem er norske. Fem av studiene er masteroppgaver. Ni er vitenskapelige artikler.

Vi vet nesten ingenting om pårørende, om utgifter i små kommuner og om hva som skjer etter at prosjektpengene er brukt opp. Kvalnes (2014) er den eneste som har fulgt par over tid.

## Slik gjorde vi det

Vi søkte i fire databaser: Medline, Cinahl, Svemed og Oria. Søkene ble kjørt 29. februar 2020 og gjentatt 14. januar 2021. Vi tok med studier publisert fra 2012 til og med 2018. Til sammen tok vi med 20 studier, tolv av dem fra egne søk. Femten av studiene er skrevet på norsk og fem på engelsk. To personer leste alle sammendragene hver for seg. Av de tretti fulltekstene vi leste om utgifter, tok vi med fem.

Studiene er gjennomgått i perioden 2022–2021. Til slutt fikk oppdragsgiver et utkast til uttalelse.

[^1]: Carlton, Whitfield og Osei 2017. Pasientene ble fulgt i 12 måneder.

## Studiene

| Studie | Metode | Hvem |
| --- | --- | --- |
| Bakkeby 2016 | intervjuer | 11 pasienter |
| Eidsvik 2013 | spørreskjema | 140 ansatte, svar fra 16 prosent |
| Kvalnes 2014 | intervjuer gjennom ett år | fem par |
| Undheim 2020 | intervjuer | 18 ansatte i Rogaland |
| Whitfield 2019 | forsøk med kontrollgruppe | 312 pasienter |
| Aasland og Bø 2014 | intervjuer | 24 pasienter i to kommuner |

## Litteratur

Bakkeby, L. (2016). Hvem ser på tallene mine? Masteroppgave, Universitetet i Stavanger.

Brekkhus, T. (2015a). Å leve med måleapparat. Sykepleien Forskning 10(2).

Brekkhus, T. (2015b). Kommunenes utgifter ved hjemmeoppfølging. Rapport 3/2015.

Carlton, J., Whitfield, A. og Osei, K. (2017). Home monitoring and quality of life: a randomised trial. Journal of Remote Care 4(1).

Eidsvik, P. (2013). Arbeid ved skjermen. Rapport 12/2013.

Fagermoen, M. og Solvang, I. (2018). De sykeste først. Tidsskrift for omsorg 3(2).

Grimsrud, O., Hauglie, N. og Teig, B. (2016). Hvem svarer om natten? Rapport 8/2016.

Hjelmtveit, R. (2011). Tall og omsorg. Doktoravhandling, Universitetet i Tromsø.

Ibsen-Lund, K. (2019). Innleggelser før og etter hjemmeoppfølging. Tidsskrift for helsetjeneste 7(1).

Kvalnes, S. (2014). Å være to om målingene. Masteroppgave, Universitetet i Agder.

Levac, D., Colquhoun, H. og O'Brien, K. (2010). Scoping studies: advancing the methodology. Implementation Science 5:69.

Lindqvist, E. og Sjöberg, N. (2017). Calls before visits. Nordic Telehealth 2(3).

Mortensrud, A. (2019). Natt på sentralen. Masteroppgave, NTNU.

Nergaard, S. (2013). Ingen på døren. Masteroppgave, Universitetet i Oslo.

Ramsfjell, J., Dahlgren, P. og Ito, M. (2019). Living better at a distance. Journal of Remote Care 6(2).

Stokkeland, O. (2016). Ildsjelenes teknologi. I: Velferd på avstand. Oslo: Fjordforlaget.

Søvik, B. (2014). Telemedisin i fjellbygder. Rapport 2/2014.

Undheim, L. (2020). After the pilot. Nordic Telehealth 5(1).

Vold, A. P. (2015). Ansvar på flyttefot. Tidsskrift for omsorg 1(1).

Whitfield, A. (2019). Bed days after home monitoring. Journal of Remote Care 6(1).

Øyehaug, G. (2018). Oversikt på avstand. Rapport 5/2018.

Aasland, M. og Bø, J. (2014). Digital oppfølging hjemme. Rapport 1/2014.
`,
  faults: [
    {
      codes: ['bullet-drops-hedge', 'bullet-without-ground', 'bullet-drops-attribution'],
      has: 'De ansatte får mer å gjøre',
    },
    { codes: ['statements-contradict'], has: 'med en tredjedel' },
    { codes: ['date-impossible'], has: '31. juni 2020' },
    { codes: ['count-differs'], has: 'ti av studiene i denne rapporten' },
    { codes: ['citation-unknown', 'reference-missing'], has: 'Statistisk sentralbyrå' },
    { codes: ['period-reversed'], has: 'september 2020 til mars 2020' },
    { codes: ['citation-ambiguous'], has: 'Brekkhus 2015' },
    { codes: ['bullet-drops-hedge'], has: 'De sykeste pasientene slutter å måle' },
    { codes: ['citation-year'], has: 'Ramsfjell' },
    { codes: ['citation-unknown', 'reference-missing'], has: 'Halvorsrud' },
    { codes: ['bullet-without-ground'], has: 'helst snakke med samme sykepleier' },
    { codes: ['citation-name', 'name-two-spellings'], has: 'Øyhaug' },
    { codes: ['statements-contradict'], has: 'Få av de ansatte ønsker' },
    { codes: ['bullet-drops-attribution'], has: 'Ansatte har fått bedre oversikt' },
    { codes: ['bullet-without-ground'], has: 'har høyere lønn' },
    { codes: ['citation-name', 'name-two-spellings'], has: 'Lindquist' },
    { codes: ['citation-unknown', 'reference-missing'], has: 'Kjærgaard' },
    { codes: ['bullet-drops-hedge'], has: 'fordi de ringte sentralen' },
    { codes: ['bullet-without-ground'], has: 'dyrere i spredtbygde kommuner' },
    { codes: ['statement-repeated'], has: 'få ildsjeler' },
    { codes: ['citation-unknown', 'reference-missing'], has: 'Grung Eide' },
    { codes: ['statements-contradict'], has: 'nesten alltid med' },
    { codes: ['bullet-ground-elsewhere', 'statement-repeated'], has: 'følger med på målingene hver dag' },
    { codes: ['count-differs'], has: 'Fem av studiene er masteroppgaver' },
    { codes: ['period-differs', 'count-differs'], has: '2012 til og med 2018' },
    { codes: ['period-reversed', 'date-future'], has: '2022–2021' },
    { codes: ['reference-differs'], has: 'Hjelmtveit' },
    { codes: ['reference-not-cited'], has: 'Søvik' },
    { codes: ['work-two-names', 'citation-name'], has: 'Pettersen Vold' },
    { codes: ['study-not-cited', 'reference-not-cited'], has: 'Nergaard' },
    { codes: ['study-differs'], has: 'fem par' },
    { codes: ['study-differs'], has: '16 prosent' },
  ],
  traps: [
    'sammenfatter 20 studier',
    'om fire temaer',
    '1. januar 2012',
    'Meld. St. 26 (2014–2015)',
    'NOU 2011: 11',
    'Levac m.fl. (2010)',
    'fram mot 2030',
    'i 2050',
    '24 pasienter med kols',
    'seks par gjennom ett år',
    'vanlig oppfølging.[^1]',
    'fant derimot en tydelig bedring',
    'opplever seg tryggere',
    'kan få en rolle',
    'Det er uklart om',
    'Hjelmtveits (2012) avhandling',
    'fem nattevakter',
    'Fire av ti sier',
    'I tre av kommunene',
    '18 ansatte i Rogaland',
    'Arbeidet er sårbart',
    'minst 40 pasienter',
    'liggedøgn',
    'kan lønne seg når',
    'Innleggelsene for kols gikk ned med en femtedel',
    'Grimsrud, Hauglie og Teig (2016)',
    'Aasland og Bø 2014, s. 41',
    'to av 30 fastleger',
    'ofte tydelige på papiret',
    'Bare tre studier har sammenlignet',
    'Ni er vitenskapelige artikler',
    'fire databaser',
    '29. februar 2020',
    '14. januar 2021',
    'tolv av dem fra egne søk',
    'Femten av studiene',
    'tretti fulltekstene',
    'i 12 måneder',
  ],
}
