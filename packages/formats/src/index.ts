/** Formats in and out: the folder of a review, and files of references. */
export * from './folder/compare.ts'
export * from './folder/folder-of.ts'
export * from './folder/folder-review.ts'
export * from './folder/plan-folder.ts'
export * from './folder/read-folder.ts'
export * from './folder/to-happenings.ts'
export * from './folder/write-folder.ts'
export { type Mapping, mappableFields } from './reference/csv/mapping.ts'
export * from './reference/csv/propose-mapping.ts'
export {
  isReferenceFormat,
  type ReferenceFormat,
  readableFormats,
  type WritableFormat,
  writableFormats,
} from './reference/formats.ts'
export * from './reference/judgements/judgement-tally.ts'
export {
  type JudgementOptions,
  type JudgementProblem,
  type Judgements,
  type ToldDecision,
  type ToldNote,
  type Tool,
  tools,
} from './reference/judgements/judgements.ts'
export { judgementsOf } from './reference/judgements/judgements-of.ts'
export * from './reference/keywords.ts'
export * from './reference/listed.ts'
export { type MergedField, mergedFields, saysTheSame, textOf } from './reference/merge/field-value.ts'
export * from './reference/merge/merge-references.ts'
export * from './reference/pasted/read-pasted-list.ts'
export * from './reference/read-references.ts'
export * from './reference/reference.ts'
export * from './reference/references-cited.ts'
export * from './reference/repair-encoding.ts'
export * from './reference/report-type.ts'
export { CsvColumns } from './reference/write/csv.ts'
export * from './reference/write/reference-writer.ts'
export * from './reference/write/write-references.ts'
