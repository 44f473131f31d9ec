/** A process that writes into a store until it is stopped: `node writer.mjs '{"home":…,"review":…,"name":…,"count":…}'`. */
import { writeSync } from 'node:fs'
import { openStore } from '@oversyn/store'

const { home, databaseUrl, review, name, count = Number.POSITIVE_INFINITY } = JSON.parse(process.argv[2] ?? '{}')
const actor = { id: name, assurance: 'claimed' }
const tell = (line) => writeSync(1, `${JSON.stringify(line)}\n`)

try {
  const store = await openStore(databaseUrl === undefined ? { home } : { databaseUrl })
  const { head } = await store.find(review)
  tell({ opened: head.seq })
  for (let n = 0; n < count; n += 1) {
    const value = { role: 'other', citation: `${name} ${head.seq} ${n}`, short: `${name} ${head.seq} ${n}` }
    const done = await store.execute(actor, review, 'noteWork', { value })
    // Only what has been committed is told.
    tell({ seq: done.head.seq, id: done.made.id })
  }
  await store.close()
} catch (error) {
  tell({ refused: error.code, message: error.message })
  process.exitCode = 1
}
