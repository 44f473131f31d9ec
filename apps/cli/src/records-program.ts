/** The commands of `oversyn records` and their flags. */
import { sourceTypes, stages } from '@oversyn/model'
import { type Command, Option } from 'commander'
import type { ImportFlags } from './commands/records-import.ts'
import type { Doing } from './doing.ts'
import { formatOption } from './formats-program.ts'

/** Adds the commands on the records of a review to the program. */
export function addRecords(it: Command, doing: Doing): void {
  const records = it.command('records').description('the records of a review: files in, duplicates')
  records
    .command('import')
    .description('bring files of records into a review')
    .argument('<review>', 'the key or id of a review')
    .argument('<files...>')
    .requiredOption('--source <name>', 'the source they come from: its name or key')
    .addOption(
      new Option('--source-type <type>', 'make the source where there is none of that name').choices(sourceTypes),
    )
    .option('--search <key>', 'the search that found them: its key or id')
    .addOption(formatOption())
    .option('--tag <tag...>', 'put a tag on every record')
    .addOption(
      new Option('--decisions <how>', 'what becomes of decisions, labels and notes of another tool')
        .choices(['take', 'leave'])
        .default('take'),
    )
    .addOption(new Option('--stage <stage>', 'the stage of decisions whose file does not say it').choices(stages))
    .action(
      doing(async (settings, review: string, files: string[], flags: ImportFlags) => {
        const { recordsImport } = await import('./commands/records-import.ts')
        return recordsImport(settings, review, files, flags)
      }),
    )
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
