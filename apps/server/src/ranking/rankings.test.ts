/** Ranking in the program: what is likely relevant is given out first, and stopping is a decision with its evidence. */
import { setTimeout as wait } from 'node:timers/promises'
import { SavingsSchema } from '@oversyn/api'
import { usualPlan } from '@oversyn/model'
import { recordInput } from '@oversyn/store'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { type OpenApp, openApp } from '../testing/open-app.ts'

let open: OpenApp
const review = 'jobb'
const actor = { id: 'kari', assurance: 'claimed' } as const
const stage = 'abstract'

const about = ['job coaching for young people outside work', 'supported employment and ordinary workplaces']
const other = ['soil erosion in mountain valleys', 'migration of arctic terns', 'glass in medieval churches']

/** A hundred and sixty records, sixteen of them about what is asked. */
const references = Array.from({ length: 160 }, (_, at) => {
  const isAbout = at % 10 === 7
  const words = isAbout ? about[at % about.length] : other[at % other.length]
  return {
    type: 'article-journal' as const,
    title: `${words}: study ${at}`,
    abstract: isAbout ? `We follow young clients of a job coach, round ${at}.` : `Observations of round ${at}.`,
    extra: {},
    place: { line: at + 1 },
  }
})
const isRelevant = (title: string) => about.some((words) => title.startsWith(words))

beforeAll(async () => {
  open = await openApp()
  await open.client.createReview({ body: { title: 'Jobbstøtte', key: review } })
  await open.client.command(review, 'stateQuestion', {
    value: { framework: 'free', text: 'Does job coaching help young people into ordinary work?' },
  })
  await open.client.command(review, 'stateProtocol', {
    value: {
      ...{ design: 'scoping-review', stages: [stage], screeners: 1, registration: null, appraisal: null },
      saturation: null,
    },
  })
  const plan = usualPlan()
  await open.client.command(review, 'planWork', {
    value: { ...plan, ranking: { ...plan.ranking, use: true, randomShare: 0.1, hidden: true } },
  })
  const { made } = await open.client.command(review, 'nameSource', { value: { type: 'database', name: 'Oria' } })
  await open.store.importRecords(actor, review, {
    source: made?.id ?? '',
    search: null,
    file: { name: 'a.ris', bytes: new Uint8Array(3) },
    records: () => references.map(recordInput),
  })
})
afterAll(() => open?.close())

/** What was said of each report when it was given out. */
const drawnAs = new Map<string, boolean>()

async function screenSome(count: number): Promise<string[]> {
  const titles: string[] = []
  while (titles.length < count) {
    const { cards } = await open.client.screenNext({ review, stage, query: { count: 5 } })
    if (cards.length === 0) break
    for (const { report, title, drawn } of cards) {
      titles.push(title)
      drawnAs.set(report, drawn)
      const verdict = isRelevant(title) ? 'include' : 'exclude'
      await open.client.command(review, 'screenReport', { report, stage, verdict, criterion: null })
    }
    // As somebody who reads: the order is made anew meanwhile.
    await open.client.stageStanding({ review, stage, query: {} })
  }
  return titles
}

it('gives out first what the question asks for, and then what it has learnt', async () => {
  const titles = await screenSome(30)
  expect(titles.filter(isRelevant).length).toBeGreaterThan(13)
})

it('marks as drawn by chance what was given out so, whatever became of the order meanwhile', async () => {
  const { decisions } = await open.store.ranking.decisions(review, stage)
  expect(decisions.length).toBe(30)
  for (const { id, drawn } of decisions) expect(drawn, id).toBe(drawnAs.get(id))
  expect(decisions.some((it) => it.drawn)).toBe(true)
})

it('says how far it has come, in numbers and words', async () => {
  const { ranked, standing } = await open.client.stageStanding({ review, stage, query: { lang: 'nb' } })
  expect(ranked).toBe(true)
  expect(standing).toMatchObject({ rule: 'go-on', records: 160, screened: 30 })
  expect(standing?.found).toBeGreaterThan(13)
  expect(standing?.words.rule).toMatch(/^Fortsett/)
  // The draws by chance are marked in the log, and only they tell of recall without bias.
  expect(standing?.draws).toBeGreaterThan(0)
})

it('says why a report stands where it stands, once one has judged it', async () => {
  const [card] = (await open.client.screenNext({ review, stage, query: { count: 1 } })).cards
  const at = { review, stage, report: card?.report ?? '' }
  expect(await open.client.whyRanked({ ...at, query: {} })).toEqual({
    ...{ ranked: true, why: null, hidden: true, drawn: false },
  })
  await open.client.command(review, 'screenReport', { report: at.report, stage, verdict: 'exclude', criterion: null })
  const told = await open.client.whyRanked({ ...at, query: { lang: 'en' } })
  expect(told.hidden).toBe(false)
  expect(told.why).toMatch(/words/)
})

it('gives the report what it says of the ranking', async () => {
  const { ranking } = await open.client.screeningAccount({ review })
  expect(ranking).toMatchObject({ to: null, draws: [{ stage }], stops: [] })
  expect(ranking?.draws[0]?.reports).toBeGreaterThan(0)
  const html = await (await open.client.report({ review, query: { lang: 'nb', format: 'html' } })).text()
  expect(html).toContain('Bruk av kunstig intelligens')
})

it('stops against the rule only with a reason, keeps the evidence, and gives out nothing more', async () => {
  await expect(open.client.stopStage({ review, stage, body: {} })).rejects.toMatchObject({
    details: { code: 'input-invalid' },
  })
  const { made } = await open.client.stopStage({ review, stage, body: { reason: 'Fristen er i dag' } })
  const { stops } = await open.store.state(review)
  expect(stops).toMatchObject([{ stage, rule: 'own-judgement', allowed: false, screened: 31, remaining: 129 }])
  const { ranking } = await open.client.screeningAccount({ review })
  expect(ranking?.stops).toMatchObject([{ id: made?.id }])
  const { problems } = await open.client.problems({ review, query: {} })
  expect(problems.map((it) => it.code)).toContain('stop-against-rule')
  expect((await open.client.screenNext({ review, stage, query: {} })).cards).toEqual([])
  await open.client.command(review, 'withdraw', { kind: 'stop', id: made?.id ?? '' })
  expect((await open.client.screenNext({ review, stage, query: {} })).cards.length).toBeGreaterThan(0)
})

it('tells what it would have saved on what is screened', async () => {
  const titles = await screenSome(200)
  expect(titles.length).toBe(129)
  const { standing } = await open.client.stageStanding({ review, stage, query: {} })
  expect(standing).toMatchObject({ rule: 'all-screened', unread: 0, found: 16 })
  let job = await open.client.simulateRanking({ review, stage, body: {} })
  while (job.state === 'waiting' || job.state === 'running') {
    await wait(30)
    job = await open.client.job({ review, job: job.id })
  }
  const savings = SavingsSchema.parse(job.result)
  expect(savings).toMatchObject({ stage, records: 160, relevant: 16 })
  expect(savings.curve.at(-1)).toEqual([160, 16])
  expect(savings.wss95).toBeGreaterThan(0.5)
  expect(savings.reached.at(-1)).toMatchObject({ share: 1, found: 16 })
  expect(await open.store.verify(review)).toMatchObject([{ whole: true, problems: [] }])
  expect(open.bugs).toEqual([])
})
