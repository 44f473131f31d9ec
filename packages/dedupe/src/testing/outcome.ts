/** Outcomes of pairs for tests: one article, and what two records of it or near it have otherwise. */
import { dedupe, explain, policies, type SourceRecord } from '../index.ts'

export const article = {
  type: 'journal article',
  authors: ['Okafor, Ngozi A.', 'Silva, Marta', 'Tanaka, Hiro'],
  year: 2016,
  title: 'Mindfulness training for nurses in paediatric wards: a cluster randomised trial',
  journal: 'Journal of Advanced Nursing',
  volume: '72',
  issue: '4',
  pages: '811-823',
}

/** Nothing that says where it was printed. */
export const unplaced = { volume: null, issue: null, pages: null }

export type Changes = Partial<SourceRecord>

/** The relation or outcome of two changed records; `unmet` where blocking never brings two together that are duplicates. */
export function outcomeOf(a: Changes, b: Changes): string {
  const one = { ...article, ...a, id: 'a' }
  const other = { ...article, ...b, id: 'b' }
  const { outcome, relation } = explain(one, other, policies.usual)
  if (outcome === 'duplicate' && dedupe([one, other]).clusters.length === 0) return 'unmet'
  return relation ?? outcome
}
