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

/** What is known of a review before its records are asked for: the imports in sight, and whether others hold records too. */
export interface Sight {
  shown: readonly string[]
  isAll: boolean
}

/**
 * The condition on the table `record`, in SQL.
 *
 * @param sight asked for beforehand, for imports are few
 * @param reach `list`: the whole list is gone through, so that sets are made once; `page`: a few rows, each looked up by itself
 */
export function conditionOf(review: string, sight: Sight, filter: RecordFilter, reach: 'list' | 'page'): Condition {
  const { shown } = sight
  const own = ownConditions('record', filter)
  const fits = [inSight('record', review, shown), ...own]
  const all = [...fits, ...reportConditions(review, shown, filter, reach)]
  if (filter.each === 'report') {
    // A report is named after the first of its records; only where that one does not fit, another stands for it.
    const isFirst = sql`record.id = record.report`
    if (own.length === 0 && sight.isAll) return and([...all, isFirst])
    const earlier = [inSight('earlier', review, shown), ...ownConditions('earlier', filter)]
    const alone = sql`not exists (
      select 1 from record earlier
      where earlier.report = record.report and earlier.id < record.id and ${and(earlier)})`
    const named = sql`record.report not in (
      select earlier.report from record earlier where earlier.id = earlier.report and ${and(earlier)})`
    all.push(or([isFirst, reach === 'list' ? and([named, alone]) : alone]))
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
function reportConditions(
  review: string,
  shown: readonly string[],
  filter: RecordFilter,
  reach: 'list' | 'page',
): Condition[] {
  const member = (more: Condition) => sql`(
    select 1 from record member
    where ${inSight('member', review, shown)} and member.report = record.report and ${more})`
  const { abstract, linked, standings, tags, only, each } = filter
  const others = sql`exists ${member(sql`member.id <> record.id`)}`
  const grouped = sql`record.report in (select state from fact where review = ${review} and kind = 'group')`
  const isLinked = reach === 'list' ? and([grouped, others]) : others
  return [
    ...(abstract === 'missing' && each === 'report' ? [sql`not exists ${member(sql`member.abstract = 1`)}`] : []),
    ...(linked === undefined ? [] : [linked ? isLinked : sql`not ${isLinked}`]),
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
