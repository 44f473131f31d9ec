/** Reports by words of their title, authors or year: for telling which of them one has before one already. */
import type { Db } from '../engine/engine.ts'

export interface FoundReport {
  report: string
  title: string
  authors: string
  year: number | null
}

const most = 20

/** Reports in sight that have every word; at most 20, by title. Without words there are none. */
export async function searchReports(db: Db, review: string, text: string): Promise<FoundReport[]> {
  const words = text.split(/\s+/).filter(Boolean).slice(0, 12)
  if (words.length === 0) return []
  let asked = db
    .selectFrom('record')
    .innerJoin('import', 'import.id', 'record.import')
    .select(['report', 'title', 'authors', 'year', 'sort'])
    .where('record.review', '=', review)
    .where('import.state', '=', 'shown')
  for (const word of words) {
    const like = `%${word.replace(/[\\%_]/g, '\\$&')}%`
    const year = /^\d{4}$/.test(word) ? Number(word) : undefined
    asked = asked.where((it) =>
      it.or([
        it('title', 'ilike', like),
        it('authors', 'ilike', like),
        ...(year === undefined ? [] : [it('year', '=', year)]),
      ]),
    )
  }
  const rows = await asked
    .orderBy('sort')
    .limit(most * 3)
    .execute()
  const found = new Map<string, FoundReport>()
  for (const { sort: _, ...row } of rows) if (!found.has(row.report)) found.set(row.report, row)
  return [...found.values()].slice(0, most)
}
