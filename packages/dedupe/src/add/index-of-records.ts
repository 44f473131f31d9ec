/** The index: the records that are in it, their keys, the pairs that were decided, the clusters. Adding to it is the only way to fill it. */
import type { Run } from '../block/runs.ts'
import { Words } from '../cluster/words.ts'
import type { Decision } from '../decide/decide.ts'
import { Glance } from '../decide/glance.ts'
import { type Policy, policies } from '../decide/policy.ts'
import type { Prepared } from '../normalise/prepare.ts'
import { type Options, Pace, policyOf } from '../options.ts'
import type { RecordProblem, SourceRecord } from '../record.ts'
import { type Change, changeOf } from '../result.ts'
import { block, comparePairs, dropLost } from './pairs.ts'
import { addRecord } from './records.ts'
import { regroup } from './regroup.ts'
import { bind, takeWords } from './words.ts'

/** All that is known of the records given so far. Made by `buildIndex`, grown by `addTo`, read by `resultOf`. */
export interface Index {
  policy: Policy
  /** One for each content: records that say the same to the letter share a unit, which goes by the least of their ids. */
  readonly units: Prepared[]
  /** A few numbers of each unit. */
  readonly glance: Glance
  /** The other ids of a unit. */
  readonly copies: Map<number, string[]>
  readonly unitOfId: Map<string, number>
  readonly unitOfLetter: Map<number, number>
  runs: Run[]
  /** Decided pairs that are not distinct, by the number of the pair. */
  readonly decided: Map<number, Decision>
  /** The units that a unit makes a decided pair with. */
  readonly near: Map<number, number[]>
  readonly clusters: Map<number, readonly number[]>
  readonly words: Words
  /** The content mark of each unit, and the units of each mark; made once there are words. */
  marks: { readonly of: string[]; readonly units: Map<string, number[]> } | null
  /** The units that people have called duplicates of a unit. */
  bonds: Map<number, number[]>
  readonly problems: RecordProblem[]
  places: number
}

/** An index of records, in any order. */
export function buildIndex(records: Iterable<SourceRecord>, options: Options = {}): Index {
  const index = emptyIndex(policyOf(options))
  grow(index, records, options)
  return index
}

/** An index that is being filled record by record. */
export interface OpenIndex {
  add(record: SourceRecord): void
  /** Finds what the records come to. Nothing can be added this way afterwards; `addTo` can. */
  close(options?: Options): Index
}

/**
 * Opens an index for records that come one by one, from a stream or another thread. Nothing of a record is kept but what is compared, so
 * that a large file need never be in memory whole.
 *
 * @example const open = openIndex(); for await (const record of file) open.add(record); resultOf(open.close())
 */
export function openIndex(): OpenIndex {
  const index = emptyIndex(policies.usual)
  const touched = new Set<number>()
  return {
    add: (record) => addRecord(index, record, touched),
    close: (options = {}) => {
      index.policy = policyOf(options)
      takeWords(index, options.words ?? [], touched)
      findPairs(index, 0, touched, new Pace(options))
      return index
    },
  }
}

/**
 * Adds records and people's words to an index, at a cost in proportion to them, and tells what has changed by it. The clusters are those
 * that all records at once would have given. The index keeps the policy it was built with.
 *
 * @throws Cancelled when the caller asks to stop; the index is then half filled and must be thrown away
 * @example addTo(index, [], { words: [{ a: 'r1', b: 'r2', says: 'distinct' }] }).replaces // ['r1', 'r2']
 */
export function addTo(index: Index, records: Iterable<SourceRecord>, options: Options = {}): Change {
  const problems = index.problems.length
  const fresh = index.units.length
  const touched = grow(index, records, options)
  for (let unit = fresh; unit < index.units.length; unit++) touched.add(unit)
  return changeOf(index, touched, index.problems.slice(problems))
}

/** Adds, and gives the earlier units whose cluster or pairs may be others than before, with some of the new ones. */
function grow(index: Index, records: Iterable<SourceRecord>, options: Options): Set<number> {
  const pace = new Pace(options)
  const touched = new Set<number>()
  const before = index.units.length
  takeWords(index, options.words ?? [], touched)
  let read = 0
  for (const record of records) {
    addRecord(index, record, touched)
    pace.step('reading', ++read, 0)
  }
  pace.tell('reading', read, read)
  findPairs(index, before, touched, pace)
  return touched
}

/** Everything that follows from the units from `from` on being there. */
function findPairs(index: Index, from: number, touched: Set<number>, pace: Pace): void {
  const { pairs, lost } = block(index, from, pace)
  comparePairs(index, pairs, touched, pace)
  dropLost(index, lost, touched)
  bind(index, touched)
  regroup(index, touched, pace)
}

function emptyIndex(policy: Policy): Index {
  return {
    policy,
    units: [],
    glance: new Glance(),
    copies: new Map(),
    unitOfId: new Map(),
    unitOfLetter: new Map(),
    runs: [],
    decided: new Map(),
    near: new Map(),
    clusters: new Map(),
    words: new Words(),
    marks: null,
    bonds: new Map(),
    problems: [],
    places: 0,
  }
}
