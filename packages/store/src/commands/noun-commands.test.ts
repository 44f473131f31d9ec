/** The verbs that state objects, on both engines: what they fill in, what they refuse. */
import type { Input, Review } from '@oversyn/model'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openStore, type Store } from '../store.ts'
import { engines, type Places, places } from '../testing/places.ts'
import { refusal } from '../testing/refusal.ts'
import { actor, finding, report, sampleReview, search, study } from '../testing/samples.ts'

describe.each(engines)('stating objects on %s', (kind) => {
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

  it('dismisses a problem once, changes the reason, and takes it back', async () => {
    const { review } = await sampleReview(store)
    const value = {
      about: 'check',
      fingerprint: 'number-typed-00ff',
      code: 'number-typed',
      excerpt: '«tolv studier» er skrevet for hånd.',
      reason: 'De er i en annen oversikt.',
    } as const
    const { made } = await store.execute(actor, review, 'dismissProblem', { value })
    const id = made?.id ?? ''
    expect(await codes(store.execute(actor, review, 'dismissProblem', { value }))).toEqual(['dismissal-exists'])
    // The same text may be a fault of the review and none of a manuscript.
    await store.execute(actor, review, 'dismissProblem', { value: { ...value, about: 'audit' } })
    await store.execute(actor, review, 'dismissProblem', { value: { ...value, id, reason: 'De er sitert.' } })
    expect((await store.state(review)).dismissals.map((it) => [it.about, it.reason])).toEqual([
      ['audit', value.reason],
      ['check', 'De er sitert.'],
    ])
    await store.execute(actor, review, 'withdraw', { kind: 'dismissal', id })
    expect((await store.state(review)).dismissals.map((it) => it.about)).toEqual(['audit'])
  })

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
})
