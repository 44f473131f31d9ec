/** Documents made from a review: the flow diagram, citations and references, the report, and its HTML. */
export { flowValue } from '@oversyn/synthesis'
export * from './cite/citer.ts'
export * from './cite/reference-list.ts'
export * from './document/document.ts'
export * from './flow/describe.ts'
export * from './flow/diagram.ts'
export * from './flow/layout.ts'
export * from './flow/svg.ts'
export * from './html/to-html.ts'
export * from './markup/blocks.ts'
export * from './markup/fill.ts'
export * from './markup/inlines.ts'
export type { RankingAccount } from './report/ranking-account.ts'
export * from './report/report.ts'
export {
  agreementValue,
  hasAccount,
  type LeftOutReport,
  type ScreeningAccount,
  type StageAccount,
} from './report/screening-account.ts'
export * from './report/writer.ts'
