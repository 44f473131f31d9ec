/** The verbs, on both engines: what they write, what they fill in, what they refuse. */
import { type Input, lastPlace } from '@oversyn/model'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openStore, type Store } from '../store.ts'
import { engines, type Places, places } from '../testing/places.ts'
import { refusal } from '../testing/refusal.ts'
import { actor, finding, sampleReview } from '../testing/samples.ts'

describe.each(engines)('commands on %s', (kind) => {
  let place: Places
  let store: Store

  beforeAll(async () => {
    place = await places(kind)
    store = await openStore(await place.fresh())
  })
  afterAll(async () => {
    await store?.close()
    await place?.end()
  })

  const nowhere = '01900000-0000-7000-8000-00000000dead'

  async function codes(asked: Promise<unknown>): Promise<string[]> {
    return (await refusal(asked)).problems.map((it) => it.code)
  }

  it('makes a review from its title, with a key that nobody has', async () => {
    const first = await store.createReview(actor, { title: 'Ledelse av NAV-kontoret' })
    const second = await store.createReview(actor, { title: 'Ledelse av NAV-kontoret' })
    expect(first.made?.key).toBe('ledelse-av-nav-kontoret')
    expect(second.made?.key).toBe('ledelse-av-nav-kontoret-2')
    expect(first.events).toEqual([{ seq: 1, type: 'review.created' }])
    const { head, log } = await store.state(first.made?.id ?? '')
    expect(head).toMatchObject({ title: 'Ledelse av NAV-kontoret', language: 'nb', process: 'live' })
    expect(log).toEqual(first.head)
    expect((await refusal(store.createReview(actor, { title: 'X', key: 'ledelse-av-nav-kontoret' }))).code).toBe(
      'review-exists',
    )
  })

  it('states what a review has one of, and logs nothing where nothing changes', async () => {
    const { review } = await sampleReview(store)
    const value = { client: 'Direktoratet', mandate: 'Finn ut.', deadline: '2026-06', funding: null }
    const done = await store.execute(actor, review, 'stateCommission', { value, why: 'Brev av 1. mars' })
    expect(done.events).toEqual([{ seq: 2, type: 'commission.stated' }])
    const again = await store.execute(actor, review, 'stateCommission', { value })
    expect(again).toEqual({ head: done.head, events: [] })
    await store.execute(actor, review, 'stateQuestion', { value: { framework: 'free', text: 'Hva virker?' } })
    const protocol = {
      design: 'scoping-review',
      stages: ['title'],
      screeners: 2,
      registration: null,
      appraisal: null,
      saturation: null,
    } as const
    await store.execute(actor, review, 'stateProtocol', { value: { ...protocol, stages: ['title'] } })
    expect(
      await codes(
        store.execute(actor, review, 'stateProtocol', {
          value: { ...protocol, stages: ['title'], methodWork: 'ingen' },
        }),
      ),
    ).toEqual(['reference-unknown'])
    const state = await store.state(review)
    expect(state.commission).toEqual(value)
    expect(state.question?.text).toBe('Hva virker?')
    expect(state.protocol?.screeners).toBe(2)
  })

  it('renames a review and finds it by the new key, which nobody else may have', async () => {
    const { review, id } = await sampleReview(store)
    const taken = await sampleReview(store)
    const value = { key: `${review}-ny`, title: 'Nytt navn', language: 'nn', process: 'published' } as const
    await store.execute(actor, review, 'renameReview', { value })
    expect((await store.find(value.key)).id).toBe(id)
    expect((await refusal(store.find(review))).code).toBe('review-unknown')
    const clash = await refusal(
      store.execute(actor, value.key, 'renameReview', { value: { ...value, key: taken.review } }),
    )
    expect(clash.code).toBe('review-exists')
    expect((await store.state(value.key)).head.key).toBe(value.key)
  })

  it('withdraws what nothing rests on, and otherwise names what does', async () => {
    const { review, addTheme, addStudy } = await sampleReview(store)
    const theme = await addTheme()
    const { study } = await addStudy()
    const { made } = await store.execute(actor, review, 'stateFinding', {
      value: { ...finding, study, themes: [theme] },
    })
    const bullet = { theme, text: 'Punkt', findings: [made?.id ?? ''], tie: 'inferred' } as const
    const written = await store.execute(actor, review, 'writeBullet', {
      value: { ...bullet, findings: [made?.id ?? ''] },
    })
    const refused = await refusal(store.execute(actor, review, 'withdraw', { kind: 'theme', id: theme }))
    expect(refused.problems.map((it) => it.where.key)).toEqual(['aars2011-1', 'ledelse-1'])
    for (const [kind, id] of [
      ['bullet', written.made?.id],
      ['finding', made?.id],
      ['theme', theme],
    ] as const)
      await store.execute(actor, review, 'withdraw', { kind, id: id ?? '' })
    expect(await store.state(review)).toMatchObject({ themes: [], findings: [], bullets: [] })
    expect(await codes(store.execute(actor, review, 'withdraw', { kind: 'theme', id: theme }))).toEqual([
      'object-unknown',
    ])
    // What was said of it stays in the log.
    expect((await store.log(review, { limit: 10, about: `theme:${theme}` })).total).toBe(2)
  })

  it('does not withdraw what the protocol, a note or a judgement rests on', async () => {
    const { review, addSource, addStudy } = await sampleReview(store)
    const source = await addSource('Oria')
    const { report } = await addStudy()
    const work = await store.execute(actor, review, 'noteWork', {
      value: { role: 'method', citation: 'C', short: 'M' },
    })
    await store.execute(actor, review, 'stateProtocol', {
      value: {
        design: 'other',
        methodWork: 'm',
        stages: ['title'],
        screeners: null,
        registration: null,
        appraisal: null,
        saturation: null,
      },
    })
    await store.execute(actor, review, 'writeNote', { value: { about: 'oria', text: 'Merk.' } })
    const { made: criterion } = await store.execute(actor, review, 'setCriterion', {
      value: {
        effect: 'exclude',
        element: 'type',
        text: 'Aviser',
        rationale: 'Ikke forskning',
        agreedWithClient: true,
      },
    })
    const exclude = { report, stage: 'title', verdict: 'exclude', criterion: criterion?.id ?? '' } as const
    await store.execute(actor, review, 'screenReport', exclude)
    for (const [kind, id] of [
      ['work', work.made?.id],
      ['source', source],
      ['criterion', criterion?.id],
    ] as const)
      expect(await codes(store.execute(actor, review, 'withdraw', { kind, id: id ?? '' }))).toEqual(['still-used'])
  })

  it('counts judgements, the latest of anybody standing', async () => {
    const { review, addStudy } = await sampleReview(store)
    const { report } = await addStudy()
    const { made } = await store.execute(actor, review, 'setCriterion', {
      value: {
        effect: 'exclude',
        element: 'type',
        text: 'Aviser',
        rationale: 'Ikke forskning',
        agreedWithClient: true,
      },
    })
    const criterion = made?.id ?? ''
    const judge = (by: string, verdict: 'include' | 'exclude' | 'maybe', reason: string | null = null) =>
      store.execute({ id: by, assurance: 'claimed' }, review, 'screenReport', {
        report,
        stage: 'title',
        verdict,
        criterion: reason,
      })
    await judge('kari', 'exclude', criterion)
    expect((await store.state(review)).tally.stages.title).toMatchObject({
      include: 0,
      exclude: 1,
      maybe: 0,
      reasons: { [criterion]: 1 },
    })
    expect((await judge('kari', 'exclude', criterion)).events).toEqual([])
    await judge('ola', 'include')
    const { tally } = await store.state(review)
    expect(tally.stages.title).toMatchObject({ include: 1, exclude: 0, maybe: 0, reasons: {} })
    expect(tally.decisions).toBe(2)
    expect(await codes(judge('kari', 'include', criterion))).toEqual(['criterion-without-exclusion'])
    const unknown = { report: nowhere, stage: 'title', verdict: 'include', criterion: nowhere } as const
    expect(await codes(store.execute(actor, review, 'screenReport', unknown))).toEqual([
      'reference-unknown',
      'reference-unknown',
      'criterion-without-exclusion',
    ])
  })

  it('tells who is late that the object was changed', async () => {
    const { review, addTheme } = await sampleReview(store)
    const id = await addTheme()
    const seen = (await store.state(review)).log.seq
    const ask = (title: string) =>
      store.execute(actor, review, 'stateTheme', { value: { id, title, question: 'Q' } }, seen)
    await ask('Først')
    const late = await refusal(ask('Sist'))
    expect([late.code, late.status]).toEqual(['object-changed', 409])
    expect((await store.state(review)).themes[0]?.title).toBe('Først')
    const commission = { client: 'C', mandate: 'M', deadline: null, funding: null }
    await store.execute(actor, review, 'stateCommission', { value: commission })
    const stale = store.execute(actor, review, 'stateCommission', { value: { ...commission, client: 'D' } }, seen)
    expect((await refusal(stale)).code).toBe('object-changed')
    expect((await refusal(store.execute(actor, review, 'withdraw', { kind: 'theme', id }, seen))).code).toBe(
      'object-changed',
    )
  })

  it('names every field that is wrong, and the characters that no database holds', async () => {
    const { review } = await sampleReview(store)
    const wrong = { value: { title: '', question: 7, extra: true } } as unknown as Input<'stateTheme'>
    const error = await refusal(store.execute(actor, review, 'stateTheme', wrong))
    expect(error.code).toBe('input-invalid')
    expect(error.problems.map((it) => it.values?.path)).toEqual(['value.title', 'value.question', 'value'])
    for (const character of ['\0', '\ud800']) {
      const value = { title: `A${character}`, question: 'Q' }
      expect((await refusal(store.execute(actor, review, 'stateTheme', { value }))).code).toBe('input-invalid')
    }
    const emoji = await store.execute(actor, review, 'stateTheme', { value: { title: '🙂 \\u0000', question: 'Q' } })
    expect((await store.state(review)).themes.find((it) => it.id === emoji.made?.id)?.title).toBe('🙂 \\u0000')
  })

  it('refuses those without a name, and reviews that are not there', async () => {
    const { review } = await sampleReview(store)
    const nobody = { id: ' ', assurance: 'claimed' } as const
    const value = { title: 'T', question: 'Q' }
    expect((await refusal(store.execute(nobody, review, 'stateTheme', { value }))).status).toBe(403)
    expect((await refusal(store.createReview(nobody, { title: 'T' }))).code).toBe('not-allowed')
    expect((await refusal(store.execute(actor, 'finnes-ikke', 'stateTheme', { value }))).status).toBe(404)
    expect((await refusal(store.state('finnes-ikke'))).code).toBe('review-unknown')
  })

  it('goes on after the last place of an order, and takes no later one', async () => {
    const { review } = await sampleReview(store)
    const value = { about: 'review', text: 'Siste' } as const
    await store.execute(actor, review, 'stateWeakness', { value: { ...value, order: lastPlace } })
    await store.execute(actor, review, 'stateWeakness', { value })
    expect((await store.state(review)).weaknesses.map((it) => it.order)).toEqual([lastPlace, lastPlace])
    const beyond = store.execute(actor, review, 'stateWeakness', { value: { ...value, order: lastPlace + 1 } })
    expect((await refusal(beyond)).code).toBe('input-invalid')
  })

  it('refuses who saw an entry that the log does not have', async () => {
    const { review } = await sampleReview(store)
    const value = { about: 'review', text: 'Fra en annen tid' } as const
    expect((await refusal(store.execute(actor, review, 'stateWeakness', { value }, 99))).code).toBe('object-changed')
  })

  it('finds no review and no page of the log by what no database can hold', async () => {
    const { review } = await sampleReview(store)
    expect((await refusal(store.find('a\0'))).code).toBe('review-unknown')
    expect((await store.log(review, { limit: 9, after: '99999999999999999999' })).entries).toHaveLength(1)
  })
})
