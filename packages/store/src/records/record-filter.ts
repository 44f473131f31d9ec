/** Which records a list shows: what may be asked for, and the conditions made of it. */
import { type Stage, type Standing, stages } from '@oversyn/model'
import { type RawBuilder, sql } from 'kysely'
import type { Awaited } from '../screening/sealing.ts'
import { textCondition } from './sought-words.ts'

/** What is asked of records. Within a field any of the values fits; all fields must. */
export interface RecordFilter {
  /** `report`: one line a report, the first of its records that fits; `record`: every record. */
  each: 'report' | 'record'
  /** Ids of sources and imports. */
  sources?: readonly string[] | undefined
  imports?: readonly string[] | undefined
  from?: number | undefined
  to?: number | undefined
  types?: readonly string[] | undefined
  /** As the sources say them; an empty text: none said. */
  languages?: readonly string[] | undefined
  /** `missing`: of a report, none of its records has one. */
  abstract?: 'missing' | 'present' | undefined
  tags?: readonly string[] | undefined
  /** Words that all stand in title or authors. */
  words?: string | undefined
  /** Whether the report has several records in sight. */
  linked?: boolean | undefined
  /** Any of these; `none`: nobody has judged it there. */
  standings?: readonly { stage: Stage; verdict: Standing | 'none' }[] | undefined
  /** Ids of records or reports: nothing else. */
  only?: readonly string[] | undefined
  /** What a blind round waits for the asker to judge: to them these are as not judged, from its stage on. */
  awaited?: Awaited | undefined
}

type Condition = RawBuilder<unknown>

/** What is known of a review before its records are asked for: the imports in sight, and whether others hold records too. */
export interface Sight {
  shown: readonly string[]
  /** The entries of the log that brought them into sight. */
  seqs: readonly number[]
  isAll: boolean
}

/** `list`: the whole list is gone through, so that sets are made once; `page`: a few rows, each looked up by itself. */
export type Reach = 'list' | 'page'

/**
 * The condition on the table `record` for fitting the filter, in SQL: also of several records of one report, see {@link isFirst}.
 *
 * @param sight asked for beforehand, for imports are few
 */
export function fits(review: string, sight: Sight, filter: RecordFilter, reach: Reach): Condition {
  return and([
    inSight('record', review, sight.shown),
    ...ownConditions('record', filter),
    ...reportConditions(review, sight.shown, filter, reach),
  ])
}

/**
 * The condition for being the first record of its report that fits. `undefined` where that cannot be said of a record by its name
 * alone and the whole list is gone through: then the first of each report is to be found among those that fit.
 */
export function isFirst(review: string, sight: Sight, filter: RecordFilter, reach: Reach): Condition | undefined {
  if (filter.each === 'record') return sql`true`
  const own = ownConditions('earlier', filter)
  // A report is named after the first of its records; only where that one does not fit, another stands for it.
  const isNamed = sql`record.id = record.report`
  if (own.length === 0 && sight.isAll) return isNamed
  if (reach === 'list') return undefined
  return or([
    isNamed,
    sql`not ${isThere(sql`
      select 1 from record earlier
      where earlier.report = record.report and earlier.id < record.id
        and ${and([inSight('earlier', review, sight.shown), ...own])}`)}`,
  ])
}

/** What a record must be by itself. */
function ownConditions(table: string, filter: RecordFilter): Condition[] {
  const column = (name: string) => sql.ref(`${table}.${name}`)
  const among = (name: string, values: readonly string[] | undefined): Condition[] =>
    values === undefined || values.length === 0 ? [] : [sql`${column(name)} in (${sql.join(values)})`]
  const { from, to, abstract } = filter
  return [
    ...among('source', filter.sources),
    ...among('import', filter.imports),
    ...among('type', filter.types),
    ...among('language', filter.languages),
    ...(from === undefined ? [] : [sql`${column('year')} >= ${from}`]),
    ...(to === undefined ? [] : [sql`${column('year')} <= ${to}`]),
    ...(abstract === undefined ? [] : [sql`${column('abstract')} = ${abstract === 'missing' ? 0 : 1}`]),
    ...textCondition(table, filter.words),
  ]
}

/** What its report must be. */
function reportConditions(review: string, shown: readonly string[], filter: RecordFilter, reach: Reach): Condition[] {
  const { abstract, linked, standings, tags, only, each, awaited } = filter
  const member = (more: Condition) => sql`
    select 1 from record member
    where ${inSight('member', review, shown)} and member.report = record.report and ${more}`
  const grouped = sql`record.report in (select state from fact where review = ${review} and kind = 'group')`
  const hasOthers = isThere(member(sql`member.id <> record.id`))
  const isLinked = reach === 'list' ? and([grouped, hasOthers]) : hasOthers
  return [
    ...(abstract === 'missing' && each === 'report' ? [sql`not ${isThere(member(sql`member.abstract = 1`))}`] : []),
    ...(linked === undefined ? [] : [linked ? isLinked : sql`not ${isLinked}`]),
    ...(some(standings) ? [or(standings.map((it) => stands(review, it, reach, awaited)))] : []),
    ...(some(tags) ? [isTagged(review, tags, reach)] : []),
    ...(only === undefined ? [] : [isAmong(review, only)]),
  ]
}

function stands(
  review: string,
  { stage, verdict }: NonNullable<RecordFilter['standings']>[number],
  reach: Reach,
  awaited: Awaited | undefined,
): Condition {
  const kept = awaited !== undefined && stages.indexOf(stage) >= stages.indexOf(awaited.stage) ? awaited.reports : []
  const isKept = sql`record.report in (select jsonb_array_elements_text(${JSON.stringify([...kept])}::jsonb))`
  if (verdict === 'none') return or([standsSo(review, { stage, verdict }, reach), isKept])
  return and([standsSo(review, { stage, verdict }, reach), sql`not ${isKept}`])
}

function standsSo(
  review: string,
  { stage, verdict }: NonNullable<RecordFilter['standings']>[number],
  reach: Reach,
): Condition {
  const is = verdict === 'none' ? sql`` : sql`and outcome.verdict = ${verdict}`
  const no = verdict === 'none' ? sql`not` : sql``
  const at = sql`outcome.review = ${review} and outcome.stage = ${stage} ${is}`
  return reach === 'list'
    ? sql`record.report ${no} in (select outcome.report from outcome where ${at})`
    : sql`${no} ${isThere(sql`select 1 from outcome where ${at} and outcome.report = record.report`)}`
}

/** A tag may have been put on any of the records, before they were one report. */
function isTagged(review: string, tags: readonly string[], reach: Reach): Condition {
  const tagged = sql`
    fact.review = ${review} and fact.kind = 'tag' and fact.subject = tagged.id and fact.detail in (${sql.join(tags)})
    and tagged.review = ${review}`
  return reach === 'list'
    ? sql`record.report in (select tagged.report from fact, record tagged where ${tagged})`
    : isThere(sql`select 1 from record tagged, fact where tagged.report = record.report and ${tagged}`)
}

function isAmong(review: string, only: readonly string[]): Condition {
  if (only.length === 0) return sql`false`
  return sql`record.report in (
    select asked.report from record asked
    where asked.review = ${review} and asked.id in (
      select jsonb_array_elements_text(${JSON.stringify(only)}::jsonb)))`
}

/** Whether a query finds anything, looked up row by row: its limit keeps the planner from gathering the answers for all rows at once. */
function isThere(query: Condition): Condition {
  return sql`((${query} limit 1) is not null)`
}

function some<T>(values: readonly T[] | undefined): values is readonly T[] {
  return values !== undefined && values.length > 0
}

function inSight(table: string, review: string, shown: readonly string[]): Condition {
  const own = sql`${sql.ref(`${table}.review`)} = ${review}`
  if (shown.length === 0) return sql`(${own} and false)`
  return sql`(${own} and ${sql.ref(`${table}.import`)} in (${sql.join(shown)}))`
}

function and(conditions: readonly Condition[]): Condition {
  return sql`(${sql.join(conditions, sql` and `)})`
}

function or(conditions: readonly Condition[]): Condition {
  return sql`(${sql.join(conditions, sql` or `)})`
}
