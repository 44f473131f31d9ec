/** The reviews of a store, each in one line: counted in SQL, so that the list does not read the reviews. */
import { byKeys, Commission, type Language, ReviewHead, sortKey } from '@oversyn/model'
import { sql } from 'kysely'
import type { Db } from '../engine/engine.ts'
import { allReviews, type FoundReview } from './find-review.ts'
import { readData } from './read-data.ts'

/** One review in a list. */
export interface ReviewSummary {
  id: string
  key: string
  title: string
  language: Language
  client: string | null
  deadline: string | null
  reports: number
  studies: number
  fromCommissioner: number
  fromSearch: number
  themes: number
  findings: number
  bullets: number
  /** The number of entries of its log. */
  events: number
  changedAt: string
}

/** The lines of reviews as they were last counted, each bound to the head of its log: only what has changed is counted anew. */
export class SummaryCache {
  readonly #kept = new Map<string, { hash: string; summary: ReviewSummary | undefined }>()

  /** The summaries, by title in Norwegian order. */
  async list(db: Db): Promise<ReviewSummary[]> {
    const reviews = await allReviews(db)
    const changed = reviews.filter((it) => this.#kept.get(it.id)?.hash !== it.head.hash)
    for (const [review, summary] of await summarise(db, changed))
      this.#kept.set(review.id, { hash: review.head.hash, summary })
    return reviews
      .flatMap(({ id }) => this.#kept.get(id)?.summary ?? [])
      .toSorted(
        byKeys(
          (it) => sortKey(it.title),
          (it) => it.key,
        ),
      )
  }
}

/** Counts the reviews; one whose beginning is not there has no summary. */
async function summarise(
  db: Db,
  reviews: readonly FoundReview[],
): Promise<(readonly [FoundReview, ReviewSummary | undefined])[]> {
  if (reviews.length === 0) return []
  const ids = JSON.stringify(reviews.map((it) => it.id))
  const asked = sql<string>`(select jsonb_array_elements_text(${ids}::jsonb))`
  const singles = await db
    .selectFrom('single')
    .selectAll()
    .where('kind', 'in', ['head', 'commission'])
    .where('review', 'in', asked)
    .execute()
  const { rows } = await sql<{ review: string; kind: string; origin: string | null; count: number }>`
    select review, kind, origin, count(*) as count from (
      select review, kind, case when kind = 'study' then data::json ->> 'origin' end as origin from noun
      where kind in ('report', 'study', 'theme', 'finding', 'bullet') and review in ${asked}) as counted
    group by review, kind, origin`.execute(db)
  return reviews.map((review) => {
    const { id, key, head } = review
    const single = (kind: string): unknown => {
      const row = singles.find((it) => it.review === id && it.kind === kind)
      return row && readData(row.data)
    }
    const name = ReviewHead.safeParse(single('head')).data
    if (!name) return [review, undefined]
    const commission = Commission.safeParse(single('commission')).data
    const count = (kind: string, origin?: string): number =>
      rows
        .filter((it) => it.review === id && it.kind === kind && (origin === undefined || it.origin === origin))
        .reduce((sum, it) => sum + Number(it.count), 0)
    const summary: ReviewSummary = {
      id,
      key,
      title: name.title,
      language: name.language,
      client: commission?.client ?? null,
      deadline: commission?.deadline ?? null,
      reports: count('report'),
      studies: count('study'),
      fromCommissioner: count('study', 'client'),
      fromSearch: count('study', 'search'),
      themes: count('theme'),
      findings: count('finding'),
      bullets: count('bullet'),
      events: head.seq,
      changedAt: head.at,
    }
    return [review, summary]
  })
}
