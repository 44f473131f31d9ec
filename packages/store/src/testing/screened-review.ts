/** A review with records to be screened, the people who screen them, and short ways to judge. */
import type { Actor, Input, Plan, Stage, Verdict } from '@oversyn/model'
import { usualPlan } from '@oversyn/model'
import type { Store } from '../store.ts'
import { actor, sampleReview } from './samples.ts'

export type Screened = Awaited<ReturnType<typeof screenedReview>>

let files = 0

/** `records`: how many there are. The protocol has title and full text. */
export async function screenedReview(store: Store, records = 10, title = 'Siling') {
  const made = await sampleReview(store, title)
  const { review } = made
  const run = <V extends Parameters<Store['execute']>[2]>(verb: V, input: Input<V>, by: Actor = actor) =>
    store.execute(by, review, verb, input)
  const source = await made.addSource()
  const person = async (name: string): Promise<Actor> => {
    const done = await run('namePerson', { value: { name, role: 'researcher' } })
    return { id: done.made?.id ?? '', assurance: 'claimed' }
  }
  const addRecords = async (count: number) => {
    files += 1
    const text = `fil ${files}`
    const before = new Set(await store.screening.reports(review, 'title'))
    await store.importRecords(actor, review, {
      source,
      search: null,
      file: { name: `${text}.ris`, bytes: new TextEncoder().encode(text) },
      records: () =>
        Array.from({ length: count }, (_, at) => ({
          title: `Publikasjon ${files}-${at}`,
          authors: 'Aa, B.',
          year: 2011,
          data: { type: 'article-journal', title: `Publikasjon ${files}-${at}`, abstract: 'Om NAV.' },
        })),
    })
    return (await store.screening.reports(review, 'title')).filter((it) => !before.has(it))
  }
  const protocol: Input<'stateProtocol'>['value'] = {
    design: 'scoping-review',
    stages: ['title', 'fulltext'],
    screeners: null,
    registration: null,
    appraisal: null,
    saturation: null,
  }
  await run('stateProtocol', { value: protocol })
  const [kari, ola] = [await person('Kari'), await person('Ola')]
  const criterion = async (text: string) => {
    const done = await run('setCriterion', {
      value: { effect: 'exclude', element: 'type', text, rationale: 'Ikke forskning', agreedWithClient: true },
    })
    return done.made?.id ?? ''
  }
  const plan = (change: Partial<Plan>) => run('planWork', { value: { ...usualPlan(), ...change } })
  const judge = (
    by: Actor,
    report: string,
    verdict: Verdict,
    more: { criterion?: string; stage?: Stage; note?: string } = {},
  ) => {
    const { criterion = null, stage = 'title', ...rest } = more
    return run('screenReport', { report, stage, verdict, criterion, ...rest }, by)
  }
  const reports = records > 0 ? await addRecords(records) : []
  const next = async (by: Actor, count = 100, stage: Stage = 'title', without: string[] = []) =>
    (await store.screening.next(review, stage, by.id, count, without)).cards.map((it) => it.report)
  const stand = async (report: string, by: Actor = kari, stage: Stage = 'title') =>
    (await store.screening.cards(review, stage, by.id, [report]))[0]?.stand?.verdict
  return { ...made, run, person, addRecords, kari, ola, criterion, plan, judge, reports, next, stand, protocol }
}

/** Two reviewers at every stage. */
export const double: Plan['reviewers'] = { title: 2, abstract: 2, fulltext: 2 }
