/** Screening on both engines: who is given what, how it stands, what one may see, and that a replay of the log tells the same. */
import { type Plan, usualPlan } from '@oversyn/model'
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import { openStore, type Store } from '../store.ts'
import { engines, type Places, places } from '../testing/places.ts'
import { refusal } from '../testing/refusal.ts'
import { double, type Screened, screenedReview } from '../testing/screened-review.ts'

describe.each(engines)('screening on %s', (kind) => {
  let place: Places
  let store: Store
  let now: Screened | undefined

  beforeAll(async () => {
    place = await places(kind)
    store = await openStore(await place.fresh())
  })
  afterEach(async () => {
    if (now) expect((await store.verify(now.review))[0]?.problems).toEqual([])
    now = undefined
  })
  afterAll(async () => {
    await store?.close()
    await place?.end()
  })

  const begin = async (records?: number): Promise<Screened> => {
    now = await screenedReview(store, records)
    return now
  }
  const progress = async (it: Screened, by = it.kari, stage = 0) => {
    const { stages } = await store.screening.progress(it.review, by.id)
    const found = stages[stage]
    if (!found) throw new Error('no such stage')
    return found
  }

  it('gives out reports in the order of import, without what one has or has judged', async () => {
    const it = await begin()
    const { kari, reports } = it
    expect(await it.next(kari)).toEqual(reports)
    expect(await it.next(kari, 3, 'title', reports.slice(0, 2))).toEqual(reports.slice(2, 5))
    await it.judge(kari, reports[0] ?? '', 'exclude')
    expect(await it.next(kari, 2)).toEqual(reports.slice(1, 3))
    expect(await progress(it)).toMatchObject({ eligible: 10, mine: 1, left: 9, settled: { exclude: 1 } })
  })

  it('follows the order that is set from outside, and puts what it does not name last', async () => {
    const it = await begin(5)
    const [a, b, c, d, e] = it.reports
    await store.screening.setOrder(it.review, 'title', [d, b, 'nowhere'].map(String))
    expect(await it.next(it.kari)).toEqual([d, b, a, c, e])
    await it.judge(it.kari, String(d), 'include')
    expect(await it.next(it.kari)).toEqual([b, a, c, e])
    const [f] = await it.addRecords(1)
    expect(await it.next(it.kari)).toEqual([b, a, c, e, f])
    expect(await store.screening.settled(it.review, 'title')).toMatchObject([{ report: d, verdict: 'include' }])
  })

  it('gives two people who screen at once different reports while there are any', async () => {
    const it = await begin(4)
    const [a, b, c, d] = it.reports
    expect(await it.next(it.kari, 2)).toEqual([a, b])
    expect(await it.next(it.ola, 2)).toEqual([c, d])
    expect(await it.next(await it.person('Per'), 2)).toEqual([a, b])
  })

  it('opens a later stage to what the one before included, and shuts it again', async () => {
    const it = await begin(3)
    const [a = '', b = ''] = it.reports
    expect(await it.next(it.kari, 9, 'fulltext')).toEqual([])
    await it.judge(it.kari, a, 'include')
    await it.judge(it.kari, b, 'include')
    expect(await it.next(it.kari, 9, 'fulltext')).toEqual([a, b])
    await it.judge(it.kari, a, 'exclude')
    expect(await it.next(it.kari, 9, 'fulltext')).toEqual([b])
    await it.run('seekFulltext', { report: b, state: 'not-retrieved', reason: 'Ikke utlånt' })
    expect(await it.next(it.kari, 9, 'fulltext')).toEqual([])
    expect(await progress(it, it.kari, 1)).toMatchObject({ eligible: 1, settled: { 'not-retrieved': 1 } })
  })

  it('waits for a second, blind, and finds the conflict', async () => {
    const it = await begin(2)
    const [a = '', b = ''] = it.reports
    await it.plan({ reviewers: double })
    expect(await it.next(it.kari)).toEqual([a, b])
    await it.judge(it.kari, a, 'include', { note: 'Treffer godt' })
    expect(await it.stand(a)).toBe('waiting')
    const card = async (by = it.ola) => (await store.screening.cards(it.review, 'title', by.id, [a]))[0]
    expect(await card()).toMatchObject({ sealed: true, decisions: [] })
    expect(await card(it.kari)).toMatchObject({
      sealed: false,
      decisions: [{ verdict: 'include', note: 'Treffer godt' }],
    })
    const { total } = await store.screening.list(it.review, 'title', it.ola.id, { state: 'waiting', limit: 10 })
    expect(total).toBe(1)
    expect(await it.next(it.kari)).toEqual([b])
    expect(await it.next(it.ola)).toEqual([a, b])
    await it.judge(it.ola, a, 'exclude')
    expect(await it.stand(a)).toBe('conflict')
    const per = await it.person('Per')
    expect(await it.next(per)).toEqual([b])
    expect((await card(per))?.decisions.map((it) => it.verdict)).toEqual(['include', 'exclude'])
    const criterion = await it.criterion('Aviser')
    const settle = { report: a, stage: 'title', verdict: 'exclude', criterion, how: 'agreed', note: 'Enige' } as const
    await it.run('resolveConflict', settle, per)
    expect((await store.screening.account(it.review))[0]).toMatchObject({
      ...{ stage: 'title', compared: 1, agreed: 0, outdated: 0, settled: { agreed: 1, adjudicated: 0 } },
    })
    expect(await it.stand(a)).toBe('exclude')
    expect(await progress(it)).toMatchObject({ conflicts: 0, settled: { exclude: 1 } })
  })

  it('lets one of two who settle the same conflict at once win, and tells the other unless they agree', async () => {
    const it = await begin(2)
    await it.plan({ reviewers: double })
    for (const report of it.reports) {
      await it.judge(it.kari, report, 'include')
      await it.judge(it.ola, report, 'exclude')
    }
    const [a = '', b = ''] = it.reports
    const settle = (report: string, verdict: 'include' | 'exclude', by = it.kari) =>
      it.run('resolveConflict', { report, stage: 'title', verdict, criterion: null, how: 'adjudicated' }, by)
    const both = await Promise.allSettled([settle(a, 'include'), settle(a, 'exclude', it.ola)])
    expect(both.filter((it) => it.status === 'fulfilled')).toHaveLength(1)
    const same = await Promise.all([settle(b, 'include'), settle(b, 'include', it.ola)])
    expect(same.flatMap((it) => it.events)).toHaveLength(1)
    const again = await refusal(settle(b, 'exclude'))
    expect(again.problems.map((it) => it.code)).toEqual(['conflict-settled'])
  })

  it('gives out nothing new once a stage is stopped, but what somebody has begun', async () => {
    const it = await begin(4)
    await it.plan({ reviewers: double })
    const [a = '', b = ''] = it.reports
    await it.judge(it.kari, a, 'include')
    await it.judge(it.kari, b, 'include')
    await it.judge(it.ola, b, 'include')
    const value = {
      ...({ stage: 'title', rule: 'own-judgement', allowed: false, target: usualPlan().stopping } as const),
      ...{ screened: 1, included: 1, remaining: 3, recall: null, low: null, high: null },
    }
    const silent = await refusal(it.run('stopScreening', { value }))
    expect(silent.problems.map((it) => it.code)).toEqual(['stop-without-reason'])
    const { made } = await it.run('stopScreening', { value: { ...value, reason: 'Frist' } })
    const twice = await refusal(it.run('stopScreening', { value: { ...value, reason: 'Frist' } }))
    expect(twice.problems.map((it) => it.code)).toEqual(['already-stopped'])
    expect(await it.next(it.kari)).toEqual([])
    expect(await it.next(it.ola)).toEqual([a])
    expect([(await progress(it)).left, (await progress(it, it.ola)).left]).toEqual([0, 1])
    await it.run('withdraw', { kind: 'stop', id: made?.id ?? '' })
    expect(await it.next(it.kari)).toHaveLength(2)
  })

  it('keeps every judgement while the number of reviewers goes up and down', async () => {
    const it = await begin(3)
    const [a = '', b = '', c = ''] = it.reports
    await it.judge(it.kari, a, 'include')
    await it.judge(it.kari, b, 'exclude')
    await it.plan({ reviewers: double })
    expect(await it.stand(a)).toBe('waiting')
    expect(await it.next(it.ola)).toEqual([a, b, c])
    await it.judge(it.ola, a, 'exclude')
    expect(await it.stand(a)).toBe('conflict')
    await it.plan({})
    expect(await it.stand(a)).toBe('exclude')
    expect(await it.stand(b)).toBe('exclude')
    await it.plan({ reviewers: double })
    expect([await it.stand(a), await it.stand(b)]).toEqual(['conflict', 'waiting'])
  })

  it('takes a judgement back', async () => {
    const it = await begin(2)
    const [a = ''] = it.reports
    await it.judge(it.kari, a, 'exclude')
    await it.run('withdrawDecision', { report: a, stage: 'title' }, it.kari)
    expect(await it.next(it.kari)).toEqual(it.reports)
    expect(await it.stand(a)).toBeUndefined()
    const again = await it.run('withdrawDecision', { report: a, stage: 'title' }, it.kari)
    expect(again.events).toEqual([])
  })

  it('makes a conflict of linked reports that were judged differently, and gives each its own back', async () => {
    const it = await begin(3)
    const [a = '', b = '', c = ''] = it.reports
    await it.judge(it.kari, a, 'include')
    await it.judge(it.kari, b, 'exclude')
    const pair = (relation: 'duplicate' | 'distinct') => it.run('judgePairs', { pairs: [{ a, b, relation }] })
    await pair('duplicate')
    const [one] = [a, b].toSorted()
    expect(await it.stand(String(one))).toBe('conflict')
    expect(await it.next(it.kari)).toEqual([c])
    expect((await progress(it)).eligible).toBe(2)
    await pair('distinct')
    expect([await it.stand(a), await it.stand(b)]).toEqual(['include', 'exclude'])
    expect(await progress(it)).toMatchObject({ eligible: 3, mine: 2, left: 1 })
    expect(await store.screening.reports(it.review, 'title')).toEqual(it.reports)
  })

  it('takes in records that come midway, and lets those go that are undone', async () => {
    const it = await begin(2)
    await it.judge(it.kari, it.reports[0] ?? '', 'include')
    const more = await it.addRecords(2)
    expect(await it.next(it.kari)).toEqual([it.reports[1], ...more])
    const { entries } = await store.log(it.review, { limit: 1, about: `record:${it.reports[0]}` })
    expect(entries).toHaveLength(1)
    const imports = (await store.log(it.review, { limit: 50 })).entries.flatMap(({ payload }) => {
      const read = JSON.parse(payload ?? '{}') as { import?: string; count?: number }
      return read.count === undefined ? [] : [read.import ?? '']
    })
    await it.run('undoImport', { import: imports[1] ?? '' })
    expect(await it.next(it.kari)).toEqual(more)
    await it.run('restoreImport', { import: imports[1] ?? '' })
    expect(await it.next(it.kari)).toEqual([it.reports[1], ...more])
    expect(await progress(it)).toMatchObject({ eligible: 4, mine: 1 })
  })

  it('deals out by shares, and hands over what waits when somebody leaves', async () => {
    const it = await begin(60)
    const per = await it.person('Per')
    const shares = (...people: string[]): Plan['assignment'] => ({
      mode: 'shares',
      shares: people.map((person) => ({ person, share: 1 })),
    })
    await it.plan({ reviewers: double, assignment: shares('kari', 'ola', 'per') })
    const given = new Map<string, number>()
    const all = [await it.next(it.kari), await it.next(it.ola), await it.next(per)]
    for (const report of all.flat()) given.set(report, (given.get(report) ?? 0) + 1)
    expect([...given.values()].every((times) => times === 2)).toBe(true)
    expect(given.size).toBe(60)
    const [first = ''] = all[0] ?? []
    await it.judge(it.kari, first, 'include')
    await it.plan({ reviewers: double, assignment: shares('ola', 'per') })
    expect(await it.next(it.kari)).toEqual([])
    // What Kari judged needs one more; all else needs both who are left.
    const [ola, left] = [await it.next(it.ola), await it.next(per)]
    expect([ola, left].filter((list) => list.includes(first))).toHaveLength(1)
    expect(ola.length + left.length).toBe(119)
    expect(await store.screening.left(it.review, 'title')).toMatchObject([
      { left: 0 },
      { left: ola.length },
      { left: left.length },
    ])
  })

  it('deals out by theme, and what has no theme to everybody', async () => {
    const it = await begin(3)
    const [a = '', b = '', c = ''] = it.reports
    const themes = { mode: 'themes', themes: [{ theme: 'ledelse', people: ['kari'] }] } as const
    await it.addTheme()
    await it.run('tagReports', { reports: [a, b], add: ['ledelse'], remove: [] })
    await it.plan({ assignment: { ...themes, themes: [{ theme: 'ledelse', people: ['kari'] }] } })
    expect(await it.next(it.ola)).toEqual([c])
    expect(await it.next(it.kari, 9, 'title', [c])).toEqual([a, b])
    await it.run('tagReports', { reports: [b], add: [], remove: ['ledelse'] })
    const left = await store.screening.left(it.review, 'title')
    expect(left.map((it) => it.left)).toEqual([3, 2])
  })

  it('gives everybody the same sample until calibration is concluded', async () => {
    const it = await begin(30)
    const calibration = { stage: 'title', size: 5, concluded: false } as const
    await it.plan({ calibration })
    const sample = await it.next(it.kari)
    expect(sample).toHaveLength(5)
    expect(await it.next(it.ola)).toEqual(sample)
    await it.addRecords(30)
    expect(await it.next(it.ola)).toEqual(sample)
    await it.judge(it.kari, sample[0] ?? '', 'include')
    // One reviewer would settle it; in the round it is still given to the others, who do not see how it went.
    expect(await it.next(it.ola)).toEqual(sample)
    const seen = await store.screening.cards(it.review, 'title', it.ola.id, sample.slice(0, 1))
    expect(seen[0]).toMatchObject({ sealed: true, stand: null, decisions: [] })
    const included = await store.screening.list(it.review, 'title', it.ola.id, { state: 'include', limit: 10 })
    expect(included.total).toBe(0)
    for (const report of sample) {
      await it.judge(it.kari, report, 'include')
      await it.judge(it.ola, report, report === sample[0] ? 'exclude' : 'include')
    }
    expect(await it.next(it.kari)).toEqual([])
    expect((await progress(it)).calibration).toEqual({
      size: 5,
      mine: 5,
      people: [it.kari.id, it.ola.id].toSorted().map((person) => ({ person, judged: 5 })),
    })
    const found = await store.screening.agreement(it.review, 'title', it.kari.id, 'calibration')
    expect(found).toMatchObject({ compared: 5, percent: { agreed: 4, share: 0.8 } })
    await it.plan({ calibration: { ...calibration, concluded: true } })
    expect(await it.next(it.kari)).toHaveLength(55)
  })

  it('lists what was judged by a criterion that was revised, until it is looked at again', async () => {
    const it = await begin(3)
    const [a = '', b = ''] = it.reports
    const criterion = await it.criterion('Aviser')
    await it.judge(it.kari, a, 'exclude', { criterion })
    await it.judge(it.kari, b, 'exclude')
    const list = async () =>
      (await store.screening.list(it.review, 'title', it.kari.id, { state: 'again', limit: 10 })).cards
    expect(await list()).toEqual([])
    const { criteria } = await store.state(it.review)
    const { version: _, earlier: __, ...value } = criteria[0] ?? (undefined as never)
    await it.run('setCriterion', { value: { ...value, text: 'Aviser og blader' } })
    expect((await list()).map(({ report, decisions }) => [report, decisions[0]?.version])).toEqual([[a, 1]])
    expect((await progress(it)).again).toBe(1)
    expect((await store.screening.account(it.review))[0]?.outdated).toBe(1)
    const still = await refusal(it.run('withdraw', { kind: 'criterion', id: criterion }))
    expect(still.problems.map((it) => it.code)).toEqual(['still-used'])
    expect((await it.judge(it.kari, a, 'exclude', { criterion })).events).toHaveLength(1)
    expect(await list()).toEqual([])
    expect((await it.judge(it.kari, a, 'exclude', { criterion })).events).toHaveLength(0)
  })

  it('takes a judgement that is sent twice for one, also where the criterion it names was taken out meanwhile', async () => {
    const it = await begin(2)
    const [a = ''] = it.reports
    await it.plan({ reviewers: double })
    const criterion = await it.criterion('Aviser')
    const judge = (note?: string) => it.judge(it.kari, a, 'exclude', { criterion, ...(note ? { note } : {}) })
    expect((await judge('Kort')).events).toHaveLength(1)
    expect((await judge('Kort')).events).toHaveLength(0)
    await it.run('withdraw', { kind: 'criterion', id: criterion })
    expect((await judge('Kort')).events).toHaveLength(0)
    expect((await refusal(judge('Lang'))).problems.map((it) => it.code)).toEqual(['reference-unknown'])
  })

  it('lists what was included where a criterion was narrowed or added, until it is looked at again or judged later', async () => {
    const it = await begin(4)
    const [a = '', b = '', c = '', d = ''] = it.reports
    const criterion = await it.criterion('Aviser')
    await it.judge(it.kari, a, 'include')
    await it.judge(it.kari, b, 'exclude', { criterion })
    await it.judge(it.kari, c, 'include')
    await it.judge(it.kari, c, 'include', { stage: 'fulltext' })
    const list = async (stage: 'title' | 'fulltext' = 'title') => {
      const { cards } = await store.screening.list(it.review, stage, it.kari.id, { state: 'again', limit: 10 })
      return cards.map((it) => it.report)
    }
    const { criteria } = await store.state(it.review)
    const { version: _, earlier: __, ...value } = criteria[0] ?? (undefined as never)
    await it.run('setCriterion', { value: { ...value, text: 'Aviser', rationale: 'Ord', again: 'nothing' } })
    expect(await list()).toEqual([])
    await it.run('setCriterion', { value: { ...value, text: 'Aviser i Norge', again: 'included' } })
    expect([await list(), await list('fulltext')]).toEqual([[a], [c]])
    const account = await store.screening.account(it.review)
    expect(account.map((it) => [it.outdated, it.outdatedIncluded])).toEqual([
      [0, 1],
      [0, 1],
    ])
    // Said again of that version, it is what was excluded too.
    await it.run('setCriterion', { value: { ...value, text: 'Aviser i Norge', again: 'both' } })
    expect(await list()).toEqual([a, b])
    expect((await it.judge(it.kari, a, 'include')).events).toHaveLength(1)
    expect((await it.judge(it.kari, a, 'include')).events).toHaveLength(0)
    await it.judge(it.kari, d, 'include')
    expect(await list()).toEqual([b])
    await it.run('setCriterion', { value: { ...value, id: undefined, key: undefined, text: 'Ny', again: 'included' } })
    expect(await list()).toEqual([a, b, d])
  })

  it('lists what one has judged, the latest first, page by page', async () => {
    const it = await begin(4)
    for (const report of it.reports) await it.judge(it.kari, report, 'maybe')
    const page = (after?: string) =>
      store.screening.list(it.review, 'title', it.kari.id, { state: 'mine', limit: 3, after })
    const first = await page()
    expect(first).toMatchObject({ total: 4, next: '3' })
    expect(first.cards.map((it) => it.report)).toEqual(it.reports.toReversed().slice(0, 3))
    expect((await page('3')).cards.map((it) => it.report)).toEqual(it.reports.slice(0, 1))
    const { cards } = await store.screening.list(it.review, 'title', it.ola.id, { state: 'maybe', limit: 10 })
    expect(cards).toHaveLength(4)
  })

  it('finds reports by words of title and author, and by year', async () => {
    const it = await begin(12)
    const found = await store.screening.search(it.review, 'publikasjon -11 aa 2011')
    expect(found.map((it) => it.title)).toHaveLength(1)
    expect(await store.screening.search(it.review, '100% _')).toEqual([])
    expect(await store.screening.search(it.review, '  ')).toEqual([])
  })
})
