/** Duplicates among bibliographic records: normalise, block, compare, decide, cluster, explain. */

export type { Decision } from './decide/decide.ts'
export {
  type Policy,
  policies,
  type Relation,
  relations,
  type SwitchableRelation,
  switchable,
} from './decide/policy.ts'
export { dedupe } from './dedupe.ts'
export { fieldInWords, inWords, type Language, relationInWords } from './explain/in-words.ts'
export { type Explanation, explain, type Reason } from './explain/reasons.ts'
export { addTo, buildIndex, type Index } from './index-of-records.ts'
export { Cancelled, type Options, type Progress, type Stage } from './options.ts'
export type { Field, RecordProblem, SourceRecord, Verdict } from './record.ts'
export { type DedupeResult, type PossiblePair, type RelatedPair, resultOf } from './result.ts'
