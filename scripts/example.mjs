/**
 * Writes the log of the reference review from its files: `node scripts/example.mjs`, after they were edited and built. The moment, the ids and
 * the salts come from the content, so that the same files give the same log, and every home that loads it the same report.
 */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { planFolder } from '@oversyn/formats'
import { canonical, digest, genesis, seal, uuidv7 } from '@oversyn/model'

const folder = join(import.meta.dirname, '..', 'examples', 'nav-partnerskap')
const at = '2026-11-23T12:00:00.000Z'
const actor = { id: 'oversyn', assurance: 'claimed' }

const files = Object.fromEntries(
  readdirSync(folder, { recursive: true })
    .filter((path) => /\.(?:ya?ml|md)$/.test(path))
    .sort()
    .map((path) => [path.replaceAll('\\', '/'), readFileSync(join(folder, path), 'utf8')]),
)
const content = digest(canonical(files))
const bytes = (name) => Buffer.from(digest(`${content} ${name}`), 'hex')
let made = 0
const newId = () => uuidv7(Date.parse(at), bytes(`id ${made++}`))

const { key, happenings, problems } = planFolder(files, undefined, newId)
const errors = problems.filter(({ severity }) => severity === 'error')
if (errors.length > 0) {
  for (const { message, where } of errors) console.error(`${where.file}:${where.line}: ${message}`)
  process.exit(1)
}
const review = happenings[0].payload.value.id
let previous = genesis
const lines = happenings.map((happening, index) => {
  const seq = index + 1
  const salt = bytes(`salt ${seq}`).subarray(0, 16).toString('hex')
  const stored = seal(happening, { id: newId(), review, seq, at, actor, previous, salt })
  previous = stored.hash
  return `${canonical(stored)}\n`
})
writeFileSync(join(folder, 'log.jsonl'), lines.join(''))
console.log(`${key}: ${lines.length} entries, head ${previous}`)
