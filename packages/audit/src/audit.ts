/** The audit of a finished text against a review. */
import type { Review } from '@oversyn/model'
import { appendixDiffers } from './checks/appendix.ts'
import { weakBullets } from './checks/bullets.ts'
import { wrongCitations } from './checks/citations.ts'
import { contradictions } from './checks/contradictions.ts'
import { wrongCounts, wrongPeriods } from './checks/counts.ts'
import { wrongDates } from './checks/dates.ts'
import { nameTwoSpellings, workTwoNames } from './checks/names.ts'
import { referenceList } from './checks/reference-list.ts'
import { repeatedStatements } from './checks/repeats.ts'
import { neverCited } from './checks/uncited.ts'
import { type Check, groundOf } from './ground.ts'
import type { Manuscript } from './manuscript/manuscript.ts'
import { type AuditProblem, finished } from './problem.ts'

const checks: readonly Check[] = [
  wrongCitations,
  neverCited,
  workTwoNames,
  nameTwoSpellings,
  referenceList,
  appendixDiffers,
  wrongCounts,
  wrongPeriods,
  wrongDates,
  repeatedStatements,
  weakBullets,
  contradictions,
]

export interface AuditOptions {
  /** Fingerprints of problems that were judged to be none. */
  readonly dismissed?: ReadonlySet<string>
  /** Called between the checks with how many are done; an answer of `false` stops, and gives what was found so far. */
  readonly progress?: (done: number, of: number) => boolean
}

/**
 * The problems of a text, in its order, each once. The same text and review always give the same problems.
 *
 * @example audit(manuscriptOf(readPlainText(text)), review).filter(({ confidence }) => confidence > 0.7)
 */
export function audit(
  manuscript: Manuscript,
  review: Review,
  { dismissed, progress }: AuditOptions = {},
): AuditProblem[] {
  const ground = groundOf(manuscript, review)
  const found: AuditProblem[] = []
  for (const [done, check] of checks.entries()) {
    if (progress?.(done, checks.length) === false) break
    found.push(...check(ground).map(finished))
  }
  const seen = new Set<string>(dismissed)
  return found
    .filter(({ fingerprint }) => !seen.has(fingerprint) && seen.add(fingerprint))
    .map((it) => ({ ...it, confidence: Math.round(it.confidence * 100) / 100 }))
    .toSorted((a, b) => (a.where.page ?? 0) - (b.where.page ?? 0) || a.where.line - b.where.line)
}
