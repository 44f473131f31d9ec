/** The tally as rows: each count has a name, and so a review's tally is a handful of rows however large the review. */
import { emptyTally, stages, type Tally } from '@oversyn/model'

const counts = ['include', 'exclude', 'maybe', 'waiting', 'conflict', 'notRetrieved'] as const

/** The counts of a tally by name; those that are 0 are left out. */
export function toCounters(tally: Tally): Map<string, number> {
  const counters = new Map<string, number>()
  const count = (name: string, value: number): void => {
    if (value !== 0) counters.set(name, value)
  }
  count('decisions', tally.decisions)
  count('duplicates', tally.duplicates)
  count('pairs/possible', tally.pairs.possible)
  count('pairs/related', tally.pairs.related)
  for (const [source, value] of Object.entries(tally.records)) count(`records/${source}`, value)
  for (const stage of stages) {
    const stand = tally.stages[stage]
    for (const name of counts) count(`stage/${stage}/${name}`, stand[name])
    for (const [criterion, value] of Object.entries(stand.reasons)) count(`reason/${stage}/${criterion}`, value)
  }
  return counters
}

/** The tally that counts by name come to. */
export function fromCounters(counters: Iterable<readonly [string, number]>): Tally {
  const tally = emptyTally()
  for (const [name, value] of counters) {
    if (value === 0) continue
    const [what, first = '', second = ''] = name.split('/')
    if (what === 'decisions') tally.decisions = value
    else if (what === 'duplicates') tally.duplicates = value
    else if (what === 'records') tally.records[first] = value
    else if (what === 'pairs' && (first === 'possible' || first === 'related')) tally.pairs[first] = value
    const stage = stages.find((it) => it === first)
    if (!stage) continue
    const counted = counts.find((it) => it === second)
    if (what === 'stage' && counted) tally.stages[stage][counted] = value
    if (what === 'reason') tally.stages[stage].reasons[second] = value
  }
  return tally
}
