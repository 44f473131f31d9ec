/** How the schema came to be what it is. A level once shipped is never changed, only followed. */
import { arrivals } from './arrivals.ts'
import { packedFiles } from './packed-files.ts'
import { workedRecords } from './worked-records.ts'

/**
 * One level of the schema. Every step is one statement that does no harm when it is run again, so that a migration that was cut short
 * is simply run from its beginning. `rebuild`: what the log says is projected anew after the steps.
 */
export interface Level {
  steps: readonly string[]
  rebuild: boolean
}

const log: Level = {
  rebuild: false,
  steps: [
    `create table if not exists review (
      id text primary key, key text not null unique, head_seq integer not null, head_hash text not null,
      head_at text not null, created text not null)`,
    `create table if not exists event (
      review text not null, seq integer not null, id text not null, envelope text not null, payload text, salt text,
      hash text not null, type text not null, at text not null, primary key (review, seq))`,
    'create unique index if not exists event_by_id on event (id, review)',
    `create table if not exists event_subject (
      review text not null, kind text not null, id text not null, seq integer not null,
      primary key (review, kind, id, seq))`,
    `create table if not exists single (
      review text not null, kind text not null, seq integer not null, data text not null, primary key (review, kind))`,
    `create table if not exists noun (
      review text not null, kind text not null, id text not null, sort text collate "C" not null,
      seq integer not null, data text not null, primary key (review, kind, id))`,
  ],
}

const recordsAndDecisions: Level = {
  rebuild: true,
  steps: [
    `create table if not exists import (
      id text primary key, review text not null, source text not null, search text, file_hash text not null,
      file_name text not null, file_bytes bigint not null, count integer not null, held integer not null,
      state text not null, seq integer)`,
    'create index if not exists import_by_file on import (review, file_hash)',
    `create table if not exists record (
      review text not null, id text collate "C" not null, import text not null, ordinal integer not null,
      source text not null, report text not null, sort text collate "C" not null, title text not null,
      authors text not null, year integer, data text not null, primary key (review, id))`,
    'create unique index if not exists record_by_place on record (import, ordinal)',
    'create index if not exists record_by_sort on record (review, sort, id)',
    'create index if not exists record_by_source on record (review, source, sort, id)',
    'create index if not exists record_by_report on record (review, report)',
    'create table if not exists raw_file (hash text primary key, bytes bigint not null)',
    `create table if not exists raw_chunk (
      hash text not null, ordinal integer not null, data bytea not null, primary key (hash, ordinal))`,
    `create table if not exists decision (
      review text not null, report text not null, stage text not null, person text not null, verdict text not null,
      criterion text, seq integer not null, primary key (review, report, stage, person))`,
    `create table if not exists outcome (
      review text not null, stage text not null, report text not null, verdict text not null, criterion text,
      seq integer not null, primary key (review, stage, report))`,
    `create table if not exists counter (
      review text not null, name text not null, value bigint not null, primary key (review, name))`,
  ],
}

export const levels: readonly Level[] = [log, recordsAndDecisions, workedRecords, arrivals, packedFiles]
