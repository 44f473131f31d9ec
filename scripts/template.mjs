/** A part of the build: the initialised database that a first start copies, made again only where something in it changed. */
import { createHash } from 'node:crypto'
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

const store = fileURLToPath(new URL('../packages/store/', import.meta.url))
const stamp = join(store, 'dist', 'template.stamp')
const sources = [
  'package.json',
  ...readdirSync(join(store, 'dist/schema'))
    .filter((file) => file.endsWith('.js'))
    .sort()
    .map((file) => `dist/schema/${file}`),
  'dist/engine/worker.js',
  'dist/engine/durable-fs.js',
  'dist/engine/make-template.js',
]

const print = createHash('sha256')
for (const file of sources) print.update(readFileSync(join(store, file)))
const wanted = print.digest('hex')
const isThere = existsSync(join(store, 'dist/template/PG_VERSION')) && existsSync(stamp)

if (!isThere || readFileSync(stamp, 'utf8') !== wanted) {
  const { makeTemplate } = await import('../packages/store/dist/engine/make-template.js')
  await makeTemplate(() => new Date())
  writeFileSync(stamp, wanted)
}
