/** The reports that did not pass full text, each with why: for the appendix of the report (PRISMA 2020, item 16b). */
import type { Review } from '@oversyn/model'
import type { Db } from '../engine/engine.ts'
import { membersOf } from '../log/members.ts'
import { readData } from '../state/read-data.ts'
import { type ScreeningCard, shown } from './cards.ts'
import type { Dealing } from './dealing.ts'
import type { Desk, Sheet } from './desk.ts'
import { referencesOf } from './references-of.ts'

/** A report as a list of references names it, and why it was left out. */
export interface LeftOutReport
  extends Pick<ScreeningCard, 'report' | 'title' | 'authors' | 'year' | 'language' | 'published' | 'doi' | 'url'> {
  /** The id of the criterion of an exclusion; `null` where none was named. */
  criterion: string | null
  /** The version of the criterion that was followed; `null` where nobody says. */
  version: number | null
  /** Why the full text could not be had, in the words of who sought it. */
  reason: string | null
}

export interface LeftOut {
  excluded: LeftOutReport[]
  notRetrieved: LeftOutReport[]
}

/** How many references are read at once. */
const page = 200

/** `desk` and `dealing` are those of full text. What a blind round is still about is in neither list. */
export async function leftOutOf(db: Db, review: Review, desk: Desk, { plan, sample }: Dealing): Promise<LeftOut> {
  const isOpen = (sheet: Sheet) => plan.blind && sample?.has(sheet.report) === true
  const sheets = desk.inPlace().filter((it) => {
    const verdict = it.stand?.verdict
    return (verdict === 'exclude' || verdict === 'not-retrieved') && !isOpen(it)
  })
  const left: LeftOut = { excluded: [], notRetrieved: [] }
  for (let from = 0; from < sheets.length; from += page) {
    const some = sheets.slice(from, from + page)
    const reports = some.map((it) => it.report)
    const references = await referencesOf(db, review, reports)
    const reasons = await reasonsOf(db, review.head.id, reports)
    for (const sheet of some) {
      const found = references.get(sheet.report)
      if (!found) continue
      const { title, authors, year, language, published, doi, url } = shown(found.reference)
      const { verdict, criterion = null } = sheet.stand ?? {}
      const isMissing = verdict === 'not-retrieved'
      left[isMissing ? 'notRetrieved' : 'excluded'].push({
        ...{ report: sheet.report, title, authors, year, language, published, doi, url, criterion },
        version: criterion === null ? null : versionOf(sheet, criterion),
        reason: isMissing ? (reasons.get(sheet.report) ?? null) : null,
      })
    }
  }
  return left
}

/** The latest version that somebody followed who named the criterion. */
function versionOf({ judged }: Sheet, criterion: string): number | null {
  return judged.findLast((it) => it.criterion === criterion)?.version ?? null
}

/** Why full texts could not be had; it may have been said of any record of a report. */
async function reasonsOf(db: Db, review: string, reports: readonly string[]): Promise<Map<string, string>> {
  const members = await membersOf.reports(db, review, reports)
  const reportOf = new Map(members.map((it) => [it.id, it.reportOf]))
  const rows = await db
    .selectFrom('fact')
    .select(['subject', 'data'])
    .where('review', '=', review)
    .where('kind', '=', 'missing')
    .where('subject', 'in', [...reports, ...reportOf.keys()])
    .orderBy('seq')
    .execute()
  return new Map(
    rows.flatMap(({ subject, data }) => {
      const { reason } = readData(data) as { reason: string | null }
      return reason === null ? [] : [[reportOf.get(subject) ?? subject, reason] as const]
    }),
  )
}
