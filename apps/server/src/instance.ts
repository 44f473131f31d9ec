/** The note that a running server leaves in its home, so that others find it: `server.json`, readable by its owner alone. */
import { readFile, rename, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { routes } from '@oversyn/api'
import { makeFolder } from '@oversyn/store'
import { z } from 'zod'
import { Refusal } from './errors/refusal.ts'

const Instance = z.object({
  pid: z.int(),
  port: z.int(),
  url: z.string(),
  token: z.string(),
  /** Which store it has open, see {@link storeName}. */
  store: z.string(),
})
export type Instance = z.infer<typeof Instance>

/** Leaves the note. Written aside and moved in place, so that nobody reads half of it. */
export async function leaveNote(home: string, instance: Instance): Promise<void> {
  const aside = join(home, `server.json.tmp-${instance.pid}`)
  try {
    await makeFolder(home, 0o700)
    await writeFile(aside, `${JSON.stringify(instance, null, 2)}\n`, { mode: 0o600 })
    await rename(aside, join(home, 'server.json'))
  } catch (cause) {
    throw new Refusal('home-unwritable', `The folder ${home} cannot be written to.`, { cause })
  }
}

/** Takes the note away, if it is still this process's own. */
export async function takeNoteAway(home: string, pid: number): Promise<void> {
  const found = await readNote(home)
  if (found?.pid === pid) await rm(join(home, 'server.json'), { force: true })
}

/** The server that runs on this home and answers, or `undefined`. A note left behind by a crash counts for nothing. */
export async function runningServer(home: string): Promise<Instance | undefined> {
  const found = await readNote(home)
  if (!found) return undefined
  const answer = await fetch(`${found.url}/api/session`, {
    headers: { authorization: `Bearer ${found.token}` },
    signal: AbortSignal.timeout(3_000),
  }).catch(() => undefined)
  // Another program may have got the port since.
  const said = answer?.ok ? routes.session.response.safeParse(await answer.json().catch(() => undefined)) : undefined
  return said?.success ? found : undefined
}

async function readNote(home: string): Promise<Instance | undefined> {
  const text = await readFile(join(home, 'server.json'), 'utf8').catch(() => undefined)
  if (text === undefined) return undefined
  try {
    return Instance.parse(JSON.parse(text))
  } catch {
    return undefined
  }
}
