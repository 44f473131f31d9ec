/** The public labelled reviews that ranking is measured on. They are not part of the project: OVERSYN_BENCH_DATA says where they lie. */
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { LabelledRecord } from '@oversyn/ranking'

/** One finished review. */
export interface ScreeningSet {
  readonly name: string
  readonly records: readonly LabelledRecord[]
  readonly question: string
  readonly priors: readonly { readonly seed: number; readonly included: string[]; readonly excluded: string[] }[]
  readonly hasReferences: boolean
}

const folder = join(
  process.env.OVERSYN_BENCH_DATA ?? fileURLToPath(new URL('../../../shared/bench', import.meta.url)),
  'screening',
)

/** The sets one after another, smallest name first; nothing when the data is not there. */
export function* screeningSets(): Generator<ScreeningSet> {
  if (!existsSync(join(folder, 'priors.json'))) return
  const priors: Record<string, ScreeningSet['priors']> = JSON.parse(readFileSync(join(folder, 'priors.json'), 'utf8'))
  const questions: Record<string, string> = JSON.parse(readFileSync(join(folder, 'queries.json'), 'utf8'))
  for (const file of readdirSync(join(folder, 'data')).sort()) {
    if (!file.endsWith('.jsonl')) continue
    const name = file.slice(0, -'.jsonl'.length)
    const lines = readFileSync(join(folder, 'data', file), 'utf8').split('\n')
    const records: LabelledRecord[] = lines.filter((line) => line !== '').map((line) => JSON.parse(line))
    const linked = records.filter(({ references }) => (references?.length ?? 0) > 0).length
    const question = questions[name] ?? ''
    yield { name, records, question, priors: priors[name] ?? [], hasReferences: linked > records.length / 4 }
  }
}
