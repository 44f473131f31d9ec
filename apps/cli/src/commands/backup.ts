/** `oversyn backup`: everything in the store as one file. */
import { resolve } from 'node:path'
import { connected } from '../connect.ts'
import { exitCodes } from '../exit-codes.ts'
import { Failure } from '../failure.ts'
import { writeWhole } from '../files/write-file.ts'
import { print, printJson } from '../print.ts'
import type { Settings } from '../settings.ts'

export async function backup(settings: Settings, file: string): Promise<number> {
  const out = resolve(file)
  const bytes = await connected(settings, async (client) => {
    const { body } = await client.backup({})
    if (!body) throw new Failure('backup-empty', 500, 'The store gave no backup.')
    return writeWhole(out, body)
  })
  if (settings.json) printJson({ out, bytes })
  else print(`Wrote ${out} (${bytes} bytes).`)
  return exitCodes.ok
}
