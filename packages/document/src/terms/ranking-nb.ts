/** Ranking and stopping in the report, in bokmål. */
import type { RankingTerms } from './ranking-terms.ts'

export const rankingNb: RankingTerms = {
  order: 'Rekkefølgen',
  how: 'Programmet la de publikasjonene først som så mest relevante ut, etter det teamet alt hadde vurdert. Det leser tittel, sammendrag, emneord og hva publikasjonen viser til, ikke forfatter, tidsskrift eller år. Det ordner bare: mennesker har gjort hver vurdering.',
  start: 'Før noe var funnet, fulgte rekkefølgen problemstillingen, kriteriene og oppdragsgivers liste.',
  chance: (share, seed) =>
    `${share} av publikasjonene ble trukket tilfeldig (startverdi ${seed}), slik at andelen som er funnet, kan anslås uten skjevhet.`,
  noChance: 'Ingen publikasjoner ble trukket tilfeldig.',
  hidden: 'Hvorfor en publikasjon stod der den stod, ble vist først etter vurderingen.',
  stopping: 'Når silingen kunne stoppe',
  goal: (recall, sure) => `Målet var å finne ${recall} av de relevante, med ${sure} sikkerhet.`,
  noStop: 'Silingen er ikke stoppet før slutten på noe trinn.',
  stopped: ({ stage, date, by, allowed, screened, included, unread }) =>
    `Silingen på trinnet ${stage} ble stoppet${date ? ` ${date}` : ''}${by ? ` av ${by}` : ''}, ${allowed ? 'og regelen tillot det' : 'før regelen tillot det'}. Da var ${screened} publikasjoner vurdert og ${included} av dem inkludert. ${unread} ble ikke lest.`,
  recallWithin: ({ low, high, sure }) => `Mellom ${low} og ${high} av de relevante var funnet, med ${sure} sikkerhet.`,
  recall: ({ estimate, low, high, sure }) =>
    `Anslagsvis ${estimate} av de relevante var funnet, mellom ${low} og ${high} med ${sure} sikkerhet.`,
  noRecall: 'Hvor stor andel av de relevante som var funnet, kunne ikke anslås.',
  reason: 'Begrunnelsen:',
  quotes: ['«', '»'],
  limitations: {
    unread: ({ stage, unread, low, sure }) =>
      `${unread} publikasjoner er ikke lest på trinnet ${stage}, fordi silingen ble stoppet. Med ${sure} sikkerhet er minst ${low} av de relevante funnet.`,
    unreadUnknown: (stage, unread) =>
      `${unread} publikasjoner er ikke lest på trinnet ${stage}, fordi silingen ble stoppet. Hvor mange relevante som er blant dem, kan ikke anslås.`,
    against: (stage) => `På trinnet ${stage} var regelen for å stoppe ikke oppfylt.`,
    noChance:
      'Ingen publikasjoner er trukket tilfeldig, så andelen som er funnet, er anslått av den samme rekkefølgen som den skal prøve.',
  },
  ai: {
    heading: 'Bruk av kunstig intelligens',
    lead: 'Opplysningene følger RAISE og den felles uttalelsen fra Cochrane, Campbell, JBI og CEE (2025).',
    tool: 'Verktøy',
    toolIs: (version) =>
      `Rangeringen i Oversyn${version ? ` ${version}` : ''}: en lineær støttevektormaskin over ord, orddeler og felles referanser. Ingen språkmodell, og ingen ferdig trent modell.`,
    period: 'Brukt',
    periodIs: (from, to) => (to ? `${from} til ${to}` : `fra ${from}`),
    purpose: 'Til hva',
    purposeIs: (stages) =>
      `Å ordne publikasjonene på trinnet ${stages}, og å anslå hvor mye som er funnet, så teamet kan avgjøre når silingen stopper.`,
    judge: 'Hvem avgjør',
    judgeIs:
      'Mennesker. Programmet tar ikke med og utelater ingenting. Å stoppe er teamets beslutning og står i loggen med grunnlaget.',
    reason: 'Hvorfor',
    reasonIs:
      'For å lese de relevante først, og for å kunne stoppe med et tallfestet anslag over det som ikke er lest.',
    tested: 'Prøvd',
    testedIs: ({ reviews, runs, kept, saved, worst }) =>
      `På ${reviews} ferdige oppsummeringer med kjent fasit ble 95 prosent funnet i ${kept} av ${runs} gjennomkjøringer, og i snitt ble ${saved} ikke lest. I det vanskeligste forsøket, der relevante publikasjoner ikke lignet andre, holdt det i ${worst}. Alle forsøk står i metodebeskrivelsen til Oversyn.`,
    own: (stage, reports, included) =>
      `Her ble ${reports} publikasjoner trukket tilfeldig på trinnet ${stage}, og ${included} av dem ble inkludert.`,
    ownNone: 'Her er ingen publikasjoner trukket tilfeldig, så rangeringen er ikke prøvd på dette materialet.',
    weak: 'Svakheter',
    weakIs:
      'Relevante publikasjoner som ikke ligner de andre, kommer sent, særlig uten sammendrag eller på et annet språk. Rangeringen lærer av vurderingene, også når de er feil.',
    data: 'Data',
    dataIs: 'Alt regnes på egen maskin. Ingenting er sendt til andre.',
    trace: 'Etterprøving',
    traceIs: (seed) =>
      `Rekkefølgen følger av publikasjonene, vurderingene og startverdien ${seed}, og kan gjøres på nytt. Hver vurdering, hvert tilfeldige trekk og hver stopp står i loggen.`,
  },
}
