/** A manuscript in bokmål on the review of the tests, with faults and with traps that are none. */
import type { Planted } from './planted.ts'

export const bokmal: Planted = {
  text: `# Felles kontor: en kunnskapsoppsummering

# 1 Metode

Denne gjennomgangen er en kartlegging (jf. Arksey og O'Malley 2005). Kunnskapsoppsummeringen omfatter 14 studier, og den er delt i fire temaer. Til sammen bygger gjennomgangen på fem masteroppgaver. I alt inngår tolv publikasjoner i vedlegget. Oppdragsgiver identifiserte fem studier, og søket førte til at sju studier ble lagt til. Det ble søkt i fem fagdatabaser. 50 prosent av de inkluderte studiene er artikler.

Studiene er publisert i perioden 2008–2011. Søket ble avsluttet 31. november 2011, og det siste møtet i gruppa var 29. februar 2012. Arbeidet ble lagt fram for oppdragsgiver 30. februar 2012. Søket ble gjentatt i mai 2019. Reformen er hjemlet i Ot.prp. nr. 47 (2005-2006) og skal evalueres innen 2030. I 2009 ble det åpnet flere kontorer. To studier bruker spørreskjema.

# 2 Ledelse

Alm Hansen (2008) finner at ledere må rapportere til to eiere, noe som trolig begrenser styringen lokalt. Ledere i hennes utvalg sier at rapporteringen stjeler tid fra oppfølging av ansatte (Hansen 2008). Hansens (2008) oppgave bygger på ni intervjuer i perioden 2008-2006. Rødelvs (2008) masteroppgave beskriver også lederrollen i små kontorer.

Berg og Øyen (2009) viser at de fleste kommuner har valgt enhetlig ledelse av kontoret. Valget henger sammen med størrelse. Tangen (2008) beskriver lederne som oversettere mellom etatene. Ansatte oppfatter at lederens fagkunnskap er svekket (Berg og Øyen 2010). Samtlige informanter ønsker seg én felles styringslinje i framtiden (Moen 2007).

Analysen indikerer at delt ledelse svekker arbeidsmiljøet på kontorene (Nordlie 2010). Kontorer med delt ledelse har høyere sykefravær enn andre kontorer (Kvamme 2010). Strand og Lund (2012) viser det samme for svenske kontorer. Data ble samlet inn fra mai 2011 til mars 2010.

Oppsummering:

- Delt ledelse svekker arbeidsmiljøet på kontorene.
- Rapporteringen stjeler tid fra oppfølging av ansatte.
- Å rapportere til to eiere begrenser trolig styringen lokalt.
- Felles lønnssystem har gjort rekruttering av ungdom billigere.
- Få kommuner har valgt enhetlig ledelse av kontoret.
- Avtaler mellom eierne blir sjelden fulgt opp med tall.
- Lederne er oversettere mellom etatene.

# 3 Samarbeid

Dahl m.fl. (2010) fulgte samarbeidet mellom stat og kommune over tid i elleve kontorer. Samarbeidet ble bedre i kontorer som hadde felles opplæring. Dahl, Eriksen og Foss (2010) er forsiktige med å si hvorfor. Lie (2011) hevder at avtaler mellom eierne sjelden blir fulgt opp med tall. Lie (2011a) gjelder avtalene, mens Lie (2011b) gjelder brukerne. Solhiem og Vik (2011) kaller det partnere på papiret.

Partnerskapet mellom stat og kommune er likeverdig når avtalene er tydelige (Solheim og Vik 2011). Kontorer med felles opplæring løser oppgavene raskere enn kontorer uten felles opplæring (Tangen 2009). Mange kontorer har gjeldsrådgivning og flyktningtjeneste under samme tak (Moen 2007). Undersøkelsen viste at 62 prosent av kontorene hadde felles møter hver uke (Dahl mfl. 2010). Rapporteringen stjeler tid, men enkelte ledere ser også nytten av den. Avtalene er viktige. Det synes som om tillit bygges langsomt mellom stat og kommune i nye kontorer (Solheim og Vik 2011).

Oppsummering:

- Tillit bygges langsomt mellom stat og kommune i nye kontorer.
- Samarbeidet ble bedre i kontorer med felles opplæring.
- Delt ledelse svekker arbeidsmiljøet på kontorene.
- Ansatte med lang utdanning flytter oftere til større byer.

# 4 Brukere

Nordli (2010) har spurt brukerne om hva de venter seg av kontoret. Brukerne mener at ventetiden er for lang når saken flyttes mellom enheter (Nordli 2010). Noen informanter ønsker seg én felles styringslinje i framtiden (Rødelv 2008). Kontorer med felles opplæring løser oppgavene saktere enn kontorer uten felles opplæring, ifølge Lie (2011b). Få kontorer har gjeldsrådgivning og flyktningtjeneste under samme tak (Lie 2011b). Imidlertid finnes det store forskjeller mellom landsdelene.

Undersøkelsen viste at 26 prosent av kontorene hadde felles møter hver uke (Lie 2011b). Partnerskapet mellom stat og kommune er ikke likeverdig når avtalene er tydelige (Nordli 2010). Dahl m.fl. (2010) fulgte samarbeidet mellom stat og kommune over tid i elleve kontorer. Boka kom ut på Handelshøgskolen, mens notatet kom på Handelshøyskolen. De fleste brukere er fornøyde med mottaket. Få av dem husker imidlertid navnet på veilederen sin (Nordli 2010; Rødelv 2008). Rødelv studerte mottaket på et stort kontor, der brukere med sammensatte behov ønsker seg en fast saksbehandler.

Oppsummering:

- Ventetiden er for lang når saken flyttes mellom enheter.
- Brukere med sammensatte behov ønsker seg en fast saksbehandler.
- Brukerne mener at mottaket fungerer bedre der kontaktpersonen er kjent (Nordli 2010).

# 5 Konklusjon

Ledere må rapportere til to eiere. De fleste kommuner har valgt enhetlig ledelse av kontoret. Tillit bygges trolig langsomt.

# Referanser

Arksey, H. og L. O'Malley (2005). Scoping Studies. IJSRM 8(1):19-32.

Berg, Kari og Ola Øyen (2009). Ledelse i to linjer. Kontortidsskriftet 3.

Dahl, Kari, Ola Eriksen og Eli Foss (2010). Samarbeid over tid i felles kontor. Rapport 4.

Hansen, Kari Alm (2008). Å lede for to eiere. Masteroppgave.

Lie, Per (2011a). Avtaler mellom eierne. Notat 2.

Lie, Per (2011b). Brukernes møte med kontoret. Rapport 9.

Moen, Eva (2005). Fra tre etater til ett kontor. Masteroppgave.

Nordli, Nils (2010). Hva brukerne venter seg. Kontortidsskriftet 1.

Rødelv, Siv (2008). En dør inn til kontoret. Masteroppgave.

Sandvik, Per (2007). Kontoret sett utenfra. Kronikk.

Solheim, Kari og Åse Vik (2011). Partnere på papiret. I: Boka om kontoret.
`,
  faults: [
    { codes: ['count-differs'], has: '14 studier' },
    { codes: ['count-differs'], has: 'fire temaer' },
    { codes: ['count-differs'], has: 'fem masteroppgaver' },
    { codes: ['count-differs'], has: 'fem fagdatabaser' },
    { codes: ['count-differs'], has: '50 prosent' },
    { codes: ['period-differs'], has: '2008–2011' },
    { codes: ['date-impossible'], has: '31. november' },
    { codes: ['date-impossible'], has: '30. februar' },
    { codes: ['date-future'], has: 'mai 2019' },
    { codes: ['period-reversed'], has: '2008-2006' },
    { codes: ['period-reversed'], has: 'mai 2011 til mars 2010' },
    { codes: ['work-two-names'], has: 'Alm Hansen' },
    { codes: ['citation-year'], has: 'Tangen 2008' },
    { codes: ['citation-year'], has: 'Berg og Øyen 2010' },
    { codes: ['citation-name'], has: 'Nordlie' },
    { codes: ['citation-name'], has: 'Solhiem' },
    { codes: ['citation-unknown'], has: 'Kvamme' },
    { codes: ['citation-unknown'], has: 'Strand' },
    { codes: ['citation-ambiguous'], has: 'Lie 2011 is' },
    { codes: ['study-not-cited'], has: 'Aune' },
    { codes: ['study-not-cited'], has: 'Haugland' },
    { codes: ['bullet-drops-hedge'], has: 'Delt ledelse svekker' },
    { codes: ['bullet-drops-hedge'], has: 'Tillit bygges langsomt' },
    { codes: ['bullet-drops-attribution'], has: 'Rapporteringen stjeler tid' },
    { codes: ['bullet-drops-attribution'], has: 'Ventetiden er for lang' },
    { codes: ['bullet-without-ground'], has: 'Felles lønnssystem' },
    { codes: ['bullet-without-ground'], has: 'lang utdanning' },
    { codes: ['bullet-ground-elsewhere'], has: 'Avtaler mellom eierne' },
    { codes: ['bullet-ground-elsewhere', 'statement-repeated'], has: 'Delt ledelse svekker' },
    { codes: ['statement-repeated'], has: 'Dahl m.fl. (2010) fulgte' },
    { codes: ['statements-contradict'], has: 'Få kommuner har valgt' },
    { codes: ['statements-contradict'], has: 'raskere enn' },
    { codes: ['statements-contradict'], has: 'Få kontorer har gjeldsrådgivning' },
    { codes: ['statements-contradict'], has: '26 prosent' },
    { codes: ['statements-contradict'], has: 'ikke likeverdig' },
    { codes: ['statements-contradict'], has: 'Noen informanter ønsker' },
    { codes: ['name-two-spellings'], has: 'Handelshøyskolen' },
    { codes: ['reference-missing'], has: 'Tangen' },
    { codes: ['reference-not-cited'], has: 'Sandvik' },
    { codes: ['reference-differs'], has: 'Moen' },
  ],
  traps: [
    "jf. Arksey og O'Malley 2005",
    'I alt inngår tolv publikasjoner',
    'identifiserte fem studier',
    'sju studier ble lagt til',
    '29. februar 2012',
    'Ot.prp. nr. 47 (2005-2006)',
    'innen 2030',
    'I 2009 ble det åpnet',
    'To studier bruker spørreskjema',
    'Rødelvs (2008)',
    'bygger på ni intervjuer',
    'Å rapportere til to eiere begrenser trolig',
    'Lederne er oversettere mellom etatene',
    'Dahl, Eriksen og Foss (2010)',
    'Lie (2011a) gjelder avtalene',
    'Samarbeidet ble bedre i kontorer med felles opplæring',
    'Imidlertid finnes det store forskjeller',
    'De fleste brukere er fornøyde',
    'Få av dem husker imidlertid',
    'Brukere med sammensatte behov ønsker seg en fast saksbehandler.',
    'kontaktpersonen er kjent (Nordli 2010)',
    'Tillit bygges trolig langsomt',
    'Valget henger sammen med størrelse',
  ],
}
