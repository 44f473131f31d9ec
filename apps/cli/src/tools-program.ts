/** The commands that need no review: duplicates in files, and the ranking on a finished, labelled set. */
import type { SwitchableRelation } from '@oversyn/dedupe'
import { type Command, Option } from 'commander'
import { gather, seed, share, threshold } from './arguments.ts'
import type { DedupeFlags } from './commands/dedupe.ts'
import type { SimulateFlags } from './commands/simulate.ts'
import type { Doing } from './doing.ts'

/** The relations that may be counted as duplicates; named here, so that the package is loaded only when it is used. */
const counted: readonly SwitchableRelation[] = [
  'update',
  'preprint',
  'abstract-and-article',
  'thesis-and-article',
  'translation',
  'other-publication',
]

export function addTools(it: Command, doing: Doing): void {
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
}
