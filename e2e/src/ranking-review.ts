/** A review whose order the program makes: some records are about what is asked, and some are judged already. */
import { type Actor, type Happening, usualPlan } from '@oversyn/model'
import { openStore } from '@oversyn/store'

const actor: Actor = { id: 'e2e', assurance: 'claimed' }

const about = [
  'Jobbspesialister og unge utenfor arbeidslivet',
  'Individuell jobbstøtte i ordinære bedrifter',
  'Oppfølging på arbeidsplassen for unge med psykiske plager',
]
const other = [
  'Erosjon i bratte fjelldaler',
  'Trekkfuglenes vei over havet',
  'Glassmalerier i gamle stavkirker',
  'Torskens gyteplasser langs kysten',
  'Snøskredvarsling for vinterveier',
]

interface Wanted {
  records?: number
  /** So many are judged before the program starts, in the order of import. */
  judged?: number
  use?: boolean
  hidden?: boolean
}

/** One in eight is about what is asked. Every tenth of those that are judged was drawn by chance. */
export async function makeRankedReview(
  home: string,
  title: string,
  { records = 160, judged = 0, use = true, hidden = false }: Wanted = {},
): Promise<string> {
  const store = await openStore({ home })
  try {
    const made = await store.createReview(actor, { title })
    const key = made.made?.key ?? ''
    const run: typeof store.execute = (by, review, verb, input) => store.execute(by, review, verb, input)
    const value = { design: 'scoping-review', stages: ['abstract'], screeners: null } as const
    await run(actor, key, 'stateProtocol', {
      value: { ...value, stages: ['abstract'], registration: null, appraisal: null, saturation: null },
    })
    await run(actor, key, 'stateQuestion', {
      value: { framework: 'free', text: 'Hjelper jobbspesialister unge utenfor arbeidslivet ut i ordinært arbeid?' },
    })
    const plan = usualPlan()
    await run(actor, key, 'planWork', {
      value: { ...plan, ranking: { ...plan.ranking, use, hidden, randomShare: 0.1 } },
    })
    const hege = await run(actor, key, 'namePerson', { value: { name: 'Hege Vik', role: 'researcher' } })
    const source = await run(actor, key, 'nameSource', { value: { type: 'database', name: 'Oria' } })
    await store.importRecords(actor, key, {
      source: source.made?.id ?? '',
      search: null,
      file: { name: 'oria.ris', bytes: new TextEncoder().encode(title) },
      records: () => Array.from({ length: records }, (_, at) => record(at)),
    })
    const by: Actor = { id: hege.made?.id ?? '', assurance: 'claimed' }
    const reports = await store.screening.reports(key, 'abstract')
    const happenings = reports.slice(0, judged).map((report, at): Happening => {
      const drawn = at % 10 === 0 ? { drawn: true as const } : {}
      const verdict = isAbout(at) ? 'include' : 'exclude'
      return { type: 'report.screened', payload: { report, stage: 'abstract', verdict, criterion: null, ...drawn } }
    })
    if (happenings.length > 0) await store.append(by, key, happenings)
    return key
  } finally {
    await store.close()
  }
}

/** Whether a title that a person reads is about what is asked. */
export function isRelevant(title: string): boolean {
  return about.some((it) => title.startsWith(it))
}

function isAbout(at: number): boolean {
  return at % 8 === 3
}

function record(at: number) {
  const words = isAbout(at) ? about[at % about.length] : other[at % other.length]
  const title = `${words}: studie ${at + 1}`
  const abstract = isAbout(at)
    ? `Vi fulgte unge som fikk en jobbspesialist, i ${at + 2} måneder. Flere kom i ordinært arbeid, og arbeidsgiverne var fornøyde.`
    : `Vi målte og observerte i ${at + 2} måneder. Funnene gjelder natur og kulturarv, og er ordnet etter årstid.`
  const authors = 'Berg, Anna; Dahl, Per'
  const year = 2008 + (at % 14)
  const data = {
    ...{ type: 'article-journal', title, abstract, language: 'nob' },
    author: [
      { family: 'Berg', given: 'Anna' },
      { family: 'Dahl', given: 'Per' },
    ],
    issued: { 'date-parts': [[year]] },
    'container-title': 'Tidsskrift for prøver',
  }
  return { title, authors, year, data }
}
