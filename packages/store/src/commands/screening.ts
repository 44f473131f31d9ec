/** What commands ask of records and judgements, answered from the tables. */
import type { Verdict } from '@oversyn/model'
import type { Tx } from '../engine/engine.ts'
import type { Screening } from './command.ts'

/** For one person's screening of one review. */
export function screening(tx: Tx, review: string, person: string): Screening {
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
        .where('record.report', '=', report)
        .where('import.state', '=', 'shown')
      return (await noun.unionAll(record).limit(1).execute()).length > 0
    },
    judgement: async (report, stage) => {
      const row = await tx
        .selectFrom('decision')
        .select(['verdict', 'criterion'])
        .where('review', '=', review)
        .where('report', '=', report)
        .where('stage', '=', stage)
        .where('person', '=', person)
        .executeTakeFirst()
      return row && { verdict: row.verdict as Verdict, criterion: row.criterion }
    },
  }
}
