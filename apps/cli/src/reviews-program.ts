/** The commands for whole reviews: making one, loading and writing it, what is in it, and keeping it safe. */
import type { Language } from '@oversyn/model'
import { type Command, Option } from 'commander'
import { count, language } from './arguments.ts'
import type { AuditFlags } from './commands/audit.ts'
import type { Doing } from './doing.ts'

export function addReviews(it: Command, doing: Doing): void {
  it.command('new')
    .description('make a review')
    .argument('<title>')
    .option('--key <key>', 'its short name in addresses and folders (else made from the title)')
    .addOption(language('--language <language>', 'the language it is written in'))
    .action(
      doing(async (settings, title: string, flags: { key?: string; language: Language }) => {
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
}

/** What is read of a review, or against it. */
export function addReadings(it: Command, doing: Doing): void {
  it.command('report')
    .description('write the report')
    .argument('<review>')
    .requiredOption('--out <file>', 'the file to write')
    .addOption(new Option('--format <format>', 'the format').choices(['html']).default('html'))
    .addOption(language('--lang <language>', 'the language of headings and labels'))
    .action(
      doing(async (settings, review: string, flags: { out: string; format: 'html'; lang: Language }) => {
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
}

/** What keeps the store safe. */
export function addKeeping(it: Command, doing: Doing): void {
  it.command('verify')
    .description('check the chain, replay the log and compare every table')
    .argument('[review]')
    .action(
      doing(async (settings, review: string | undefined, _flags: object) => {
        const { verify } = await import('./commands/verify.ts')
        return verify(settings, review)
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
}
