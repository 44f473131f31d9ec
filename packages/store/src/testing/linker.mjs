/** A process that takes the work of finding duplicates, and tells of every entry it has written: `node linker.mjs '{"home":…}'`. */
import { writeSync } from 'node:fs'
import { openIndex, resultOf } from '@oversyn/dedupe'
import { openStore } from '@oversyn/store'

const tell = (line) => writeSync(1, `${JSON.stringify(line)}\n`)

const store = await openStore(JSON.parse(process.argv[2] ?? '{}'))
const job = await store.jobs.take('linker', ['find-duplicates'])
const moment = await store.duplicates.begin(job.review)
const index = openIndex()
for await (const page of store.duplicates.records(moment)) for (const record of page) index.add(record)
await store.duplicates.write(job.actor, moment, resultOf(index.close()), 'usual', async (done, total) =>
  tell({ done, total }),
)
tell({ ended: true })
await store.close()
