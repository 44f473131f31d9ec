/** What the server and its finder of duplicates say to each other. */
import type { DedupeResult, Policy, SourceRecord, Word } from '@oversyn/dedupe'

/** More records. */
export interface FinderRecords {
  records: SourceRecord[]
}

/** That was all: find. */
export interface FinderRequest {
  policy: Policy
  words: Word[]
}

export type FinderReply = { tell: 'progress'; done: number; total: number } | { tell: 'result'; result: DedupeResult }
