/** What the audit says: a problem of the text, where it stands, how sure it is, and what would settle it. */
import type { Severity } from '@oversyn/model'
import type { Place } from './manuscript/manuscript.ts'

/** Every code, and what it is looked for; documented in docs/methods-audit.md. */
export const auditCodes = {
  'citation-unknown': 'cited, but not in the review',
  'citation-name': 'a name spelt otherwise than in the review',
  'citation-year': 'another year than in the review',
  'citation-ambiguous': 'a citation that fits more than one study',
  'study-not-cited': 'in the review, but never cited',
  'work-two-names': 'one work under two names',
  'name-two-spellings': 'one name in two spellings',
  'citation-number-unknown': 'a number without an entry in the reference list',
  'reference-missing': 'cited, but not in the reference list',
  'reference-not-cited': 'in the reference list, but never cited',
  'reference-differs': 'an entry of the list that differs from the review',
  'no-citations': 'a text that cites nothing',
  'count-differs': 'a count that the review counts otherwise',
  'date-impossible': 'a date that does not exist',
  'period-reversed': 'a period that ends before it begins',
  'date-future': 'a date after the review was last changed',
  'period-differs': 'a period that the studies do not lie within',
  'statement-repeated': 'the same statement twice',
  'bullet-without-ground': 'a bullet that nothing with a citation says',
  'bullet-ground-elsewhere': 'a bullet whose ground stands in another section',
  'bullet-drops-hedge': 'a bullet that has lost a reservation',
  'bullet-drops-attribution': 'a bullet that has lost whose view it is',
  'statements-contradict': 'two statements that seem to contradict each other',
} as const

export type AuditCode = keyof typeof auditCodes

export interface AuditProblem {
  readonly code: AuditCode
  readonly severity: Severity
  /** From 0 to 1: how sure it is that a careful reader would agree. */
  readonly confidence: number
  readonly message: string
  /** The words of the text. */
  readonly excerpt: string
  readonly where: Place
  /** What would settle it. */
  readonly settles: string
  /** The same for the same problem in a later run, whatever line it then stands on: what a dismissal names. */
  readonly fingerprint: string
}

/** A problem before it has its fingerprint. `about` names it beside its excerpt. */
export interface Found extends Omit<AuditProblem, 'fingerprint' | 'excerpt'> {
  readonly excerpt: string
  readonly about?: string
}

const longest = 300

/** Cuts the excerpt and gives the fingerprint: code, subject and words, without case, space and digits of place. */
export function finished({ about = '', ...found }: Found): AuditProblem {
  const excerpt = found.excerpt.length > longest ? `${found.excerpt.slice(0, longest - 1).trimEnd()}…` : found.excerpt
  const words = found.excerpt
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
  return { ...found, excerpt, fingerprint: `${found.code}-${hash(`${about}|${words}`)}` }
}

/** FNV-1a in two lanes, as sixteen hexadecimal digits. */
function hash(text: string): string {
  let one = 0x811c9dc5
  let two = 0x01000193
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at)
    one = Math.imul(one ^ code, 0x01000193) >>> 0
    two = Math.imul(two ^ (code + at), 0x85ebca6b) >>> 0
  }
  return one.toString(16).padStart(8, '0') + two.toString(16).padStart(8, '0')
}
