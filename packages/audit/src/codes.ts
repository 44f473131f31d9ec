/** Every kind of problem that the audit can name; documented in docs/methods-audit.md. */
import type { Threat } from '@oversyn/synthesis'

export const auditCodes = [
  'count-differs',
  'study-differs',
  'quantity-differs',
  'period-differs',
  'date-impossible',
  'date-future',
  'period-reversed',
  'citation-unknown',
  'citation-year',
  'citation-ambiguous',
  'citation-number-unknown',
  'citation-number-other',
  'bullet-without-ground',
  'bullet-ground-elsewhere',
  'bullet-drops-hedge',
  'bullet-drops-attribution',
  'retelling-drops-hedge',
  'retelling-drops-attribution',
  'statements-contradict',
  'no-citations',
  'study-not-cited',
  'reference-differs',
  'reference-missing',
  'reference-not-cited',
  'citation-name',
  'work-two-names',
  'name-two-spellings',
  'statement-repeated',
] as const
/** The stable codes of what an audit can find. */
export type AuditCode = (typeof auditCodes)[number]

/** What each threatens, as with the problems of the review itself. */
const threats: Readonly<Record<AuditCode, Threat>> = {
  'count-differs': 'number',
  'study-differs': 'number',
  'quantity-differs': 'number',
  'period-differs': 'number',
  'date-impossible': 'number',
  'date-future': 'number',
  'period-reversed': 'number',
  'citation-unknown': 'claim',
  'citation-year': 'claim',
  'citation-ambiguous': 'claim',
  'citation-number-unknown': 'claim',
  'citation-number-other': 'claim',
  'bullet-without-ground': 'claim',
  'bullet-ground-elsewhere': 'claim',
  'bullet-drops-hedge': 'claim',
  'bullet-drops-attribution': 'claim',
  'retelling-drops-hedge': 'claim',
  'retelling-drops-attribution': 'claim',
  'statements-contradict': 'claim',
  'no-citations': 'method',
  'study-not-cited': 'method',
  'reference-differs': 'form',
  'reference-missing': 'form',
  'reference-not-cited': 'form',
  'citation-name': 'form',
  'work-two-names': 'form',
  'name-two-spellings': 'form',
  'statement-repeated': 'form',
}

/** What a problem of the audit threatens: a number, a claim, the method, or the form of the text. */
export function auditThreatens(code: string): Threat {
  return isAuditCode(code) ? threats[code] : 'form'
}

/** Whether this version knows the code: a result may come from another. */
export function isAuditCode(code: string): code is AuditCode {
  return auditCodes.some((known) => known === code)
}
