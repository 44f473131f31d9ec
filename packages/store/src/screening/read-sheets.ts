/** What is known of reports at a stage, out of the tables: of all of them, as lines of text that are quick to read, or of some. */
import type { Stage, Stand, Verdict } from '@oversyn/model'
import { sql } from 'kysely'
import type { Db } from '../engine/engine.ts'
import { type Judged, placeOf, type Sheet, withoutPlace } from './desk.ts'

/** A stage, and the one before it, which must have included a report; the first stage has none. */
export interface StagePlace {
  stage: Stage
  before: Stage | null
}

/** Every report of a stage. */
export async function readAllSheets(db: Db, review: string, { stage, before }: StagePlace): Promise<Sheet[]> {
  const sheets = new Map<string, Sheet>()
  // Asked for together: the database goes on while the first of it is read here.
  const [places, stands, decisions] = await Promise.all([
    readPlaces(db, review, before),
    readStands(db, review, stage),
    readJudged(db, review, stage),
  ])
  for (const [report = '', seq, ordinal] of rowsOf(places)) {
    // A report of several records has the place of the first.
    const place = placeOf(Number(seq), Number(ordinal))
    const known = sheets.get(report)
    if (known) known.place = Math.min(known.place, place)
    else sheets.set(report, sheetOf(report, place, true))
  }
  for (const [report = '', verdict, criterion, seq] of rowsOf(stands)) {
    const sheet = sheets.get(report) ?? sheetOf(report, withoutPlace, before === null)
    sheets.set(report, sheet)
    sheet.stand = standOf(verdict, criterion, seq)
  }
  const same = sameTexts()
  for (const [report = '', person = '', verdict = '', criterion, version, seq] of rowsOf(decisions)) {
    const sheet = sheets.get(report)
    if (!sheet) continue
    const judged = judgedOf(same(person), same(verdict), criterion ? same(criterion) : null, version, seq)
    sheet.judged = sheet.judged.length === 0 ? [judged] : latestOfEach([...sheet.judged, judged])
  }
  await addTags(db, review, sheets)
  return [...sheets.values()]
}

/** Some reports of a stage; the ids of those that are gone are told apart. Ids of records stand for their reports. */
export async function readSheets(
  db: Db,
  review: string,
  place: StagePlace,
  ids: readonly string[],
): Promise<{ sheets: Sheet[]; gone: string[] }> {
  const members = await readMembers(db, review, ids)
  const asked = [...new Set([...ids, ...members.map((it) => it.report)])]
  const sheets = new Map<string, Sheet>()
  for (const row of await readKnown(db, review, place, members)) {
    const { report, what, seq, number, word, criterion } = row
    if (what === 'place') {
      const at = placeOf(seq, number ?? 0)
      const known = sheets.get(report)
      if (known) known.place = Math.min(known.place, at)
      else sheets.set(report, sheetOf(report, at, true))
      continue
    }
    let sheet = sheets.get(report)
    if (what === 'stand') {
      sheet ??= sheetOf(report, withoutPlace, place.before === null)
      sheets.set(report, sheet)
      sheet.stand = standOf(word, criterion, seq)
    }
    if (what === 'judged' && sheet)
      sheet.judged = latestOfEach([...sheet.judged, judgedOf(row.person ?? '', word, criterion, number, seq)])
    if (what === 'tag' && sheet && !sheet.tags.includes(word)) sheet.tags = [...sheet.tags, word].sort()
  }
  return { sheets: [...sheets.values()], gone: asked.filter((it) => !sheets.has(it)) }
}

/** The records of the reports that some records belong to; a report that is now part of another has none. */
async function readMembers(
  db: Db,
  review: string,
  ids: readonly string[],
): Promise<{ report: string; record: string }[]> {
  const { rows } = await sql<{ report: string; record: string }>`
    with asked as (select jsonb_array_elements_text(${JSON.stringify(ids)}::jsonb) as id),
    reports as (
      select id as report from asked
      union
      select fact.state from fact join asked on fact.subject = asked.id
      where fact.review = ${review} and fact.kind = 'group' and fact.detail = '')
    select fact.state as report, fact.subject as record from fact join reports on fact.state = reports.report
    where fact.review = ${review} and fact.kind = 'group'
    union all
    select report, report from reports where not exists (
      select 1 from fact where review = ${review} and kind = 'group' and subject = report and detail = '')`.execute(db)
  return rows
}

/** What is known of a report, row by row: where it came in, how it stands, who judged it, its tags; in that order. */
interface Known {
  what: 'place' | 'stand' | 'judged' | 'tag'
  report: string
  seq: number
  /** The place in the file, or the version of the criterion. */
  number: number | null
  /** The verdict, or the tag. */
  word: string
  criterion: string | null
  person: string | null
}

/** All of it at once: it is asked for after every decision. */
async function readKnown(
  db: Db,
  review: string,
  { stage, before }: StagePlace,
  members: readonly { report: string; record: string }[],
): Promise<Known[]> {
  if (members.length === 0) return []
  const within =
    before === null
      ? sql``
      : sql`and record.report in (
          select report from outcome where review = ${review} and stage = ${before} and verdict = 'include')`
  const { rows } = await sql<Known & { rank: number }>`
    with member as (
      select * from jsonb_to_recordset(${JSON.stringify(members)}::jsonb) as given(report text, record text)),
    asked as (select distinct report from member)
    select 1 as rank, 'place' as what, record.report, import.seq, record.ordinal as number, '' as word,
      null as criterion, null as person
    from asked join record on record.review = ${review} and record.report = asked.report
    join import on import.id = record.import and import.state = 'shown' where true ${within}
    union all
    select 2, 'stand', outcome.report, outcome.seq, null, outcome.verdict, outcome.criterion, null
    from asked join outcome on outcome.review = ${review} and outcome.stage = ${stage} and outcome.report = asked.report
    union all
    select 3, 'judged', member.report, decision.seq, decision.criterion_version, decision.verdict, decision.criterion,
      decision.person
    from member join decision on decision.review = ${review} and decision.report = member.record
      and decision.stage = ${stage}
    union all
    select 4, 'tag', member.report, fact.seq, null, fact.detail, null, null
    from member join fact on fact.review = ${review} and fact.kind = 'tag' and fact.subject = member.record
    order by rank`.execute(db)
  return rows
}

function sheetOf(report: string, place: number, isOpen: boolean): Sheet {
  return { report, place, isOpen, stand: null, judged: [], tags: [] }
}

function standOf(verdict: string | undefined, criterion: string | null | undefined, seq: unknown): Stand {
  return { verdict: verdict as Stand['verdict'], criterion: criterion || null, seq: Number(seq) }
}

function judgedOf(
  person: string,
  verdict: string | undefined,
  criterion: string | null | undefined,
  version: string | number | null | undefined,
  seq: unknown,
): Judged {
  return {
    person,
    verdict: verdict as Verdict,
    criterion: criterion || null,
    version: version ? Number(version) : null,
    seq: Number(seq),
  }
}

/** Gives one text for equal ones, so that the long text they were cut from need not be kept. */
function sameTexts(): (text: string) => string {
  const known = new Map<string, string>()
  return (text) => {
    const before = known.get(text)
    if (before !== undefined) return before
    const own = structuredClone(text)
    known.set(own, own)
    return own
  }
}

/** Before records were linked, one may have judged several of a report: the last counts. */
function latestOfEach(judged: Judged[]): Judged[] {
  const [one, other] = judged
  if (!one || !other) return judged
  if (judged.length === 2 && one.person !== other.person) return one.seq < other.seq ? judged : [other, one]
  const sorted = judged.sort((a, b) => a.seq - b.seq)
  const latest = new Map<string, Judged>()
  for (const it of sorted) {
    latest.delete(it.person)
    latest.set(it.person, it)
  }
  return [...latest.values()]
}

/** Rows as tab-separated lines, one text for some thousands: an object a row would take the most of the time. */
async function texts(asked: { execute: (db: Db) => Promise<{ rows: { lines: string | null }[] }> }, db: Db) {
  const { rows } = await asked.execute(db)
  return rows.flatMap(({ lines }) => lines ?? [])
}

/** The rows of texts, one after the other, so that none outlives its turn. */
function* rowsOf(texts: readonly string[]): Generator<string[]> {
  for (const text of texts)
    for (let from = 0; from < text.length; ) {
      const end = text.indexOf('\n', from)
      const to = end < 0 ? text.length : end
      if (to > from) yield text.slice(from, to).split('\t')
      from = to + 1
    }
}

function readPlaces(db: Db, review: string, before: Stage | null) {
  const within =
    before === null
      ? sql``
      : sql`and record.report in (
          select report from outcome where review = ${review} and stage = ${before} and verdict = 'include')`
  return texts(
    sql<{ lines: string | null }>`
      select string_agg(record.report || E'\t' || import.seq || E'\t' || record.ordinal, E'\n') as lines
      from import join record on record.import = import.id
      where import.review = ${review} and import.state = 'shown' ${within}
      group by import.id, import.seq order by import.seq`,
    db,
  )
}

function readStands(db: Db, review: string, stage: Stage) {
  return texts(
    sql<{ lines: string | null }>`
      select string_agg(report || E'\t' || verdict || E'\t' || coalesce(criterion, '') || E'\t' || seq, E'\n') as lines
      from outcome where review = ${review} and stage = ${stage}`,
    db,
  )
}

function readJudged(db: Db, review: string, stage: Stage) {
  return texts(
    sql<{ lines: string | null }>`
      select string_agg(coalesce(linked.state, decision.report) || E'\t' || decision.person || E'\t' || decision.verdict
        || E'\t' || coalesce(decision.criterion, '') || E'\t' || coalesce(decision.criterion_version::text, '')
        || E'\t' || decision.seq, E'\n') as lines
      from decision
      left join fact linked on linked.review = decision.review and linked.kind = 'group'
        and linked.subject = decision.report and linked.detail = ''
      where decision.review = ${review} and decision.stage = ${stage}
      group by decision.person`,
    db,
  )
}

async function addTags(db: Db, review: string, sheets: Map<string, Sheet>): Promise<void> {
  const rows = await db
    .selectFrom('fact as tag')
    .leftJoin('fact as linked', (it) =>
      it
        .onRef('linked.review', '=', 'tag.review')
        .on('linked.kind', '=', 'group')
        .onRef('linked.subject', '=', 'tag.subject')
        .on('linked.detail', '=', ''),
    )
    .select(['tag.subject', 'tag.detail', 'linked.state as report'])
    .where('tag.review', '=', review)
    .where('tag.kind', '=', 'tag')
    .execute()
  for (const { subject, detail, report } of rows) {
    const sheet = sheets.get(report ?? subject)
    if (sheet && !sheet.tags.includes(detail)) sheet.tags = [...sheet.tags, detail].sort()
  }
}
