/** A review that has something in every table. */
import type { Store } from '../store.ts'
import { actor, finding, other, sampleReview } from './samples.ts'

export const fileText = 'TY  - JOUR\nTI  - En\nER  -\nTY  - JOUR\nTI  - To\nER  -\n'

/** Makes it, with records that were imported and judged; gives its key and the ids in it. */
export async function fullReview(store: Store, title = 'Hel oversikt') {
  const made = await sampleReview(store, title)
  const { review } = made
  const theme = await made.addTheme()
  const { study, report } = await made.addStudy()
  const source = await made.addSource()
  const found = await store.execute(actor, review, 'stateFinding', { value: { ...finding, study, themes: [theme] } })
  const imported = await store.importRecords(actor, review, {
    source,
    search: null,
    file: { name: 'to.ris', bytes: new TextEncoder().encode(fileText) },
    records: () => ['En', 'To', 'Åtte'].map((it) => ({ title: it, authors: 'Aa, B.', year: 2011, data: { it } })),
  })
  const { records } = await store.records.list(review, { limit: 10 })
  for (const [at, record] of records.entries()) {
    const verdict = at === 0 ? 'include' : 'exclude'
    const input = { report: record.report, stage: 'title', verdict, criterion: null } as const
    await store.execute(actor, review, 'screenReport', input)
  }
  const again = { report: records[1]?.report ?? '', stage: 'title', verdict: 'maybe', criterion: null } as const
  await store.execute(other, review, 'screenReport', again)
  return {
    review,
    id: made.id,
    theme,
    study,
    report,
    source,
    finding: found.made?.id ?? '',
    import: imported.made?.id ?? '',
  }
}
