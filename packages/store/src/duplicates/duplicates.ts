/** Duplicates of a review: what the finder of duplicates is given, what comes of it, and the pairs that people look at. */
import type { Change, DedupeResult, SourceRecord, Word } from '@oversyn/dedupe'
import type { Actor } from '@oversyn/model'
import { AppError } from '../app-error.ts'
import { change } from '../commands/change.ts'
import type { Db } from '../engine/engine.ts'
import { stepAside } from '../engine/step-aside.ts'
import { authorise } from '../policy.ts'
import { allReferences, type RecordReference, referencesOfImports } from '../records/read-references.ts'
import type { Scope } from '../scope.ts'
import { findReview } from '../state/find-review.ts'
import { readData } from '../state/read-data.ts'
import { type Found, happeningsOf } from './apply-found.ts'
import { importsSince } from './later.ts'
import { type GroupsPage, groupsPage, type PairsPage, type PairsQuery, pairsPage } from './list-pairs.ts'
import { sourceRecordOf } from './source-record.ts'
import { standingOf } from './standing.ts'
import { wordsOf } from './words.ts'

/** A moment of a review's log: what is found of the records as they were then can be written down only while it lasts. */
export interface Moment {
  review: string
  seq: number
}

/** What was written, and the moment after it. */
export interface Written {
  found: Found
  moment: Moment
}

export interface Duplicates {
  /** The moment to begin at. */
  begin(review: string): Promise<Moment>
  /** All records in sight, by pages. */
  records(moment: Moment): AsyncIterable<SourceRecord[]>
  /**
   * The records that came in after a moment, by pages; `undefined` where anything else happened to records since, but that people said
   * what pairs are.
   */
  later(moment: Moment): Promise<AsyncIterable<SourceRecord[]> | undefined>
  /** What people have said of pairs, the oldest first. */
  words(moment: Moment): Promise<Word[]>
  /**
   * Writes down what was found: groups and pairs, in short transactions. `undefined` where records were imported, undone, corrected or
   * grouped meanwhile: then it has to be found anew. What was written until then stands, for it was right when it was written.
   *
   * @param result all that was found, or what is otherwise since the last result was written
   * @param told hears after each transaction how many are done; may throw to end it there
   */
  write(
    actor: Actor,
    moment: Moment,
    result: DedupeResult | Change,
    policy: string,
    told?: (done: number, total: number) => Promise<void>,
  ): Promise<Written | undefined>
  /** Pairs with both records, the ones to look at first. */
  pairs(review: string, query: PairsQuery): Promise<PairsPage>
  /** Reports of several records. */
  groups(review: string, query: { after?: string | undefined; limit: number }): Promise<GroupsPage>
}

/** What makes a result out of date. */
const moving = ['records.imported', 'import.undone', 'import.restored', 'records.grouped', 'record.corrected'] as const

export function duplicatesOf(scope: Scope): Duplicates {
  const { db } = scope
  return {
    begin: async (named) => {
      const { id, head } = await findReview(db, named)
      return { review: id, seq: head.seq }
    },
    records: ({ review }) => sourceRecords(db, review, allReferences(db, review)),
    later: async ({ review, seq }) => {
      const imports = await importsSince(db, review, seq)
      return imports && sourceRecords(db, review, referencesOfImports(db, review, imports))
    },
    words: ({ review }) => wordsOf(db, review),
    write: async (actor, moment, result, policy, told = async () => {}) => {
      authorise(actor, 'write', moment.review)
      const standing = await standingOf(db, moment.review, 'replaces' in result ? result.replaces : 'all')
      const { happenings, found } = happeningsOf(result, standing, policy)
      const aside = stepAside(scope.engine)
      let { seq } = moment
      try {
        // At least once, so that a result without happenings is also known to be of this moment.
        for (const [at, happening] of [...happenings, undefined].entries()) {
          const done = await change(scope, actor, moment.review, async (tx) => {
            await refuseMoved(tx, moment.review, seq)
            return { happenings: happening ? [happening] : [] }
          })
          seq = done.events.at(-1)?.seq ?? seq
          await told(at + 1, happenings.length + 1)
          await aside()
        }
      } catch (error) {
        if (error instanceof Moved) return undefined
        throw error
      }
      return { found, moment: { review: moment.review, seq } }
    },
    pairs: (review, query) => pairsPage(db, review, query),
    groups: (review, query) => groupsPage(db, review, query),
  }
}

/** The review has moved on. */
class Moved extends AppError {
  constructor() {
    super('object-changed', 'The records were changed meanwhile.')
  }
}

async function refuseMoved(db: Db, review: string, seq: number): Promise<void> {
  const since = await db
    .selectFrom('event')
    .select('seq')
    .where('review', '=', review)
    .where('seq', '>', seq)
    .where('type', 'in', [...moving])
    .limit(1)
    .execute()
  if (since.length > 0) throw new Moved()
}

async function* sourceRecords(
  db: Db,
  review: string,
  pages: AsyncIterable<RecordReference[]>,
): AsyncGenerator<SourceRecord[]> {
  const sources = await db
    .selectFrom('noun')
    .select(['id', 'data'])
    .where('review', '=', review)
    .where('kind', '=', 'source')
    .execute()
  const names = new Map(sources.map(({ id, data }) => [id, (readData(data) as { name: string }).name]))
  for await (const page of pages)
    yield page.map(({ id, source, reference }) => sourceRecordOf(reference, id, names.get(source)))
}
