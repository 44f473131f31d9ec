/** What the server and its finder of duplicates say to each other. */
import type { Change, DedupeResult, Policy, SourceRecord, Word } from '@oversyn/dedupe'

/** More records. */
export interface FinderRecords {
  records: SourceRecord[]
}

/** That was all: find, or find what is otherwise by what came since the last time. The policy is that of the first time. */
export interface FinderRequest {
  policy: Policy
  words: Word[]
}

export type FinderReply =
  | { tell: 'progress'; done: number; total: number }
  | { tell: 'result'; result: DedupeResult | Change }
