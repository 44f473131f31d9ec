/** `oversyn log`: what happened, newest first. */
import type { Client, LogEntry } from '@oversyn/api'
import { connected } from '../connect.ts'
import { exitCodes } from '../exit-codes.ts'
import { printColumns, printJson } from '../print.ts'
import type { Settings } from '../settings.ts'

const page = 500

export async function log(settings: Settings, review: string, { limit }: { limit: number }): Promise<number> {
  const { entries, total } = await connected(settings, (client) => newest(client, review, limit))
  if (settings.json) printJson({ entries, total })
  else {
    printColumns(
      entries.map(({ seq, at, actor, type, subjects, hash }) => {
        const about = subjects.map(({ kind, id }) => `${kind} ${id}`).join(', ')
        return [seq, at, actor.id, type, hash.slice(0, 12), about]
      }),
    )
  }
  return exitCodes.ok
}

/** As many entries as are wanted, fetched in pages. */
async function newest(client: Client, review: string, limit: number): Promise<{ entries: LogEntry[]; total: number }> {
  const entries: LogEntry[] = []
  let after: string | undefined
  for (;;) {
    const wanted = Math.min(page, limit - entries.length)
    const got = await client.log({ review, query: { limit: wanted, ...(after === undefined ? {} : { after }) } })
    entries.push(...got.entries)
    if (got.next === null || entries.length >= limit) return { entries, total: got.total }
    after = got.next
  }
}
