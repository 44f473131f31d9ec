/** The audit: where a finished text disagrees with a review, with itself, or with reason. Pure. */
export { type AuditOptions, type AuditStep, audit, auditSteps, type Reading } from './audit.ts'
export { type AuditCode, auditCodes, auditThreatens, isAuditCode } from './codes.ts'
export { type Manuscript, manuscriptOf } from './manuscript/manuscript.ts'
export { type Piece, type PieceKind, piece, type Start } from './manuscript/piece.ts'
export { readHtml } from './manuscript/read-html.ts'
export { readPlainText } from './manuscript/read-plain-text.ts'
export type { AuditProblem, AuditValues } from './problem.ts'
export * from './words/index.ts'
