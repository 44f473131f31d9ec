/** `oversyn records dedupe`: duplicates among all records of a review. */
import { connected } from '../connect.ts'
import { exitCodes } from '../exit-codes.ts'
import { followJob } from '../follow-job.ts'
import { counted, print, printJson } from '../print.ts'
import type { Settings } from '../settings.ts'

interface Found {
  linked: number
  possible: number
  related: number
  separated: number
  policy: string
}

export async function recordsDedupe(settings: Settings, review: string): Promise<number> {
  const found = await connected(settings, async (client) => {
    const begun = await client.findDuplicates({ review, body: {} })
    return (await followJob(client, begun, 'comparing')).result as Found
  })
  if (settings.json) printJson(found)
  else {
    const { linked, possible, related, separated } = found
    print(`${counted(linked, 'duplicate', 'duplicates')} linked, ${possible} to look at, ${related} related`)
    if (separated > 0) print(`${counted(separated, 'record', 'records')} separated that an earlier setting had linked`)
  }
  return exitCodes.ok
}
