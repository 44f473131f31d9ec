/** The whole of it in one call. */
import { buildIndex } from './add/index-of-records.ts'
import type { Options } from './options.ts'
import type { SourceRecord } from './record.ts'
import { type DedupeResult, resultOf } from './result.ts'

/**
 * Finds duplicates, possible duplicates and related reports among records. The order of the records makes no difference. An iterable is
 * read once and not kept, so that a large file need never be in memory whole.
 *
 * @throws Cancelled when `options.cancelled` says so
 * @example dedupe([{ id: 'a', title: 'Work' }, { id: 'b', title: 'Health' }]).clusters // []
 */
export function dedupe(records: Iterable<SourceRecord>, options: Options = {}): DedupeResult {
  return resultOf(buildIndex(records, options))
}
