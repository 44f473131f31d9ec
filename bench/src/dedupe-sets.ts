/** The labelled sets that duplicates are measured on; they are not part of the project, and are looked for where they may lie. */
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { SourceRecord } from '@oversyn/dedupe'

/** A record and the truth about it: records of one `cluster` are duplicates. */
export type LabelledRecord = SourceRecord & { readonly cluster: string }

export interface DedupeSet {
  readonly name: string
  readonly records: readonly LabelledRecord[]
  /** Records of groups whose published label is contested: left out of the adjudicated score. */
  readonly contested: ReadonlySet<string>
}

export interface GoldenPair {
  readonly id: string
  readonly relation: 'dup' | 'related' | 'distinct'
  readonly a: SourceRecord
  readonly b: SourceRecord
}

interface Adjudications {
  readonly groups: readonly { readonly set: string; readonly ids: readonly string[] }[]
}

const names = ['cardiac_sub', 'copper', 'cytology_screening', 'haematology', 'respiratory', 'digital_work']

/** Where the sets lie: `OVERSYN_BENCH_DATA`, or `shared/bench` beside the checkout; `null` where there are none. */
export function dedupeFolder(): string | null {
  const root = process.env.OVERSYN_BENCH_DATA ?? fileURLToPath(new URL('../../../shared/bench', import.meta.url))
  const folder = join(root, 'dedup')
  return existsSync(join(folder, 'data')) ? folder : null
}

/** The six review sets, or those of them that are there. */
export function dedupeSets(folder: string): DedupeSet[] {
  const { groups } = readJson<Adjudications>(join(folder, 'adjudications.json'))
  return names
    .filter((name) => existsSync(join(folder, 'data', `${name}.jsonl`)))
    .map((name) => ({
      name,
      records: readLines<LabelledRecord>(join(folder, 'data', `${name}.jsonl`)),
      contested: new Set(groups.filter((it) => it.set === name).flatMap((it) => it.ids)),
    }))
}

/** Pairs that were checked by hand. */
export function goldenPairs(folder: string): GoldenPair[] {
  return readLines<GoldenPair>(join(folder, 'data', 'golden_pairs.jsonl'))
}

function readLines<T>(file: string): T[] {
  const lines = readFileSync(file, 'utf8').split('\n')
  return lines.filter((line) => line !== '').map((line): T => JSON.parse(line))
}

function readJson<T>(file: string): T {
  return JSON.parse(readFileSync(file, 'utf8'))
}
