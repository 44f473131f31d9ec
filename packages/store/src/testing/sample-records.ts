/** Records for tests, as a reader of files would give them. */
import type { Reference } from '@oversyn/formats'
import { recordInput } from '../records/record-row.ts'
import type { Store } from '../store.ts'
import { actor, sampleReview } from './samples.ts'

/** A journal article with what differs from it. */
export function article(title: string, more: Partial<Reference> = {}): Reference {
  return {
    type: 'article-journal',
    title,
    author: [{ family: 'Berg', given: 'Ada' }],
    issued: { 'date-parts': [[2011]] },
    language: 'nb',
    abstract: 'Et sammendrag.',
    extra: {},
    place: { line: 1 },
    ...more,
  }
}

/** A review with a way to import references into it; gives the ids of the records in the order of the file. */
export async function reviewOfRecords(store: Store, title = 'Treff') {
  const made = await sampleReview(store, title)
  const give = async (source: string, name: string, references: readonly Reference[]): Promise<string[]> => {
    const done = await store.importRecords(actor, made.review, {
      source,
      search: null,
      file: { name, bytes: new TextEncoder().encode(`${title}/${name}`) },
      records: () => references.map(recordInput),
    })
    const { records } = await store.records.list(made.review, {
      imports: [done.made?.id ?? ''],
      order: 'import',
      limit: 10_000,
    })
    return records.map((it) => it.id)
  }
  return { ...made, give }
}
