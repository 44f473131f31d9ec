/** Which records a list shows: what may be asked for, and the conditions made of it. */
import type { Stage, Standing } from '@oversyn/model'
import { type RawBuilder, sql } from 'kysely'
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
}

type Condition = RawBuilder<unknown>

/**
 * The condition on the table `record`, in SQL.
 *
 * @param shown the ids of the imports in sight; asked for beforehand, for they are few
 */
export function conditionOf(review: string, shown: readonly string[], filter: RecordFilter): Condition {
  const own = [inSight('record', review, shown), ...ownConditions('record', filter)]
  const all = [...own, ...reportConditions(review, shown, filter)]
  if (filter.each === 'report') {
    const earlier = [inSight('earlier', review, shown), ...ownConditions('earlier', filter)]
    // A report is named after the first of its records; only where that one does not fit, another stands for it.
    all.push(sql`(record.id = record.report or not exists (
      select 1 from record earlier
      where earlier.report = record.report and earlier.id < record.id and ${and(earlier)}))`)
  }
  return and(all)
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
function reportConditions(review: string, shown: readonly string[], filter: RecordFilter): Condition[] {
  const member = (more: Condition) => sql`(
    select 1 from record member
    where ${inSight('member', review, shown)} and member.report = record.report and ${more})`
  const { abstract, linked, standings, tags, only, each } = filter
  return [
    ...(abstract === 'missing' && each === 'report' ? [sql`not exists ${member(sql`member.abstract = 1`)}`] : []),
    ...(linked === undefined ? [] : [sql`${linked ? sql`` : sql`not`} exists ${member(sql`member.id <> record.id`)}`]),
    ...(standings === undefined || standings.length === 0 ? [] : [or(standings.map((it) => standing(review, it)))]),
    ...(tags === undefined || tags.length === 0
      ? []
      : [
          sql`record.report in (
            select tagged.report from fact join record tagged on tagged.review = fact.review and tagged.id = fact.subject
            where fact.review = ${review} and fact.kind = 'tag' and fact.detail in (${sql.join(tags)}))`,
        ]),
    ...(only === undefined
      ? []
      : [
          only.length === 0
            ? sql`false`
            : sql`record.report in (
                select asked.report from record asked
                where asked.review = ${review} and asked.id in (
                  select jsonb_array_elements_text(${JSON.stringify(only)}::jsonb)))`,
        ]),
  ]
}

function standing(review: string, { stage, verdict }: { stage: Stage; verdict: Standing | 'none' }): Condition {
  const at = sql`select report from outcome where review = ${review} and stage = ${stage}`
  return verdict === 'none' ? sql`record.report not in (${at})` : sql`record.report in (${at} and verdict = ${verdict})`
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
