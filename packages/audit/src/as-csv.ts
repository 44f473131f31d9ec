/** What an audit found as a table for a spreadsheet (RFC 4180), in the language of the reader. */
import type { Language } from '@oversyn/model'
import { auditConfidence, auditSentence, auditSettles, type Sayable } from './words/index.ts'

/** A problem as far as the table shows it. */
export interface Tabled extends Sayable {
  readonly severity: string
  readonly confidence: number
  readonly excerpt: string
  readonly where: { readonly line: number; readonly page: number | null; readonly section: string | null }
  readonly fingerprint: string
  readonly dismissed?: string | undefined
}

const columns = [
  'code',
  'severity',
  'confidence',
  'sure',
  'page',
  'line',
  'section',
  'message',
  'excerpt',
  'settles',
  'dismissed',
  'fingerprint',
] as const

/**
 * One line a problem. A cell that a spreadsheet would take for a formula gets an apostrophe (OWASP, "CSV Injection").
 *
 * @example asCsv(problems, 'nb').split('\r\n')[0] // 'code,severity,confidence,…'
 */
export function asCsv(problems: readonly Tabled[], language: Language): string {
  const rows = problems.map((it) => {
    const cells: Record<(typeof columns)[number], string | number | null> = {
      code: it.code,
      severity: it.severity,
      confidence: it.confidence,
      sure: auditConfidence(it.confidence, language),
      page: it.where.page,
      line: it.where.line,
      section: it.where.section,
      message: auditSentence(it, language),
      excerpt: it.excerpt,
      settles: auditSettles(it, language),
      dismissed: it.dismissed ?? '',
      fingerprint: it.fingerprint,
    }
    return columns.map((name) => cell(cells[name]))
  })
  return [columns, ...rows].map((row) => `${row.join(',')}\r\n`).join('')
}

function cell(value: string | number | null): string {
  if (typeof value !== 'string') return String(value ?? '')
  const safe = /^[=+\-@\t\r]/.test(value) ? `'${value}` : value
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe
}
