/** `oversyn import`: a folder becomes a review, or the difference is appended to the one that is there. */
import { resolve } from 'node:path'
import { connected } from '../connect.ts'
import { exitCodes } from '../exit-codes.ts'
import { readFolderFiles } from '../files/read-folder.ts'
import { counted, print, printJson, printProblems } from '../print.ts'
import type { Settings } from '../settings.ts'

export async function importFolder(
  settings: Settings,
  dir: string,
  { update = false }: { update?: boolean },
): Promise<number> {
  const files = await readFolderFiles(resolve(dir))
  const done = await connected(settings, (client) => client.importFolder({ body: { files, update } }))
  if (settings.json) printJson(done)
  else {
    printProblems(done.problems)
    const added = done.events.length > 0 ? `${counted(done.events.length, 'entry', 'entries')} added. ` : ''
    print(`Loaded "${done.key}". ${added}Its log ends at entry ${done.head.seq}.`)
  }
  return exitCodes.ok
}
