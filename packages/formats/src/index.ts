/** Formats in and out: the folder of a review. */
export * from './folder/compare.ts'
export * from './folder/folder-of.ts'
export * from './folder/folder-review.ts'
export * from './folder/plan-folder.ts'
export * from './folder/read-folder.ts'
export * from './folder/to-happenings.ts'
export * from './folder/write-folder.ts'
