/** Duplicates among bibliographic records: normalise, block, compare, decide, cluster, explain. */

export { addTo, buildIndex, type Index, type OpenIndex, openIndex } from './add/index-of-records.ts'
export type { Saying, Word } from './cluster/words.ts'
export type { Decision } from './decide/decide.ts'
export {
  type Policy,
  policies,
  policyFrom,
  type Relation,
  relations,
  type SwitchableRelation,
  switchable,
  type Threshold,
} from './decide/policy.ts'
export { dedupe } from './dedupe.ts'
export { fieldInWords, inWords, type Language, relationInWords } from './explain/in-words.ts'
export { type Explanation, explain, type Reason } from './explain/reasons.ts'
export { type Name, readAuthors } from './normalise/authors.ts'
export { isFunctionWord, isGenericTitle } from './normalise/common-words.ts'
export { contentMark } from './normalise/content-mark.ts'
export { fold, nameKey, withoutMarkup, wordsOf as foldedWords } from './normalise/fold.ts'
export { readDoi } from './normalise/identifiers.ts'
export { contentWords } from './normalise/title.ts'
export { Cancelled, type Options, type Progress, type Stage } from './options.ts'
export type { Field, RecordProblem, SourceRecord, Verdict } from './record.ts'
export { type Change, type DedupeResult, type PossiblePair, type RelatedPair, resultOf } from './result.ts'
