/** The commands of `oversyn screening` and their flags. */
import { stages } from '@oversyn/model'
import { type Command, Option } from 'commander'
import { language } from './arguments.ts'
import type { StandingFlags } from './commands/screening-standing.ts'
import type { Doing } from './doing.ts'

/** Adds the commands on screening to the program. */
export function addScreening(it: Command, doing: Doing): void {
  const screening = it.command('screening').description('how far screening has come, and when it is enough')
  screening
    .command('standing')
    .description('say what the rule for stopping says, how much is found, and what stopping now would mean')
    .argument('<review>', 'the key or id of a review')
    .addOption(new Option('--stage <stage>', 'one stage (else each that has reports)').choices(stages))
    .addOption(language('--lang <language>', 'the language of the sentences', 'en'))
    .action(
      doing(async (settings, review: string, flags: StandingFlags) => {
        const { screeningStanding } = await import('./commands/screening-standing.ts')
        return screeningStanding(settings, review, flags)
      }),
    )
}
