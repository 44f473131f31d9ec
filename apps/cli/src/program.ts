/** The commands of `oversyn` and their flags. What a command does is loaded only when it is run. */
import type { SwitchableRelation, Threshold } from '@oversyn/dedupe'
import type { Language } from '@oversyn/model'
import { Command, CommanderError, InvalidArgumentError, Option } from 'commander'
import type { AuditFlags } from './commands/audit.ts'
import type { DedupeFlags } from './commands/dedupe.ts'
import type { SimulateFlags } from './commands/simulate.ts'
import { complain } from './complain.ts'
import type { Doing } from './doing.ts'
import { exitCodes } from './exit-codes.ts'
import { addFormats } from './formats-program.ts'
import { print } from './print.ts'
import { addRecords } from './records-program.ts'
import { addScreening } from './screening-program.ts'
import { type Settings, settingsFrom } from './settings.ts'

/** Runs the program on its arguments; gives the exit status, and never rejects. */
export async function runProgram(args: string[]): Promise<number> {
  const json = args.includes('--json')
  let status: number = exitCodes.ok
  /** Runs a command with the settings of its flags and keeps its exit status. */
  const doing =
    <A extends unknown[]>(run: (settings: Settings, ...given: A) => Promise<number>) =>
    async (...given: [...A, Command]) => {
      const command = given.pop() as Command
      status = await run(settingsFrom(command.optsWithGlobals()), ...(given as unknown as A))
    }
  try {
    if (args.length === 0) {
      print(program(doing).helpInformation().trimEnd())
      return exitCodes.usage
    }
    const it = program(doing)
    if (json) silence(it)
    await it.parseAsync(args, { from: 'user' })
    return status
  } catch (error) {
    if (error instanceof CommanderError) {
      if (error.exitCode === 0) return exitCodes.ok
      if (json)
        return complain({ code: 'usage', message: error.message.replace(/^error: /, '') }, exitCodes.usage, true)
      return exitCodes.usage
    }
    return complain(error, undefined, json)
  }
}

function program(doing: Doing): Command {
  const it = new Command('oversyn')
    .description('Carries a knowledge summary from the commission to the report.')
    .option('--home <dir>', 'where the store lies (else OVERSYN_HOME, else your data folder)')
    .option('--json', 'answer for programs')
    .configureHelp({ showGlobalOptions: true })
    .exitOverride()
  it.command('start')
    .description('serve the web app on this machine and print the link that signs you in')
    .option('--port <n>', 'the port to listen on', port, 4820)
    .option('--no-open', 'do not open a browser')
    .action(
      doing(async (settings, flags: { port: number; open: boolean }) => {
        const { start } = await import('./commands/start.ts')
        return start(settings, flags)
      }),
    )
  it.command('new')
    .description('make a review')
    .argument('<title>')
    .option('--key <key>', 'its short name in addresses and folders (else made from the title)')
    .addOption(language('--language <language>', 'the language it is written in'))
    .action(
      doing(async (settings, title: string, flags: { key?: string; language: 'nb' | 'nn' | 'en' }) => {
        const { newReview } = await import('./commands/new-review.ts')
        return newReview(settings, title, flags)
      }),
    )
  it.command('reviews')
    .description('list the reviews of this store')
    .action(
      doing(async (settings, _flags: object) => {
        const { reviews } = await import('./commands/reviews.ts')
        return reviews(settings)
      }),
    )
  it.command('import')
    .description('load a folder in the folder format')
    .argument('<dir>')
    .option('--update', 'append the difference to the review that is there already')
    .action(
      doing(async (settings, dir: string, flags: { update?: boolean }) => {
        const { importFolder } = await import('./commands/import-folder.ts')
        return importFolder(settings, dir, flags)
      }),
    )
  it.command('export')
    .description('write a review as a folder of text files')
    .argument('<review>')
    .requiredOption('--out <dir>', 'the folder to write')
    .option('--no-log', 'leave the log out')
    .option('--force', 'write into a folder that holds something else')
    .action(
      doing(async (settings, review: string, flags: { out: string; log: boolean; force?: boolean }) => {
        const { exportFolder } = await import('./commands/export-folder.ts')
        return exportFolder(settings, review, flags)
      }),
    )
  it.command('report')
    .description('write the report')
    .argument('<review>')
    .requiredOption('--out <file>', 'the file to write')
    .addOption(new Option('--format <format>', 'the format').choices(['html']).default('html'))
    .addOption(language('--lang <language>', 'the language of headings and labels'))
    .action(
      doing(async (settings, review: string, flags: { out: string; format: 'html'; lang: 'nb' | 'nn' | 'en' }) => {
        const { report } = await import('./commands/report.ts')
        return report(settings, review, flags)
      }),
    )
  it.command('check')
    .description('say what to look at before the review is sent')
    .argument('<review>')
    .option('--all', 'with what was dismissed, and why')
    .addOption(language('--lang <language>', 'the language of the sentences', 'en'))
    .action(
      doing(async (settings, review: string, flags: { all?: boolean; lang: Language }) => {
        const { check } = await import('./commands/check.ts')
        return check(settings, review, flags)
      }),
    )
  it.command('audit')
    .description('say where a finished text (txt, md, html, docx, pdf) disagrees with a review')
    .argument('<text>')
    .requiredOption('--against <review>', 'the review')
    .option('--dismissed <file>', 'a file with the fingerprints of problems that are none, one a line')
    .option('--all', 'with what was dismissed in the review, and why')
    .addOption(language('--lang <language>', 'the language of the sentences', 'en'))
    .action(
      doing(async (settings, text: string, flags: AuditFlags) => {
        const { audit } = await import('./commands/audit.ts')
        return audit(settings, text, flags)
      }),
    )
  it.command('verify')
    .description('check the chain, replay the log and compare every table')
    .argument('[review]')
    .action(
      doing(async (settings, review: string | undefined, _flags: object) => {
        const { verify } = await import('./commands/verify.ts')
        return verify(settings, review)
      }),
    )
  it.command('log')
    .description('show what happened in a review, newest first')
    .argument('<review>')
    .option('--limit <n>', 'how many entries', count, 20)
    .action(
      doing(async (settings, review: string, flags: { limit: number }) => {
        const { log } = await import('./commands/log.ts')
        return log(settings, review, flags)
      }),
    )
  addFormats(it, doing)
  addRecords(it, doing)
  addScreening(it, doing)
  it.command('dedupe')
    .description('find duplicates in reference files or JSON Lines, without a review')
    .argument('<files...>')
    .option('--threshold <setting>', 'strict, usual, loose, or points from 5 to 20', threshold, 'usual')
    .addOption(
      new Option('--as-duplicates <relation...>', 'related reports that are linked as duplicates').choices(counted),
    )
    .action(
      doing(async (settings, files: string[], flags: DedupeFlags) => {
        const { dedupe } = await import('./commands/dedupe.ts')
        return dedupe(settings, files, flags)
      }),
    )
  it.command('simulate')
    .description('screen a finished review again with the ranking: how early, and where the rule would have stopped')
    .argument('<file>', 'JSON Lines with id, title, abstract, label')
    .option('--prior-included <id>', 'a relevant record known from the beginning; may be repeated', gather, [])
    .option('--prior-excluded <id>', 'an irrelevant one; may be repeated', gather, [])
    .option('--question <text>', 'the review question, to begin from')
    .option('--seed <n>', 'the same seed gives the same order', seed, 0)
    .option('--target <share>', 'the recall to stop at', share, 0.95)
    .option('--confidence <share>', 'how sure to be of it', share, 0.95)
    .option('--random-share <share>', 'the share of records drawn by chance', share, 0)
    .action(
      doing(async (settings, file: string, flags: SimulateFlags) => {
        const { simulate } = await import('./commands/simulate.ts')
        return simulate(settings, file, flags)
      }),
    )
  it.command('backup')
    .description('write everything in the store to one file')
    .argument('<file>')
    .action(
      doing(async (settings, file: string, _flags: object) => {
        const { backup } = await import('./commands/backup.ts')
        return backup(settings, file)
      }),
    )
  it.command('restore')
    .description('fill an empty store from a backup')
    .argument('<file>')
    .action(
      doing(async (settings, file: string, _flags: object) => {
        const { restore } = await import('./commands/restore.ts')
        return restore(settings, file)
      }),
    )
  return it
}

function language(flags: string, description: string, usual: Language = 'nb'): Option {
  return new Option(flags, description).choices(['nb', 'nn', 'en']).default(usual)
}

/** The relations that may be counted as duplicates; named here, so that the package is loaded only when it is used. */
const counted: readonly SwitchableRelation[] = [
  'update',
  'preprint',
  'abstract-and-article',
  'thesis-and-article',
  'translation',
  'other-publication',
]

/** Usage errors are told as JSON instead. */
function silence(command: Command): void {
  command.configureOutput({ writeErr: () => {} })
  for (const each of command.commands) silence(each)
}

function port(text: string): number {
  const number = Number(text)
  if (!/^\d+$/.test(text) || number > 65_535) throw new InvalidArgumentError('A port is a number from 0 to 65535.')
  return number
}

function count(text: string): number {
  if (!/^[1-9]\d{0,6}$/.test(text)) throw new InvalidArgumentError('Give a number from 1 to 9999999.')
  return Number(text)
}

function threshold(text: string): Threshold {
  if (text === 'strict' || text === 'usual' || text === 'loose') return text
  const points = Number(text)
  if (text.trim() === '' || !(points >= 5 && points <= 20))
    throw new InvalidArgumentError('A threshold is strict, usual, loose, or a number from 5 to 20.')
  return points
}

function gather(value: string, before: string[]): string[] {
  return [...before, value]
}

function seed(text: string): number {
  if (!/^\d{1,9}$/.test(text)) throw new InvalidArgumentError('A seed is a whole number from 0 to 999999999.')
  return Number(text)
}

function share(text: string): number {
  const number = Number(text)
  if (text.trim() === '' || !(number >= 0 && number <= 1))
    throw new InvalidArgumentError('A share is a number from 0 to 1.')
  return number
}
