/** The third level: what people and the program know of records beside how they judged them, and work that takes its time. */
import type { Level } from './migrations.ts'

export const workedRecords: Level = {
  rebuild: true,
  steps: [
    `create table if not exists fact (
      review text not null, kind text not null, subject text collate "C" not null, detail text collate "C" not null,
      state text not null, data text not null, seq integer not null, primary key (review, kind, subject, detail))`,
    'create index if not exists fact_by_detail on fact (review, kind, detail)',
    'create index if not exists fact_by_state on fact (review, kind, state)',
    'alter table decision add column if not exists criterion_version integer',
    'alter table decision add column if not exists note text',
    'alter table decision add column if not exists drawn integer not null default 0',
    'create index if not exists decision_by_person on decision (review, stage, person)',
    'create index if not exists outcome_by_verdict on outcome (review, stage, verdict, report)',
    `alter table record add column if not exists author_sort text collate "C" not null default '~'`,
    "alter table record add column if not exists type text not null default ''",
    "alter table record add column if not exists language text not null default ''",
    'alter table record add column if not exists abstract integer not null default 0',
    `create index if not exists record_by_author on record (review, author_sort, sort, id)`,
    `create index if not exists record_by_year on record (review, (coalesce(year, 9999)), sort, id)`,
    `create index if not exists record_by_newest on record (review, (coalesce(-year, 9999)), sort, id)`,
    'alter table import add column if not exists reading text',
    `create table if not exists job (
      id text primary key, review text not null, kind text not null, state text not null, input text not null,
      actor text not null, done bigint not null, total bigint, stopping integer not null, attempts integer not null,
      owner text, lease text, result text, error text, made text not null, ended text)`,
    'create index if not exists job_by_review on job (review, made)',
    'create index if not exists job_by_state on job (state, made)',
  ],
}
