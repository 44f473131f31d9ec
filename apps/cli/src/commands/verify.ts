/** `oversyn verify`: is the log whole, and do the tables say what it says? */
import { connected } from '../connect.ts'
import { exitCodes } from '../exit-codes.ts'
import { counted, print, printJson, printProblems } from '../print.ts'
import type { Settings } from '../settings.ts'

export async function verify(settings: Settings, review: string | undefined): Promise<number> {
  const found = await connected(settings, (client) => client.verify({ body: review === undefined ? {} : { review } }))
  if (settings.json) printJson(found)
  else {
    for (const { key, events, head, whole, problems } of found) {
      print(`${key}: ${whole ? 'whole' : 'NOT WHOLE'}, ${counted(events, 'entry', 'entries')}, head ${head}`)
      printProblems(problems)
    }
    if (found.length === 0) print('There is no review to verify.')
  }
  return found.every(({ whole }) => whole) ? exitCodes.ok : exitCodes.found
}
