/** The reference review, so that a new store has something to look at. */
import { fileURLToPath } from 'node:url'
import type { Client } from '@oversyn/api'
import { readFolderFiles } from './files/read-folder.ts'

const folder = fileURLToPath(new URL('../../../examples/nav-partnerskap', import.meta.url))

/** Loads it, by the same way as anybody's review, if the store holds none. Gives its key where it was loaded. */
export async function loadExample(client: Client): Promise<string | undefined> {
  if ((await client.reviews({})).length > 0) return undefined
  const { key } = await client.importFolder({ body: { files: await readFolderFiles(folder) } })
  return key
}
