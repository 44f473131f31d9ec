/** The audit of a finished text against a review. */
import type { Language, Review } from '@oversyn/model'
import { appendixDiffers } from './checks/appendix.ts'
import { weakBullets } from './checks/bullets.ts'
import { wrongCitations } from './checks/citations.ts'
import { contradictions } from './checks/contradictions.ts'
import { wrongCounts, wrongPeriods } from './checks/counts.ts'
import { wrongDates } from './checks/dates.ts'
import { acronymForms, lostHyphens } from './checks/name-forms.ts'
import { nameTwoSpellings, workTwoNames } from './checks/names.ts'
import { numberNames } from './checks/number-names.ts'
import { referenceList } from './checks/reference-list.ts'
import { repeatedStatements } from './checks/repeats.ts'
import { reportNumbers, reportYears } from './checks/report-numbers.ts'
import { retellings } from './checks/retellings.ts'
import { shareWords } from './checks/share-words.ts'
import { studyAmounts } from './checks/study-amounts.ts'
import { neverCited } from './checks/uncited.ts'
import { type Check, type Ground, groundOf } from './ground.ts'
import type { Manuscript } from './manuscript/manuscript.ts'
import { type AuditProblem, finished } from './problem.ts'

const checks: readonly Check[] = [
  wrongCitations,
  neverCited,
  workTwoNames,
  nameTwoSpellings,
  lostHyphens,
  acronymForms,
  reportNumbers,
  reportYears,
  referenceList,
  numberNames,
  appendixDiffers,
  studyAmounts,
  wrongCounts,
  wrongPeriods,
  wrongDates,
  repeatedStatements,
  weakBullets,
  retellings,
  shareWords,
  contradictions,
]

export interface AuditOptions {
  /** Fingerprints of problems that were judged to be none. */
  readonly dismissed?: ReadonlySet<string>
}

/** How far an audit has come, and what it has found until now, in the order of the text. */
export interface AuditStep {
  readonly done: number
  readonly of: number
  readonly problems: AuditProblem[]
  readonly read: Reading
}

/** What of the text could be read: an empty result says little of a text in which nothing was recognised. */
export interface Reading {
  readonly words: number
  readonly citations: number
  /** `null` where the file has no pages. */
  readonly pages: number | null
  readonly language: Language | null
}

/** The audit one check at a time, so that long texts can show their progress and be stopped between two steps. The first step is the reading. */
export function* auditSteps(manuscript: Manuscript, review: Review, options: AuditOptions = {}): Generator<AuditStep> {
  const ground = groundOf(manuscript, review)
  const found: AuditProblem[] = []
  const read = readingOf(ground)
  yield { done: 0, of: checks.length, problems: [], read }
  for (const [at, check] of checks.entries()) {
    found.push(...check(ground).map(finished))
    yield { done: at + 1, of: checks.length, problems: inOrder(found, options), read }
  }
}

/**
 * The problems of a text, in its order, each once. The same text and review always give the same problems.
 *
 * @example audit(manuscriptOf(readPlainText(text)), review).filter(({ confidence }) => confidence > 0.7)
 */
export function audit(manuscript: Manuscript, review: Review, options: AuditOptions = {}): AuditProblem[] {
  return [...auditSteps(manuscript, review, options)].at(-1)?.problems ?? []
}

function readingOf({ manuscript: { blocks, language }, cited, numbers }: Ground): Reading {
  const pages = blocks.at(-1)?.starts.at(-1)?.page ?? null
  const words = blocks.reduce((sum, { text }) => sum + (text.match(/[\p{L}\p{N}]+/gu)?.length ?? 0), 0)
  return { words, citations: cited.length + numbers.length, pages, language }
}

function inOrder(found: readonly AuditProblem[], { dismissed }: AuditOptions): AuditProblem[] {
  const seen = new Set<string>(dismissed)
  return found
    .filter(({ fingerprint }) => !seen.has(fingerprint) && seen.add(fingerprint))
    .map((it) => ({ ...it, confidence: Math.round(it.confidence * 100) / 100 }))
    .toSorted((a, b) => (a.where.page ?? 0) - (b.where.page ?? 0) || a.where.line - b.where.line)
}
