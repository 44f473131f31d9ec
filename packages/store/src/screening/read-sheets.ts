/** What is known of reports at a stage, out of the tables: of all of them, as lines of text that are quick to read, or of some. */
import type { Stage, Stand, Verdict } from '@oversyn/model'
import { sql } from 'kysely'
import type { Db } from '../engine/engine.ts'
import { membersOf } from '../log/members.ts'
import { type Judged, placeOf, type Sheet, withoutPlace } from './desk.ts'

/** A stage, and the one before it, which must have included a report; the first stage has none. */
export interface StagePlace {
  stage: Stage
  before: Stage | null
}

/** Every report of a stage. */
export async function readAllSheets(db: Db, review: string, { stage, before }: StagePlace): Promise<Sheet[]> {
  const sheets = new Map<string, Sheet>()
  for (const [report = '', seq, ordinal] of await readPlaces(db, review, before)) {
    // A report of several records has the place of the first.
    if (!sheets.has(report)) sheets.set(report, sheetOf(report, placeOf(Number(seq), Number(ordinal)), true))
  }
  for (const [report = '', verdict, criterion, seq] of await readStands(db, review, stage)) {
    const sheet = sheets.get(report) ?? sheetOf(report, withoutPlace, before === null)
    sheets.set(report, sheet)
    sheet.stand = standOf(verdict, criterion, seq)
  }
  const people = new Map<string, Judged[]>()
  for (const [report = '', person = '', verdict, criterion, version, seq] of await readJudged(db, review, stage)) {
    const list = people.get(report)
    const judged = judgedOf(person, verdict, criterion, version, seq)
    if (list) list.push(judged)
    else people.set(report, [judged])
  }
  for (const [report, judged] of people) {
    const sheet = sheets.get(report)
    if (sheet) sheet.judged = latestOfEach(judged)
  }
  await addTags(db, review, sheets)
  return [...sheets.values()]
}

/** Some reports of a stage; the ids of those that are gone are told apart. Ids of records stand for their reports. */
export async function readSheets(
  db: Db,
  review: string,
  { stage, before }: StagePlace,
  ids: readonly string[],
): Promise<{ sheets: Sheet[]; gone: string[] }> {
  const own = await membersOf.records(db, review, ids)
  const asked = [...new Set([...ids, ...own.map((it) => it.reportOf)])]
  const members = await membersOf.reports(db, review, asked)
  const reportOf = new Map(members.map((it) => [it.id, it.reportOf]))
  const records = [...reportOf.keys()]
  const sheets = new Map<string, Sheet>()
  const open = before === null ? undefined : await includedAmong(db, review, before, asked)
  for (const { report, seq, ordinal } of await placesAmong(db, review, asked)) {
    const place = placeOf(seq, ordinal)
    const known = sheets.get(report)
    if (known) known.place = Math.min(known.place, place)
    else if (open === undefined || open.has(report)) sheets.set(report, sheetOf(report, place, true))
  }
  for (const { report, verdict, criterion, seq } of await standsAmong(db, review, stage, asked)) {
    const sheet = sheets.get(report) ?? sheetOf(report, withoutPlace, before === null)
    sheets.set(report, sheet)
    sheet.stand = standOf(verdict, criterion, seq)
  }
  const people = new Map<string, Judged[]>()
  for (const row of await judgedAmong(db, review, stage, records)) {
    const report = reportOf.get(row.report) ?? row.report
    const judged = judgedOf(row.person, row.verdict, row.criterion, row.criterion_version, row.seq)
    people.set(report, [...(people.get(report) ?? []), judged])
  }
  for (const [report, judged] of people) {
    const sheet = sheets.get(report)
    if (sheet) sheet.judged = latestOfEach(judged)
  }
  await addTags(db, review, sheets, records)
  return { sheets: [...sheets.values()], gone: asked.filter((it) => !sheets.has(it)) }
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

/** Before records were linked, one may have judged several of a report: the last counts. */
function latestOfEach(judged: Judged[]): Judged[] {
  if (judged.length === 1) return judged
  const sorted = judged.sort((a, b) => a.seq - b.seq)
  const latest = new Map<string, Judged>()
  for (const it of sorted) {
    latest.delete(it.person)
    latest.set(it.person, it)
  }
  return [...latest.values()]
}

/** Rows as tab-separated lines, one text for some thousands: an object a row would take the most of the time. */
async function lines(asked: { execute: (db: Db) => Promise<{ rows: { lines: string | null }[] }> }, db: Db) {
  const { rows } = await asked.execute(db)
  return rows.flatMap(({ lines }) => (lines ?? '').split('\n').flatMap((line) => (line ? [line.split('\t')] : [])))
}

function readPlaces(db: Db, review: string, before: Stage | null) {
  const within =
    before === null
      ? sql``
      : sql`and record.report in (
          select report from outcome where review = ${review} and stage = ${before} and verdict = 'include')`
  return lines(
    sql<{ lines: string | null }>`
      select string_agg(record.report || E'\t' || import.seq || E'\t' || record.ordinal, E'\n'
        order by record.ordinal) as lines
      from import join record on record.import = import.id
      where import.review = ${review} and import.state = 'shown' ${within}
      group by import.id, import.seq order by import.seq`,
    db,
  )
}

function readStands(db: Db, review: string, stage: Stage) {
  return lines(
    sql<{ lines: string | null }>`
      select string_agg(report || E'\t' || verdict || E'\t' || coalesce(criterion, '') || E'\t' || seq, E'\n') as lines
      from outcome where review = ${review} and stage = ${stage}`,
    db,
  )
}

function readJudged(db: Db, review: string, stage: Stage) {
  return lines(
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

async function addTags(db: Db, review: string, sheets: Map<string, Sheet>, among?: readonly string[]): Promise<void> {
  if (among?.length === 0) return
  let asked = db
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
  if (among) asked = asked.where('tag.subject', 'in', [...among])
  const rows = await asked.execute()
  for (const { subject, detail, report } of rows) {
    const sheet = sheets.get(report ?? subject)
    if (sheet && !sheet.tags.includes(detail)) sheet.tags = [...sheet.tags, detail].sort()
  }
}

async function includedAmong(db: Db, review: string, before: Stage, reports: string[]): Promise<Set<string>> {
  const rows = await db
    .selectFrom('outcome')
    .select('report')
    .where('review', '=', review)
    .where('stage', '=', before)
    .where('verdict', '=', 'include')
    .where('report', 'in', reports)
    .execute()
  return new Set(rows.map((it) => it.report))
}

async function placesAmong(db: Db, review: string, reports: string[]) {
  const rows = await db
    .selectFrom('record')
    .innerJoin('import', 'import.id', 'record.import')
    .select(['record.report', 'import.seq', 'record.ordinal'])
    .where('record.review', '=', review)
    .where('record.report', 'in', reports)
    .where('import.state', '=', 'shown')
    .execute()
  return rows.map(({ report, seq, ordinal }) => ({ report, seq: seq ?? 0, ordinal }))
}

function standsAmong(db: Db, review: string, stage: Stage, reports: string[]) {
  return db
    .selectFrom('outcome')
    .select(['report', 'verdict', 'criterion', 'seq'])
    .where('review', '=', review)
    .where('stage', '=', stage)
    .where('report', 'in', reports)
    .execute()
}

async function judgedAmong(db: Db, review: string, stage: Stage, records: string[]) {
  if (records.length === 0) return []
  return db
    .selectFrom('decision')
    .select(['report', 'person', 'verdict', 'criterion', 'criterion_version', 'seq'])
    .where('review', '=', review)
    .where('stage', '=', stage)
    .where('report', 'in', records)
    .execute()
}
