/** A manuscript in nynorsk, in Markdown, on the review of homework support. */
import type { Planted } from './planted.ts'

export const homeworkNynorsk: Planted = {
  text: `# Leksehjelp: ei kunnskapsoversikt

## Samandrag

Oversikta byggjer på tolv studiar frå 2011 til 2020. Utdanningsdirektoratet stilte tre spørsmål, om læring, ulikskap og organisering.

## 1 Innleiing

Stortinget lovfesta leksehjelp i 2010 (Prop. 95 L (2009–2010)). Oppdraget kom 31. september 2020. Oversikta er laga mellom oktober 2020 og februar 2021.

## 2 Metode

Vi søkte i fire databasar. Åtte studiar kom frå søka og fem stod på lista til direktoratet. Tre av studiane er masteroppgåver, og éin er ei doktoravhandling. Det første søket vart gjort 12. oktober 2020, det siste 29. februar 2021. Vi las 64 samandrag og 31 fulltekstar.

## 3 Læring

Dybdahl (2012) målte leseferdigheita til 420 elevar før og etter eit år med leksehjelp, og fann ingen skilnad mellom dei som var med, og dei som ikkje var det. Fosseide m.fl. (2014) samanlikna karakterane til 96 elevar og fann ein liten framgang i matematikk, men forfattarane tek atterhald om at elevane melde seg på sjølve. Berge og Håland (2015) intervjua ti lærarar. Dei meiner at elevane får betre arbeidsvanar av leksehjelpa. Ifølgje Roth (2016) lærer både den som hjelper og den som får hjelp.

Ein amerikansk studie viser at leksehjelp på biblioteket gir meir lesing i fritida (Miller, 2017). Kvam (2016) finn det same for Sverige. Elevane i studien til Ulvund (2021) brukte nettbasert hjelp mest på kvelden før ei prøve.

Oppsummert om læring:

- Elevane får betre arbeidsvanar av leksehjelpa.
- Leksehjelp gir framgang i matematikk.
- Leseferdigheita vert truleg ikkje påverka.
- Leksehjelp gjer at færre elevar sluttar i vidaregåande skule.
- Den som hjelper andre, lærer også sjølv.

## 4 Ulikskap

Tveiten og Aas (2018) spurde 600 foreldre om korleis dei hjelper med lekser. Foreldre med høg utdanning hjelper meir, og hjelpa deira er meir styrande. Gjerstad (2019) har intervjua tolv elevar med innvandrarbakgrunn. Dei fleste elevane fortel at dei ikkje får hjelp heime.

Leksehjelp når i liten grad dei elevane som treng det mest, skriv Hovland og Nes (2016). I Hovland og Nes sine åtte kommunar var 40 prosent av elevane på fjerde trinn med på leksehjelpa. Leksehjelp når i stor grad dei elevane som treng det mest (Nedrebø 2013).

Oppsummert om ulikskap:

- Foreldre med høg utdanning hjelper meir enn andre.
- Få av elevane med innvandrarbakgrunn manglar hjelp heime.
- Gutar brukar leksehjelpa mindre enn jenter i dei store byane.
- Leksehjelpa treff ikkje alltid dei som treng henne mest.

## 5 Organisering

Sandvik (2011) kartla tilbodet i 60 kommunar. Dei fleste kommunane (38 prosent) lét assistentar ta leksehjelpa. Engen (2018) har snakka med ni frivillige, som seier at dei gjerne vil ha meir rettleiing. Frivillige sluttar ofte etter eitt halvår, kanskje fordi dei får for lite rettleiing (Engen 2018). Nedrebø (2013) viser at lærarane sjeldan er med i leksehjelpa.

Kommunane brukar ulike modellar (Sandvik 2011, Hovland og Nes 2016). Tilbodet er ofte lagt til skulefritidsordninga, fordi lokala alt er der (Hovland og Nes 2016). Tilbodet er lagt til skulefritidsordninga fordi lokala alt er der (Hovland og Nes 2016).

Oppsummert om organisering:

- Frivillige sluttar etter eitt halvår fordi dei får for lite rettleiing.
- Frivillige vil ha meir rettleiing.
- Foreldre med høg utdanning hjelper meir enn andre.
- Lærarar er lite med i leksehjelpa.

## 6 Konklusjon

Vi veit lite om læring. Berre to studiar har målt karakterar eller prøver. Fem av studiane er rapportar. Engen (2018) er den einaste som har spurt dei frivillige.

## Vedlegg: Studiane

| Studie | Utval | Hovudfunn |
|---|---|---|
| Dybdahl (2012) | 240 elevar | Ingen skilnad i leseferdigheit. |
| Engen (2018) | ni frivillige | Frivillige sluttar etter eitt halvår fordi dei får for lite rettleiing. |
| Fosseide, Miller og Roth (2014) | 96 elevar | Framgang i matematikk. |
| Gjerstad (2019) | 12 elevar | Manglar hjelp heime. |
| Sandvik (2011) | 60 kommunar | Tilbodet er ulikt. |

## Referansar

Berge, T. og Haaland, I. (2015). Leksehjelp etter skoletid. Tidsskrift for skole 2(1).

Dybdahl, U. (2012). Evaluering av leksehjelp på barnetrinnet. Rapport 4/2012.

Engen, M. (2018). Frivillige i leksehjelpa. Masteroppgåve, Universitetet i Bergen.

Fosseide, A., Miller, J. og Roth, K. (2014). Homework clubs and attainment. Education Review 6(2).

Gjerstad, P. (2018). Lekser og ulikhet. Masteroppgåve, NTNU.

Hovland, S. og Nes, O. (2016). Leksehjelp i åtte kommuner. Rapport 2/2016.

Miller, J. (2017). Reading at the library. Library Studies 3(3).

Nedrebø, A. (2013). Etter skoleslutt. Doktoravhandling, UiO.

Roth, K. (2016). Peers as tutors. Education Review 8(1).

Sandvik, E. (2011). Kartlegging av leksehjelptilbud. Rapport 1/2011.

Tveiten, G. og Aas, L. (2018). Foreldre og lekser. Tidsskrift for skole 5(2).
`,
  faults: [
    { codes: ['date-impossible'], has: '31. september' },
    { codes: ['count-differs'], has: 'fire databasar' },
    { codes: ['count-differs'], has: 'fem stod på lista' },
    { codes: ['count-differs'], has: 'Tre av studiane er masteroppg' },
    { codes: ['date-impossible'], has: '29. februar 2021' },
    { codes: ['citation-name', 'name-two-spellings'], has: 'Håland' },
    { codes: ['citation-unknown', 'reference-missing'], has: 'Kvam' },
    { codes: ['citation-year'], has: 'Ulvund' },
    { codes: ['bullet-drops-attribution'], has: 'betre arbeidsvanar' },
    { codes: ['bullet-drops-hedge'], has: 'framgang i matematikk' },
    { codes: ['bullet-without-ground'], has: 'sluttar i vidaregåande' },
    { codes: ['statements-contradict'], has: 'i stor grad dei elevane' },
    { codes: ['statements-contradict'], has: 'Få av elevane med innvandrarbakgrunn' },
    { codes: ['bullet-without-ground'], has: 'Gutar brukar' },
    { codes: ['quantity-differs'], has: '38 prosent' },
    { codes: ['statement-repeated'], has: 'fordi lokala alt er der' },
    { codes: ['bullet-drops-hedge'], has: 'sluttar etter eitt halvår fordi' },
    {
      codes: ['bullet-ground-elsewhere', 'statement-repeated'],
      has: 'Foreldre med høg utdanning hjelper meir enn andre',
    },
    { codes: ['count-differs'], has: 'Fem av studiane er rapportar' },
    { codes: ['study-differs'], has: '240 elevar' },
    { codes: ['retelling-drops-hedge'], has: 'Frivillige sluttar etter eitt halvår' },
    { codes: ['reference-differs'], has: 'Gjerstad' },
    { codes: ['reference-missing'], has: 'Ulvund' },
    { codes: ['bullet-drops-attribution'], has: 'Frivillige vil ha meir' },
  ],
  traps: [
    'tolv studiar frå 2011 til 2020',
    'Prop. 95 L (2009–2010)',
    'oktober 2020 og februar 2021',
    'Åtte studiar kom frå søka',
    'éin er ei doktoravhandling',
    '12. oktober 2020',
    '64 samandrag',
    '420 elevar før og etter',
    '96 elevar',
    'Ifølgje Roth (2016)',
    '600 foreldre',
    'tolv elevar med innvandrarbakgrunn',
    '40 prosent av elevane',
    '60 kommunar',
    'ni frivillige',
    'Berre to studiar har målt',
    'Den som hjelper andre',
    'Lærarar er lite med',
    'den einaste som har spurt',
  ],
}
