/** The labelled sets as poorer databases would give them: how much hangs on a field. */
import { dedupe } from '@oversyn/dedupe'
import { type Score, scoreClusters, sumScores } from './dedupe-score.ts'
import type { DedupeSet, LabelledRecord } from './dedupe-sets.ts'

type Change = (record: LabelledRecord) => LabelledRecord

const changes: readonly (readonly [string, Change])[] = [
  ['without DOI and PMID', (it) => ({ ...it, doi: null, pmid: null })],
  ['without abstracts', (it) => ({ ...it, abstract: null })],
  ['without DOI, PMID and abstracts', (it) => ({ ...it, doi: null, pmid: null, abstract: null })],
  ['without pages', (it) => ({ ...it, pages: null })],
  ['without journals', (it) => ({ ...it, journal: null })],
  ['without years', (it) => ({ ...it, year: null })],
  ['without authors', (it) => ({ ...it, authors: [] })],
  ['first author only', (it) => ({ ...it, authors: (it.authors ?? []).slice(0, 1) })],
  ['titles cut to 80 letters', (it) => ({ ...it, title: it.title?.slice(0, 80) ?? null })],
  ['titles in capitals', (it) => ({ ...it, title: it.title?.toUpperCase() ?? null })],
]

export interface Poorer {
  readonly name: string
  readonly score: Score
  readonly possible: number
}

/** The adjudicated score of all sets together, for each change to every record. */
export function poorerSets(sets: readonly DedupeSet[]): Poorer[] {
  return changes.map(([name, change]) => {
    let possible = 0
    const scores = sets.map(({ records, contested }) => {
      const found = dedupe(records.map(change))
      possible += found.possible.length
      const agreed = records.filter((it) => !contested.has(it.id)).map((it) => [it.id, it.cluster] as const)
      return scoreClusters(new Map(agreed), found.clusters)
    })
    return { name, score: sumScores(scores), possible }
  })
}
