/** Full texts: which are sought and had, and the files that people brought. */
import type { Actor } from '@oversyn/model'
import { membersOf } from '../log/members.ts'
import { authorise } from '../policy.ts'
import { readPart } from '../records/read-part.ts'
import type { Files, StoredFile } from '../records/stored-files.ts'
import type { Scope } from '../scope.ts'
import type { Screening } from '../screening/screening.ts'
import { findReview } from '../state/find-review.ts'
import { readState } from '../state/read-state.ts'
import { type Arrival, type ArrivalReading, filesOfReport, findFile, listArrivals, noteArrival } from './arrivals.ts'
import { listSought, type SoughtPage, type SoughtQuery } from './list-sought.ts'
import type { SoughtFacts } from './sought-facts.ts'
import { SoughtReports } from './sought-reports.ts'

/** What tells a report apart from others, for matching files to it. */
export interface ReportToMatch {
  id: string
  title: string
  authors: string[]
  year: number | null
  doi: string | null
  pmid: string | null
}

export type NamedReport = Pick<SoughtFacts, 'id' | 'title' | 'authors' | 'year'>

/** `review` is an id or a key, `hash` the SHA-256 of a file. */
export interface Fulltexts {
  /** The reports that a file may be; `version` is another as soon as one of them is, so that what was made of them can be kept. */
  toMatch(review: string): Promise<{ version: string; reports: () => ReportToMatch[] }>
  /** A page of the reports whose full texts are sought or had, by title, as `person` may see them. */
  list(review: string, person: string, query: SoughtQuery): Promise<SoughtPage>
  /** What some reports are called, in the order given; those that are not sought are left out. */
  named(review: string, reports: readonly string[]): Promise<NamedReport[]>
  /** The hashes of the files that a report has, under whichever of its records. */
  filesOf(review: string, report: string): Promise<string[]>
  /** Files that no report has yet, the latest first. */
  arrivals(review: string): Promise<Arrival[]>
  /** Writes down that a stored file came, or what was found in it. */
  note(actor: Actor, review: string, file: StoredFile & { name: string }, reading: ArrivalReading | null): Promise<void>
  /** Throws a file away that no report has. What a report has stays. */
  discard(actor: Actor, review: string, hash: string): Promise<void>
  /** A file of the review, and the reports that have it. Refuses with `file-unknown`. */
  file(review: string, hash: string): Promise<StoredFile & { name: string; reports: string[] }>
  /** The bytes of a file from one place up to another. */
  part(hash: string, from: number, to: number): Promise<Uint8Array>
}

export function fulltextsOf(scope: Scope, screening: Screening, files: Files): Fulltexts {
  const { db, sources } = scope
  const kept = new SoughtReports(db)
  const idOf = async (named: string) => (await findReview(db, named)).id
  return {
    toMatch: async (named) => {
      const review = await readState(scope, named)
      const { version, reports } = await kept.at(review)
      return {
        version: `${review.head.id}/${version}`,
        reports: () =>
          [...reports.values()].map(({ id, title, authors, year, doi, pmid }) => ({
            ...{ id, title, year },
            authors: authors.split('; ').filter(Boolean),
            doi: doi || null,
            pmid: pmid || null,
          })),
      }
    },
    list: async (named, person, query) => {
      const review = await readState(scope, named)
      const { reports } = await kept.at(review)
      // Before it was linked to others a report was known by another id.
      const [own] = query.report === undefined ? [] : await membersOf.records(db, review.head.id, [query.report])
      const asked = own === undefined ? query : { ...query, report: own.reportOf }
      return listSought(db, review, reports, asked, await screening.awaited(review.head.id, person))
    },
    named: async (named, reports) => {
      const known = await kept.at(await readState(scope, named))
      return reports.flatMap((report) => {
        const found = known.reports.get(report)
        return found ? [{ id: found.id, title: found.title, authors: found.authors, year: found.year }] : []
      })
    },
    filesOf: async (named, report) => filesOfReport(db, await idOf(named), report),
    arrivals: async (named) => listArrivals(db, await idOf(named)),
    note: async (actor, named, { hash, bytes, name }, reading) => {
      const review = await idOf(named)
      authorise(actor, 'write', review)
      const at = sources.now().toISOString()
      await noteArrival(db, review, { hash, bytes, name, person: actor.id, at, reading })
    },
    discard: async (actor, named, hash) => {
      const review = await idOf(named)
      authorise(actor, 'write', review)
      await db.deleteFrom('arrival').where('review', '=', review).where('hash', '=', hash).execute()
      await files.release(hash)
    },
    file: async (named, hash) => findFile(db, await idOf(named), hash),
    part: (hash, from, to) => readPart(db, hash, from, to),
  }
}
