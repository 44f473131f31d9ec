/** A review to practise on: its question, criteria and sources at once, its files by jobs, as anybody's are. */
import { readdir, readFile } from 'node:fs/promises'
import { basename, extname, join, relative, sep } from 'node:path'
import { planFolder } from '@oversyn/formats'
import { Refusal } from '../errors/refusal.ts'
import type { ImportInput } from '../importing/import-input.ts'
import type { Handler } from './handler.ts'

/** Which source gave which file, by its name. */
const sourceOfFile: Readonly<Record<string, string>> = { 'oppdragsgivers-liste': 'oppdragsgiver' }

export const makePractice: Handler<'makePractice'> = async ({ actor }, { store, runner, newId, practiceDir }) => {
  if (practiceDir === undefined)
    throw new Refusal('practice-absent', 'There is nothing to practise on where this program runs.')
  const taken = new Set((await store.reviews()).map((it) => it.key))
  const key = free('oving', taken)
  const files = await textsIn(join(practiceDir, 'review'))
  const review = files['review.yaml'] ?? ''
  const plan = planFolder({ ...files, 'review.yaml': review.replace(/^key: .*$/m, `key: ${key}`) }, undefined, newId)
  await store.loadReview(actor, plan)
  const { head, sources } = await store.state(key)
  const jobs: string[] = []
  for (const path of (await readdir(join(practiceDir, 'files'))).toSorted()) {
    const name = basename(path, extname(path))
    const source = sources.find((it) => it.key === (sourceOfFile[name] ?? name))
    if (!source) continue
    const stored = await store.files.put(once(await readFile(join(practiceDir, 'files', path))))
    const file = { ...stored, name: path }
    const input: ImportInput = { file, source: source.id, search: null, tags: [], decisions: 'leave' }
    jobs.push((await store.jobs.add({ review: head.id, kind: 'import', input, actor })).id)
  }
  runner.kick()
  return { key, jobs }
}

function free(key: string, taken: ReadonlySet<string>): string {
  for (let number = 1; ; number += 1) {
    const tried = number === 1 ? key : `${key}-${number}`
    if (!taken.has(tried)) return tried
  }
}

/** The text files below a folder, by path. */
async function textsIn(folder: string): Promise<Record<string, string>> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true })
  const texts = entries
    .filter((it) => it.isFile())
    .map(async (it) => {
      const path = join(it.parentPath, it.name)
      return [relative(folder, path).split(sep).join('/'), await readFile(path, 'utf8')] as const
    })
  return Object.fromEntries(await Promise.all(texts))
}

async function* once(bytes: Uint8Array): AsyncGenerator<Uint8Array> {
  yield bytes
}
