/** The verbs, on both engines: what they write, what they fill in, what they refuse. */
import type { Input, Review } from '@oversyn/model'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openStore, type Store } from '../store.ts'
import { engines, type Places, places } from '../testing/places.ts'
import { refusal } from '../testing/refusal.ts'
import { actor, finding, report, sampleReview, search, study } from '../testing/samples.ts'

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

  /** Every verb that states a noun, each with what it takes and the key it is given. */
  const nounVerbs = {
    namePerson: [() => ({ name: 'Åse Bø', role: 'lead' }), 'people', 'åse-bø'],
    stateTheme: [() => ({ title: 'Ledelse av kontoret!', question: 'Hva?' }), 'themes', 'ledelse-av-kontoret'],
    nameSource: [() => ({ type: 'database', name: 'Oria' }), 'sources', 'oria'],
    logSearch: [(it) => ({ ...search, source: it.source }), 'searches', 'base-1'],
    noteWork: [() => ({ role: 'law', citation: 'Lov 16. juni 2006', short: 'NAV-loven' }), 'works', 'nav-loven'],
    describeReport: [() => ({ ...report, year: 2007 }), 'reports', 'aars2007'],
    chartStudy: [(it) => ({ ...study, reports: [it.freeReport] }), 'studies', 'aars2012'],
    stateFinding: [(it) => ({ ...finding, study: it.study, themes: [it.theme] }), 'findings', 'aars2011-1'],
    writeProse: [(it) => ({ section: 'theme', theme: it.theme, text: 'Tekst.' }), 'prose', 'tema'],
    writeBullet: [(it) => ({ theme: it.theme, text: 'Punkt.', findings: [], tie: 'stated' }), 'bullets', 'tema-1'],
    drawConclusion: [() => ({ text: 'Derfor.', bullets: [] }), 'conclusions', 'conclusion-1'],
    stateGap: [(it) => ({ theme: it.theme, kind: 'thin', text: 'Lite.', studies: [it.study] }), 'gaps', 'gap-1'],
    stateWeakness: [() => ({ about: 'review', text: 'Kort tid.' }), 'weaknesses', 'weakness-1'],
    writeNote: [() => ({ about: 'tema', text: 'Står to ganger.' }), 'notes', 'note-1'],
  } as const satisfies Record<
    string,
    readonly [
      (it: { source: string; theme: string; study: string; freeReport: string }) => object,
      keyof Review,
      string,
    ]
  >

  it.each(Object.entries(nounVerbs))(
    '%s makes the object, gives it key and order, and changes it',
    async (name, row) => {
      const [value, list, key] = row
      const verb = name as keyof typeof nounVerbs
      const made = await sampleReview(store)
      const { review } = made
      const { study } = await made.addStudy()
      const free = await store.execute(actor, review, 'describeReport', { value: { ...report, year: 2012 } })
      const given = value({
        source: await made.addSource('Base'),
        theme: await made.addTheme('Tema'),
        study,
        freeReport: free.made?.id ?? '',
      })
      const done = await store.execute(actor, review, verb, { value: given } as Input<typeof verb>)
      expect(done.made?.key).toBe(key)
      const found = (await store.state(review))[list].find((it) => it.id === done.made?.id)
      expect(found).toMatchObject({ ...given, key })

      const same = await store.execute(actor, review, verb, { value: { ...given, id: done.made?.id } } as Input<
        typeof verb
      >)
      expect(same.events).toEqual([])
      const renamed = { ...given, id: done.made?.id, key: 'annen.nøkkel-2' }
      await store.execute(actor, review, verb, { value: renamed } as Input<typeof verb>)
      const after = (await store.state(review))[list].find((it) => it.id === done.made?.id)
      expect(after).toEqual({ ...found, key: 'annen.nøkkel-2' })
      expect(
        await codes(store.execute(actor, review, verb, { value: { ...given, id: nowhere } } as Input<typeof verb>)),
      ).toEqual(['object-unknown'])
    },
  )

  it('numbers orders and keys on, the bullets within their theme', async () => {
    const { review, addTheme, addStudy } = await sampleReview(store)
    const themes = [await addTheme('A'), await addTheme('B')]
    const orders = []
    for (const theme of [...themes, ...themes]) {
      const value = { theme, text: `Om ${theme}`, findings: [], tie: 'stated' } as const
      const { made } = await store.execute(actor, review, 'writeBullet', { value: { ...value, findings: [] } })
      orders.push((await store.state(review)).bullets.find((it) => it.id === made?.id)?.order)
    }
    expect(orders).toEqual([1, 1, 2, 2])
    expect((await store.state(review)).themes.map((it) => it.order)).toEqual([1, 2])
    await addStudy(2011)
    await addStudy(2011)
    await addStudy(2011)
    expect((await store.state(review)).studies.map((it) => it.key)).toEqual(['aars2011', 'aars2011b', 'aars2011c'])
  })

  it('refuses a key that another of the kind has, and references to nothing or twice', async () => {
    const { review, addTheme, addStudy } = await sampleReview(store)
    const theme = await addTheme('Ledelse')
    const { study: known } = await addStudy()
    const value = { title: 'L', question: 'Q', key: 'ledelse' }
    expect(await codes(store.execute(actor, review, 'stateTheme', { value }))).toEqual(['key-taken'])
    const lost = { ...finding, study: nowhere, themes: [theme, nowhere] }
    expect(await codes(store.execute(actor, review, 'stateFinding', { value: lost }))).toEqual([
      'reference-unknown',
      'reference-unknown',
    ])
    const twice = { ...finding, study: known, themes: [theme, theme] }
    expect(await codes(store.execute(actor, review, 'stateFinding', { value: twice }))).toEqual(['reference-doubled'])
    expect((await store.state(review)).findings).toEqual([])
  })

  it('keeps earlier versions of a criterion, and makes none for a change of something else', async () => {
    const { review } = await sampleReview(store)
    const value = {
      effect: 'include',
      element: 'period',
      text: 'Fra 2005',
      rationale: 'Reformen',
      agreedWithClient: false,
    } as const
    const { made } = await store.execute(actor, review, 'setCriterion', { value })
    const id = made?.id ?? ''
    await store.execute(actor, review, 'setCriterion', { value: { ...value, id, agreedWithClient: true } })
    await store.execute(actor, review, 'setCriterion', { value: { ...value, id, text: 'Fra 2006' }, why: 'Loven' })
    await store.execute(actor, review, 'setCriterion', { value: { ...value, id, text: 'Fra 2007' } })
    expect((await store.state(review)).criteria).toEqual([
      {
        ...value,
        id,
        key: 'fra-2005',
        order: 1,
        text: 'Fra 2007',
        version: 3,
        earlier: [
          { version: 1, text: 'Fra 2005', rationale: 'Reformen' },
          { version: 2, text: 'Fra 2006', rationale: 'Reformen' },
        ],
      },
    ])
  })

  it('lets a report belong to one study, and relates studies once and not to themselves', async () => {
    const { review, addStudy } = await sampleReview(store)
    const first = await addStudy(2011)
    const second = await addStudy(2012)
    const value = { ...study, reports: [first.report] }
    expect(await codes(store.execute(actor, review, 'chartStudy', { value }))).toEqual(['report-in-two-studies'])
    const relation = { from: first.study, to: second.study, kind: 'retells', certainty: 'probable' } as const
    const done = await store.execute(actor, review, 'relateStudies', { value: relation })
    expect(done.made).toEqual({ id: expect.any(String) })
    expect(await codes(store.execute(actor, review, 'relateStudies', { value: relation }))).toEqual(['relation-exists'])
    const self = { ...relation, to: first.study }
    expect(await codes(store.execute(actor, review, 'relateStudies', { value: self }))).toEqual(['relation-to-itself'])
    const certain = { ...relation, id: done.made?.id, certainty: 'certain' } as const
    await store.execute(actor, review, 'relateStudies', { value: certain })
    expect((await store.state(review)).relations.map((it) => it.certainty)).toEqual(['certain'])
  })

  it('adds a study with its report, both with the same key, in one commit', async () => {
    const { review } = await sampleReview(store)
    const done = await store.execute(actor, review, 'addStudy', { report, study })
    expect(done.events.map((it) => it.type)).toEqual(['report.described', 'study.charted'])
    const state = await store.state(review)
    expect(state.studies).toMatchObject([{ key: 'aars2011', reports: [state.reports[0]?.id], id: done.made?.id }])
    expect(state.reports).toMatchObject([{ ...report, key: 'aars2011' }])
  })

  it('has one text a section, and a theme for the text of a theme', async () => {
    const { review, addTheme } = await sampleReview(store)
    const theme = await addTheme()
    await store.execute(actor, review, 'writeProse', { value: { section: 'method', text: 'Slik.' } })
    const again = { section: 'method', text: 'Slik også.' } as const
    expect(await codes(store.execute(actor, review, 'writeProse', { value: again }))).toEqual(['prose-exists'])
    for (const value of [
      { section: 'theme', text: 'Uten tema' } as const,
      { section: 'gaps', theme, text: 'Med tema' } as const,
    ])
      expect(await codes(store.execute(actor, review, 'writeProse', { value }))).toEqual(['prose-theme'])
    const note = { about: 'finnes-ikke', text: 'Om noe' }
    expect(await codes(store.execute(actor, review, 'writeNote', { value: note }))).toEqual(['reference-unknown'])
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
    expect((await store.state(review)).tally.stages.title).toEqual({
      include: 0,
      exclude: 1,
      maybe: 0,
      reasons: { [criterion]: 1 },
    })
    expect((await judge('kari', 'exclude', criterion)).events).toEqual([])
    await judge('ola', 'include')
    const { tally } = await store.state(review)
    expect(tally.stages.title).toEqual({ include: 1, exclude: 0, maybe: 0, reasons: {} })
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
})
