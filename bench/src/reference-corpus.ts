/** Real and hostile reference files with what is known of them. They are not part of the project: OVERSYN_BENCH_DATA says where they lie. */
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

/** A file, its format and how many records are in it; `null` where that is a matter of opinion. */
export interface CorpusFile {
  readonly file: string
  readonly format: string
  readonly records: number | null
  readonly must: readonly string[]
  readonly bytes: Uint8Array
}

const folder = join(
  process.env.OVERSYN_BENCH_DATA ?? fileURLToPath(new URL('../../../shared/bench', import.meta.url)),
  'formats',
)

interface IndexLine {
  file: string
  format?: string
  claimed_format?: string
  expected_records: number | null
  must?: string[]
}

/** The files of an index, one after another; none where there is no index. */
export function* corpusFiles(index: 'index.jsonl' | 'hostile-index.jsonl'): Generator<CorpusFile> {
  if (!existsSync(join(folder, index))) return
  for (const line of readFileSync(join(folder, index), 'utf8').split('\n')) {
    if (line === '') continue
    const it: IndexLine = JSON.parse(line)
    const path = join(folder, 'corpus', it.file)
    if (!existsSync(path)) continue
    const format = it.format ?? it.claimed_format ?? ''
    yield { file: it.file, format, records: it.expected_records, must: it.must ?? [], bytes: readFileSync(path) }
  }
}
