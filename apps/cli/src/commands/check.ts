/** `oversyn check`: what to look at before the review is sent. */
import type { Language } from '@oversyn/model'
import { problemText } from '@oversyn/synthesis'
import { connected } from '../connect.ts'
import { exitCodes } from '../exit-codes.ts'
import { counted, print, printJson, printProblems } from '../print.ts'
import type { Settings } from '../settings.ts'

/** Ends in `found` only for errors that nobody has dismissed: a warning is for a person to judge. */
export async function check(
  settings: Settings,
  review: string,
  flags: { all?: boolean; lang: Language },
): Promise<number> {
  const query = { all: flags.all ? 'true' : 'false' }
  const answer = await connected(settings, (client) => client.problems({ review, query }))
  const problems = answer.problems.map((problem) => ({ ...problem, message: problemText(problem, flags.lang) }))
  if (settings.json) printJson({ problems })
  else {
    printProblems(
      problems.map((it) => (it.dismissed ? { ...it, message: `${it.message} ${dismissal(it.dismissed)}` } : it)),
    )
    print(problems.length === 0 ? 'Nothing was found.' : `${counted(problems.length, 'thing', 'things')} to look at.`)
  }
  return problems.some(({ severity, dismissed }) => severity === 'error' && dismissed === undefined)
    ? exitCodes.found
    : exitCodes.ok
}

/** How a dismissed problem is told from one that stands. */
export function dismissal(why: string): string {
  return `(Dismissed: ${why})`
}
