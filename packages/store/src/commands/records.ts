/** What commands ask of records and judgements, answered from the tables. */
import { contentMark } from '@oversyn/dedupe'
import type { Verdict } from '@oversyn/model'
import { sourceRecordOf } from '../duplicates/source-record.ts'
import type { Tx } from '../engine/engine.ts'
import { type Member, membersOf } from '../log/members.ts'
import { readEntry } from '../log/stored-rows.ts'
import { referencesOf } from '../records/read-references.ts'
import { revisionsOf } from '../screening/revisions.ts'
import { readData } from '../state/read-data.ts'
import type { Records } from './command.ts'

/** The records of one review, as one person asks for them. */
export function recordsOf(tx: Tx, review: string, person: string): Records {
  return {
    hasReport: async (report) => {
      const noun = tx
        .selectFrom('noun')
        .select('id')
        .where('review', '=', review)
        .where('kind', '=', 'report')
        .where('id', '=', report)
      const record = tx
        .selectFrom('record')
        .innerJoin('import', 'import.id', 'record.import')
        .select('record.id')
        .where('record.review', '=', review)
        .where('import.state', '=', 'shown')
      // Its record may have been linked while somebody had it before them: what they say of it belongs to the report it is in by now.
      const found = await noun
        .unionAll(record.where('record.report', '=', report))
        .unionAll(record.where('record.id', '=', report))
        .limit(1)
        .execute()
      return found.length > 0
    },
    judgement: async (report, stage) => {
      const row = await tx
        .selectFrom('decision')
        .select(['verdict', 'criterion', 'criterion_version', 'drawn', 'note'])
        .where('review', '=', review)
        .where('report', '=', report)
        .where('stage', '=', stage)
        .where('person', '=', person)
        .executeTakeFirst()
      if (!row) return undefined
      const { verdict, criterion, criterion_version: criterionVersion, drawn, note } = row
      return { verdict: verdict as Verdict, criterion, criterionVersion, drawn: drawn === 1, note }
    },
    isAskedAgain: async (state, report, stage) => {
      const { includedBefore } = await revisionsOf(tx, state)
      if (includedBefore === 0) return false
      const row = await tx
        .selectFrom('decision')
        .select('seq')
        .where('review', '=', review)
        .where('report', '=', report)
        .where('stage', '=', stage)
        .where('person', '=', person)
        .where('verdict', '=', 'include')
        .executeTakeFirst()
      return row !== undefined && row.seq < includedBefore
    },
    standing: (report, stage) =>
      tx
        .selectFrom('outcome')
        .select(['verdict', 'criterion', 'seq'])
        .where('review', '=', review)
        .where('report', '=', report)
        .where('stage', '=', stage)
        .executeTakeFirst(),
    importState: async (id) => {
      const row = await tx
        .selectFrom('import')
        .select('state')
        .where('review', '=', review)
        .where('id', '=', id)
        .where('state', '!=', 'staged')
        .executeTakeFirst()
      return row?.state
    },
    shown: async (records) => {
      if (records.length === 0) return []
      const rows = await tx
        .selectFrom('record')
        .innerJoin('import', 'import.id', 'record.import')
        .select('record.id')
        .where('record.review', '=', review)
        .where('record.id', 'in', [...records])
        .where('import.state', '=', 'shown')
        .execute()
      return rows.map((it) => it.id)
    },
    members: async (records) => {
      const own: Member[] = await membersOf.records(tx, review, records)
      return membersOf.reports(
        tx,
        review,
        own.map((it) => it.reportOf),
      )
    },
    facts: async (kind, subjects) => {
      if (subjects.length === 0) return []
      const rows = await tx
        .selectFrom('fact')
        .select(['subject', 'detail', 'state', 'data', 'seq'])
        .where('review', '=', review)
        .where('kind', '=', kind)
        .where((it) => it.or([it('subject', 'in', [...subjects]), it('detail', 'in', [...subjects])]))
        .execute()
      return rows.map((row) => ({ kind, ...row, data: readData(row.data) as Record<string, unknown> }))
    },
    marks: async (ids) => {
      const references = await referencesOf(tx, review, ids)
      return new Map(references.map(({ id, reference }) => [id, contentMark(sourceRecordOf(reference, id))]))
    },
    entry: async (seq) => {
      const row = await tx
        .selectFrom('event')
        .select(['envelope', 'payload', 'salt', 'hash'])
        .where('review', '=', review)
        .where('seq', '=', seq)
        .executeTakeFirst()
      return row && readEntry(row).event
    },
  }
}
