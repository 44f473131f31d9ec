/** The reviews of a store, each in one line: counted in SQL, so that the list does not read the reviews. */
import { byKeys, Commission, type Language, ReviewHead, sortKey } from '@oversyn/model'
import { sql } from 'kysely'
import type { Db } from '../engine/engine.ts'
import { allReviews } from './find-review.ts'

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

/** The summaries, by title in Norwegian order. */
export async function listReviews(db: Db): Promise<ReviewSummary[]> {
  const reviews = await allReviews(db)
  const singles = await db.selectFrom('single').selectAll().where('kind', 'in', ['head', 'commission']).execute()
  const { rows } = await sql<{ review: string; kind: string; origin: string | null; count: number }>`
    select review, kind, origin, count(*) as count from (
      select review, kind, case when kind = 'study' then data::json ->> 'origin' end as origin from noun
      where kind in ('report', 'study', 'theme', 'finding', 'bullet')) as counted
    group by review, kind, origin`.execute(db)
  const summaries = reviews.flatMap(({ id, key, head }): ReviewSummary[] => {
    const single = (kind: string): unknown => {
      const row = singles.find((it) => it.review === id && it.kind === kind)
      return row && JSON.parse(row.data)
    }
    const name = ReviewHead.safeParse(single('head')).data
    if (!name) return []
    const commission = Commission.safeParse(single('commission')).data
    const count = (kind: string, origin?: string): number =>
      rows
        .filter((it) => it.review === id && it.kind === kind && (origin === undefined || it.origin === origin))
        .reduce((sum, it) => sum + Number(it.count), 0)
    return [
      {
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
      },
    ]
  })
  return summaries.toSorted(
    byKeys(
      (it) => sortKey(it.title),
      (it) => it.key,
    ),
  )
}
