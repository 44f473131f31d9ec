/** A number as a reader of the language expects it. */
import type { Language } from '../nouns/parts.ts'
import { vocabulary } from '../vocabulary/index.ts'
import type { NumberFormat } from './ast.ts'
import type { Unit } from './evaluate.ts'
import { numberInWords } from './number-words.ts'

/** Keeps a number and its sign, or the groups of its digits, on one line. */
const noBreak = '\u00a0'
const percentWord: Record<Language, string> = { nb: 'prosent', nn: 'prosent', en: 'percent' }

/**
 * A value in digits or, up to 99, in words. Percentages are rounded to whole ones, with one decimal where that would say
 * "none" or "all" of what is neither. Coefficients have two decimals at most. Years are never grouped and never in words. `null` is "ikke rapportert".
 *
 * @example showNumber(1204, 'count', 'nb') // '1 204', with a no-break space
 * @example showNumber(33.3, 'percent', 'en') // '33%'
 */
export function showNumber(
  value: number | null,
  unit: Unit,
  language: Language,
  format: NumberFormat = 'digits',
): string {
  if (value === null) return vocabulary[language].unknown
  if (unit === 'year') return String(value)
  const rounded =
    unit === 'percent' ? wholePercent(value) : unit === 'coefficient' ? Math.round(value * 100) / 100 : value
  const words = format === 'words' ? numberInWords(rounded, language) : undefined
  const shown = words ?? digits(rounded, language)
  if (unit === 'count' || unit === 'coefficient') return shown
  if (format === 'words') return `${shown} ${percentWord[language]}`
  return language === 'en' ? `${shown}%` : `${shown}${noBreak}%`
}

function wholePercent(value: number): number {
  const whole = Math.round(value)
  const misleads = (whole === 0 && value > 0) || (whole === 100 && value < 100)
  return misleads ? Math.min(99.9, Math.max(0.1, Math.round(value * 10) / 10)) : whole
}

function digits(value: number, language: Language): string {
  const [whole = '', decimals] = String(Math.abs(value)).split('.')
  const grouped = whole.replace(/\B(?=(?:\d{3})+$)/g, language === 'en' ? ',' : noBreak)
  const mark = language === 'en' ? '.' : ','
  return `${value < 0 ? '\u2212' : ''}${grouped}${decimals === undefined ? '' : mark + decimals}`
}
