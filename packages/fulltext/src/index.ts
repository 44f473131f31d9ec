/** Full texts: which report of a review a PDF file is. Pure. */
export type { FileFacts, FileMetadata, ReportFacts } from './given.ts'
export { matchFile } from './match-file.ts'
export { buildReportIndex, type ReportIndex } from './report-index.ts'
export type { Candidate, FileMatch, MatchReason, WhyNoMatch } from './result.ts'
