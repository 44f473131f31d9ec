/** `oversyn check`: what to look at before the review is sent. */
import { connected } from '../connect.ts'
import { exitCodes } from '../exit-codes.ts'
import { counted, print, printJson, printProblems } from '../print.ts'
import type { Settings } from '../settings.ts'

/** Ends in `found` only for errors: a warning is for a person to judge. */
export async function check(settings: Settings, review: string): Promise<number> {
  const { problems } = await connected(settings, (client) => client.problems({ review }))
  if (settings.json) printJson({ problems })
  else {
    printProblems(problems)
    print(problems.length === 0 ? 'Nothing was found.' : `${counted(problems.length, 'thing', 'things')} to look at.`)
  }
  return problems.some(({ severity }) => severity === 'error') ? exitCodes.found : exitCodes.ok
}
