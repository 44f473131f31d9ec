/** `oversyn export`: a review as a folder of text files. */
import { resolve } from 'node:path'
import { connected } from '../connect.ts'
import { exitCodes } from '../exit-codes.ts'
import { writeFolderFiles } from '../files/write-folder.ts'
import { counted, print, printJson } from '../print.ts'
import type { Settings } from '../settings.ts'

export async function exportFolder(
  settings: Settings,
  review: string,
  { out, log, force = false }: { out: string; log: boolean; force?: boolean },
): Promise<number> {
  const dir = resolve(out)
  const { key, files } = await connected(settings, (client) =>
    client.exportFolder({ review, query: { log: log ? 'yes' : 'no' } }),
  )
  await writeFolderFiles(dir, key, files, force)
  const count = Object.keys(files).length
  if (settings.json) printJson({ key, out: dir, files: count })
  else print(`Wrote ${counted(count, 'file', 'files')} to ${dir}.`)
  return exitCodes.ok
}
