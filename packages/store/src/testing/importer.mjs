/** A process that imports files until it is stopped: `node importer.mjs '{"home":…,"review":…,"source":…,"round":…}'`. */
import { writeSync } from 'node:fs'
import { openStore, recordBatches } from '@oversyn/store'

const { home, review, source, round } = JSON.parse(process.argv[2] ?? '{}')
const actor = { id: 'kari', assurance: 'claimed' }
const tell = (line) => writeSync(1, `${JSON.stringify(line)}\n`)
const perFile = 600

async function* bytes(text) {
  yield new TextEncoder().encode(text)
}

function* records(name) {
  for (let n = 0; n < perFile; n += 1) {
    const title = `${name} ${n}`
    yield { title, authors: '', year: null, data: { type: 'book', title, extra: {}, place: { line: n } } }
  }
}

const store = await openStore({ home })
const { head } = await store.find(review)
tell({ opened: head.seq })
for (let n = 0; ; n += 1) {
  const name = `fil-${round}-${n}`
  const { hash } = await store.files.put(bytes(name))
  tell({ stored: name })
  const done = await store.imports.run(actor, review, {
    source,
    search: null,
    file: { name, hash },
    read: async function* (at) {
      return { ...(yield* recordBatches(records(name), at)), reading: null }
    },
  })
  // Only what has been committed is told.
  tell({ id: done.id })
}
