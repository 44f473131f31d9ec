/** The commands of `oversyn records` and their flags. */
import type { Command } from 'commander'
import type { Doing } from './doing.ts'

/** Adds the commands on the records of a review to the program. */
export function addRecords(it: Command, doing: Doing): void {
  const records = it.command('records').description('the records of a review: their duplicates')
  records
    .command('dedupe')
    .description('find duplicates among all records of a review, by the setting of its plan')
    .argument('<review>', 'the key or id of a review')
    .action(
      doing(async (settings, review: string) => {
        const { recordsDedupe } = await import('./commands/records-dedupe.ts')
        return recordsDedupe(settings, review)
      }),
    )
}
