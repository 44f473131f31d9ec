/** What the audit says: a problem of the text, where it stands, how sure it is, and what would settle it. */
import { fingerprint, type Ref, type Severity } from '@oversyn/model'
import type { AuditCode } from './codes.ts'
import type { Place } from './manuscript/manuscript.ts'
import { auditSentence, auditSettles } from './words/index.ts'

export interface AuditProblem {
  readonly code: AuditCode
  readonly severity: Severity
  /** From 0 to 1: how sure it is that a careful reader would agree. */
  readonly confidence: number
  /** In English; `auditSentence` says it in other languages, by code and `values`. */
  readonly message: string
  readonly values: AuditValues
  /** The words of the text. */
  readonly excerpt: string
  readonly where: Place
  /** What would settle it, in English; `auditSettles` says it in other languages. */
  readonly settles: string
  /** What of the review it is about. */
  readonly refs: readonly Ref[]
  /** The same for the same problem in a later run, whatever line it then stands on: what a dismissal names. */
  readonly fingerprint: string
}

/** What a sentence about a problem is made from, by name. `there` are the words of the other place, where there is one. */
export type AuditValues = Readonly<Record<string, string | number>>

/** A problem before it has its sentences and its fingerprint. `about` names it beside its excerpt. */
export interface Found extends Omit<AuditProblem, 'fingerprint' | 'message' | 'settles' | 'values' | 'refs'> {
  readonly values?: AuditValues
  readonly refs?: readonly Ref[]
  readonly about?: string
}

const longest = 300

/** Cuts the excerpt, says it in English, and gives the fingerprint: code, subject and words, without case, space and digits of place. */
export function finished({ about = '', values = {}, refs = [], ...found }: Found): AuditProblem {
  const excerpt = shortened(found.excerpt)
  const words = found.excerpt
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
  const { unit } = found.where
  const { there } = values
  const more = { ...(unit ? { unit } : {}), ...(typeof there === 'string' ? { there: shortened(there) } : {}) }
  const said = { ...found, values: { ...values, ...more }, refs, excerpt }
  return {
    ...said,
    message: auditSentence(said, 'en'),
    settles: auditSettles(said, 'en'),
    fingerprint: `${found.code}-${fingerprint(`${about}|${words}`)}`,
  }
}

function shortened(text: string): string {
  return text.length > longest ? `${text.slice(0, longest - 1).trimEnd()}…` : text
}
