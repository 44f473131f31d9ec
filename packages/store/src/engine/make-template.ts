/** The database that a first start copies. */
import { mkdir, rm } from 'node:fs/promises'
import { dirname } from 'node:path'
import { Kysely } from 'kysely'
import { migrate } from '../schema/migrate.ts'
import type { Tables } from '../schema/tables.ts'
import { templateFolder } from './data-folder.ts'
import { embeddedDialect } from './embedded-dialect.ts'
import { WorkerClient } from './worker-client.ts'

/** Makes the template anew: initialised, migrated, cleanly closed. */
export async function makeTemplate(now: () => Date): Promise<void> {
  await rm(templateFolder, { recursive: true, force: true })
  await mkdir(dirname(templateFolder), { recursive: true })
  const worker = await WorkerClient.start(templateFolder)
  await migrate(new Kysely<Tables>({ dialect: embeddedDialect(worker) }), now)
  await worker.close()
}
