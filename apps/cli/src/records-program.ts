/** The commands of `oversyn records` and their flags. */
import { askableStandings } from '@oversyn/api'
import { writableFormats } from '@oversyn/formats'
import { sourceTypes, stages } from '@oversyn/model'
import { type Command, InvalidArgumentError, Option } from 'commander'
import type { RecordsExportFlags } from './commands/records-export.ts'
import type { ImportFlags } from './commands/records-import.ts'
import type { Doing } from './doing.ts'
import { formatOption } from './formats-program.ts'

/** Adds the commands on the records of a review to the program. */
export function addRecords(it: Command, doing: Doing): void {
  const records = it.command('records').description('the records of a review: files in and out, duplicates')
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
  records
    .command('export')
    .description('write the records of a review as a reference file: one a report, its records merged')
    .argument('<review>', 'the key or id of a review')
    .addOption(new Option('--format <format>', 'the format to write').choices(writableFormats).makeOptionMandatory())
    .option('--out <file>', 'the file to write (else it is printed)')
    .option('--records', 'every record by itself, as delivered and put right')
    .option('--standing <stage:standing...>', 'how reports stand, such as fulltext:include or title:none', standings)
    .option('--source <source...>', 'from these sources, by key or name')
    .option('--from <year>', 'from this year', year)
    .option('--to <year>', 'up to this year', year)
    .option('--type <type...>', 'of these types, as CSL names them, such as article-journal')
    .option('--language <language...>', 'in these languages, as the sources say them')
    .option('--tag <tag...>', 'with one of these tags')
    .option('--words <words>', 'with all these words in title or authors')
    .option('--no-abstract', 'without abstract')
    .option('--linked', 'with several records')
    .action(
      doing(async (settings, review: string, flags: RecordsExportFlags) => {
        const { recordsExport } = await import('./commands/records-export.ts')
        return recordsExport(settings, review, flags)
      }),
    )
}

function standings(text: string, before: string[] = []): string[] {
  if (askableStandings.includes(text)) return [...before, text]
  throw new InvalidArgumentError(`A standing is one of ${askableStandings.join(', ')}.`)
}

function year(text: string): number {
  if (!/^\d{1,4}$/.test(text)) throw new InvalidArgumentError('A year is a number of at most four digits.')
  return Number(text)
}
