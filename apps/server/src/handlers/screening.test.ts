/** Screening over the net: who asks is told by a header, and nobody is told what others decided before they have decided. */
import { usualPlan, type Verb } from '@oversyn/model'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { type OpenApp, openApp, sending } from '../testing/open-app.ts'

let open: OpenApp
let review: string
let reports: string[]
const people: Record<string, string> = {}

beforeAll(async () => {
  open = await openApp()
  const { store, options } = open
  const made = await store.createReview(options.actor, { title: 'Siling' })
  review = made.made?.key ?? ''
  const source = await store.execute(options.actor, review, 'nameSource', { value: { type: 'database', name: 'Oria' } })
  for (const name of ['Kari', 'Ola']) {
    const done = await store.execute(options.actor, review, 'namePerson', { value: { name, role: 'researcher' } })
    people[name] = done.made?.id ?? ''
  }
  const records = Array.from({ length: 12 }, (_, at) => ({
    title: `Nr. ${at}`,
    authors: 'Aa',
    year: 2011,
    data: { type: 'article-journal', title: `Nr. ${at}`, abstract: `Sammendrag ${at}` },
  }))
  await store.importRecords(options.actor, review, {
    source: source.made?.id ?? '',
    search: null,
    file: { name: 'a.ris', bytes: new Uint8Array([1]) },
    records: () => records,
  })
  // In the order of import, which the tests know.
  const usual = usualPlan(2)
  const plan = { ...usual, blind: true, ranking: { ...usual.ranking, use: false } }
  await store.execute(options.actor, review, 'planWork', { value: plan })
  reports = await store.screening.reports(review, 'title')
})
afterAll(() => open.close())

const as = (name: string) => ({ 'x-oversyn-person': people[name] ?? '' })
async function get(path: string, name = 'Kari', headers: Record<string, string> = {}) {
  return open.ask(`/api/reviews/${review}/${path}`, { headers: { ...as(name), ...headers } })
}
async function command(name: string, verb: Verb, input: object) {
  const sent = sending({ input })
  const headers = { ...Object.fromEntries(new Headers(sent.headers)), ...as(name) }
  return open.ask(`/api/reviews/${review}/commands/${verb}`, { ...sent, headers })
}

it('gives the next reports as cards, and how many are left', async () => {
  const answer = await (await get('screening/title/next?count=2')).json()
  expect(answer).toMatchObject({ left: 12, cards: [{ title: 'Nr. 0', abstract: 'Sammendrag 0' }, { title: 'Nr. 1' }] })
  const without = await (await get(`screening/title/next?count=1&without=${reports[0]},${reports[1]}`)).json()
  expect(without.cards.map((it: { report: string }) => it.report)).toEqual([reports[2]])
  expect((await get('screening/kjeller/next')).status).toBe(404)
})

it('keeps what others decided to itself until one has decided: in cards, lists and the log', async () => {
  const judgement = { report: reports[0], stage: 'title', verdict: 'include', criterion: null, note: 'hemmelig' }
  expect((await command('Kari', 'screenReport', judgement)).status).toBe(200)
  const places = [
    `screening/title/cards?reports=${reports[0]}`,
    'screening/title/list?state=waiting',
    'screening/title/next?count=50',
    'log?limit=5',
    'screening',
  ]
  for (const place of places) {
    const text = await (await get(place, 'Ola')).text()
    expect(text, place).not.toContain('hemmelig')
    expect(text, place).not.toMatch(/"verdict":"include"/)
  }
  expect(await (await get('log?limit=1', 'Kari')).text()).toContain('hemmelig')
  await command('Ola', 'screenReport', { ...judgement, verdict: 'exclude', note: 'uenig' })
  const { cards } = await (await get('screening/title/list?state=conflict', 'Ola')).json()
  expect(cards[0].decisions.map((it: { note: string }) => it.note)).toEqual(['hemmelig', 'uenig'])
  expect(await (await get('log?limit=5', 'Ola')).text()).toContain('hemmelig')
})

it('tells how far it is, and says so when nothing has happened since', async () => {
  const first = await get('screening')
  expect((await first.json()).stages[0]).toMatchObject({
    stage: 'title',
    eligible: 12,
    mine: 1,
    left: 11,
    conflicts: 1,
  })
  const tag = first.headers.get('etag') ?? ''
  expect((await get('screening', 'Kari', { 'if-none-match': tag })).status).toBe(304)
  expect((await get('screening', 'Ola', { 'if-none-match': tag })).status).toBe(200)
  await command('Ola', 'screenReport', { report: reports[1], stage: 'title', verdict: 'maybe', criterion: null })
  const after = await get('screening', 'Kari', { 'if-none-match': tag })
  expect((await after.json()).stages[0]).toMatchObject({ waiting: 1 })
})

it('tells how far those agree who judged the same', async () => {
  const found = await (await get('screening/title/agreement')).json()
  // What only Ola has judged is kept from Kari, also as a number.
  expect(found).toMatchObject({ compared: 1, leftOut: 0, percent: { agreed: 0 } })
  const { people: waiting } = await (await get('screening/title/left')).json()
  expect(waiting).toEqual([
    { person: people.Kari, left: 11 },
    { person: people.Ola, left: 10 },
  ])
  const { reports: hits } = await (await get('screening/search?q=nr%207')).json()
  expect(hits).toMatchObject([{ title: 'Nr. 7' }])
  expect(open.bugs).toEqual([])
})
