/** Sentences for problems of the audit, by code and values, in the language of the reader. */
import type { Language } from '@oversyn/model'
import { type AuditCode, auditCodes, isAuditCode } from '../codes.ts'
import type { AuditWords, Confidence, PlaceInWords } from './audit-words.ts'
import { en } from './en.ts'
import { nb } from './nb.ts'
import { nn } from './nn.ts'

const words: Readonly<Record<Language, AuditWords>> = { nb, nn, en }

/** A problem as it may come from outside: with a code this version does not know, its own English sentence is kept. */
export interface Sayable {
  readonly code: string
  readonly values?: Readonly<Record<string, string | number>>
  readonly message?: string
  readonly settles?: string
}

/**
 * A problem in one sentence.
 *
 * @example auditSentence({ code: 'date-impossible', values: { date: '31. juni' } }, 'nb') // 'Datoen 31. juni finnes ikke.'
 */
export function auditSentence({ code, values = {}, message = '' }: Sayable, language: Language): string {
  return isAuditCode(code) ? words[language].sentence[code]((name) => String(values[name] ?? '')) : message
}

/** What would settle a problem. */
export function auditSettles({ code, settles = '' }: Sayable, language: Language): string {
  return isAuditCode(code) ? words[language].settles[code] : settles
}

/** What many problems of a code are called. */
export function auditName(code: string, language: Language): string {
  return isAuditCode(code) ? words[language].names[code] : code
}

/** What an audit looks for, in the order of the codes. */
export function auditsMade(language: Language): { code: AuditCode; text: string }[] {
  return auditCodes.map((code) => ({ code, text: words[language].looked[code] }))
}

/** How sure the audit is, in three steps: a reader cannot weigh 0.72 against 0.78. */
export function confidenceStep(confidence: number): Confidence {
  if (confidence >= 0.85) return 'high'
  return confidence >= 0.65 ? 'medium' : 'low'
}

/** How sure the audit is, in words. @example auditConfidence(0.9, 'nb') // 'nokså sikkert' */
export function auditConfidence(confidence: number, language: Language): string {
  return words[language].confidence[confidenceStep(confidence)]
}

/** Where a problem stands, without its section. @example auditPlace({ page: 3, line: 12 }, 'en') // 'page 3, line 12' */
export function auditPlace(place: PlaceInWords, language: Language): string {
  return words[language].place(place)
}
