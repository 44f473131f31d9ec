/** The embedded database's folder, made whole or not at all: from the template of the build, else from nothing. */
import { cp, open, readdir, rename, rm, stat } from 'node:fs/promises'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { syncDirectory } from './durable-fs.ts'
import { WorkerClient } from './worker-client.ts'

/** An initialised, cleanly closed database that the build makes: copying it takes a tenth of the time of making one. */
export const templateFolder = fileURLToPath(
  new URL(import.meta.url.endsWith('.ts') ? '../../dist/template' : '../template', import.meta.url),
)

/**
 * Makes sure that there is a database in `home`, and gives its folder. It is made beside its place, written to the disk, and
 * then renamed, so that a crash leaves nothing half. The caller holds the lock.
 */
export async function dataFolder(home: string, template = templateFolder): Promise<string> {
  const dir = join(home, 'store')
  for (const name of await readdir(home)) {
    if (name.startsWith('store.tmp-')) await rm(join(home, name), { recursive: true, force: true })
  }
  if (await exists(dir)) return dir
  const temporary = join(home, `store.tmp-${process.pid}`)
  if (await exists(join(template, 'PG_VERSION'))) await cp(template, temporary, { recursive: true })
  else await (await WorkerClient.start(temporary)).close()
  await syncTree(temporary)
  await rename(temporary, dir)
  syncDirectory(home)
  return dir
}

async function exists(path: string): Promise<boolean> {
  return stat(path).then(
    () => true,
    () => false,
  )
}

/** Writes every file and folder under a folder to the disk. */
async function syncTree(dir: string): Promise<void> {
  const entries = await readdir(dir, { withFileTypes: true })
  await Promise.all(
    entries.map(async (entry) => {
      const path = join(dir, entry.name)
      if (entry.isDirectory()) return syncTree(path)
      const file = await open(path, 'r+')
      try {
        await file.sync()
      } finally {
        await file.close()
      }
    }),
  )
  syncDirectory(dir)
}
