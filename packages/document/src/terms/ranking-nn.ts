/** Ranking and stopping in the report, in nynorsk. */
import type { RankingTerms } from './ranking-terms.ts'

export const rankingNn: RankingTerms = {
  order: 'Rekkjefølgja',
  how: 'Programmet la dei publikasjonane først som såg mest relevante ut, etter det teamet alt hadde vurdert. Det les tittel, samandrag, emneord og kva publikasjonen viser til, ikkje forfattar, tidsskrift eller år. Det ordnar berre: menneske har gjort kvar vurdering.',
  start: 'Før noko var funne, følgde rekkjefølgja problemstillinga, kriteria og lista til oppdragsgivaren.',
  chance: (share, seed) =>
    `${share} av publikasjonane vart trekte tilfeldig (startverdi ${seed}), slik at delen som er funnen, kan reknast ut utan skeivskap.`,
  noChance: 'Ingen publikasjonar vart trekte tilfeldig.',
  hidden: 'Kvifor ein publikasjon stod der han stod, vart vist først etter vurderinga.',
  stopping: 'Når silinga kunne stoppe',
  goal: (recall, sure) => `Målet var å finne ${recall} av dei relevante, med ${sure} visse.`,
  noStop: 'Silinga er ikkje stoppa før slutten på noko trinn.',
  stopped: ({ stage, date, by, allowed, screened, included, unread }) =>
    `Silinga på trinnet ${stage} vart stoppa${date ? ` ${date}` : ''}${by ? ` av ${by}` : ''}, ${allowed ? 'og regelen tillét det' : 'før regelen tillét det'}. Då var ${screened} publikasjonar vurderte og ${included} av dei inkluderte. ${unread} vart ikkje lesne.`,
  recallWithin: ({ low, high, sure }) => `Mellom ${low} og ${high} av dei relevante var funne, med ${sure} visse.`,
  recall: ({ estimate, low, high, sure }) =>
    `Om lag ${estimate} av dei relevante var funne, mellom ${low} og ${high} med ${sure} visse.`,
  noRecall: 'Kor stor del av dei relevante som var funnen, kunne ikkje reknast ut.',
  reason: 'Grunngivinga:',
  quotes: ['«', '»'],
  limitations: {
    unread: ({ stage, unread, low, sure }) =>
      `${unread} publikasjonar er ikkje lesne på trinnet ${stage}, fordi silinga vart stoppa. Med ${sure} visse er minst ${low} av dei relevante funne.`,
    unreadUnknown: (stage, unread) =>
      `${unread} publikasjonar er ikkje lesne på trinnet ${stage}, fordi silinga vart stoppa. Kor mange relevante som er mellom dei, kan ikkje reknast ut.`,
    against: (stage) => `På trinnet ${stage} var ikkje regelen for å stoppe oppfylt.`,
    noChance:
      'Ingen publikasjonar er trekte tilfeldig, så delen som er funnen, er rekna ut av den same rekkjefølgja som han skal prøve.',
  },
  ai: {
    heading: 'Bruk av kunstig intelligens',
    lead: 'Opplysningane følgjer RAISE og den felles fråsegna frå Cochrane, Campbell, JBI og CEE (2025).',
    tool: 'Verktøy',
    toolIs: (version) =>
      `Rangeringa i Oversyn${version ? ` ${version}` : ''}: ei lineær støttevektormaskin over ord, orddelar og felles referansar. Ingen språkmodell, og ingen ferdig trent modell.`,
    period: 'Brukt',
    periodIs: (from, to) => (to ? `${from} til ${to}` : `frå ${from}`),
    purpose: 'Til kva',
    purposeIs: (stages) =>
      `Å ordne publikasjonane på trinnet ${stages}, og å rekne ut kor mykje som er funne, så teamet kan avgjere når silinga stoppar.`,
    judge: 'Kven avgjer',
    judgeIs:
      'Menneske. Programmet tek ikkje med og utelèt ingenting. Å stoppe er teamet si avgjerd og står i loggen med grunnlaget.',
    reason: 'Kvifor',
    reasonIs:
      'For å lese dei relevante først, og for å kunne stoppe med eit talfesta overslag over det som ikkje er lese.',
    tested: 'Prøvd',
    testedIs: ({ reviews, runs, kept, saved, worst }) =>
      `På ${reviews} ferdige oppsummeringar med kjend fasit vart 95 prosent funne i ${kept} av ${runs} gjennomkøyringar, og i snitt vart ${saved} ikkje lesne. I det vanskelegaste forsøket, der relevante publikasjonar ikkje likna andre, heldt det i ${worst}. Alle forsøk står i metodeskildringa til Oversyn.`,
    own: (stage, reports, included) =>
      `Her vart ${reports} publikasjonar trekte tilfeldig på trinnet ${stage}, og ${included} av dei vart inkluderte.`,
    ownNone: 'Her er ingen publikasjonar trekte tilfeldig, så rangeringa er ikkje prøvd på dette materialet.',
    weak: 'Veikskapar',
    weakIs:
      'Relevante publikasjonar som ikkje liknar dei andre, kjem seint, særleg utan samandrag eller på eit anna språk. Rangeringa lærer av vurderingane, også når dei er feil.',
    data: 'Data',
    dataIs: 'Alt blir rekna på eiga maskin. Ingenting er sendt til andre.',
    trace: 'Etterprøving',
    traceIs: (seed) =>
      `Rekkjefølgja følgjer av publikasjonane, vurderingane og startverdien ${seed}, og kan gjerast på nytt. Kvar vurdering, kvart tilfeldige trekk og kvar stopp står i loggen.`,
  },
}
