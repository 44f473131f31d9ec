/** Numbers up to 99 in words: én, tjueto, nittini. Without gender: for a number that stands by itself or before any noun. */
import type { Language } from '../nouns/parts.ts'

interface Numerals {
  small: readonly string[]
  tens: readonly string[]
  /** One as the second part of a compound: tjueen, twenty-one. */
  inner: string
  link: string
}

const teens = ['ti', 'elleve', 'tolv', 'tretten', 'fjorten', 'femten', 'seksten', 'sytten', 'atten', 'nitten']
const tens = ['', '', 'tjue', 'tretti', 'førti', 'femti', 'seksti', 'sytti', 'åtti', 'nitti']
const units = ['to', 'tre', 'fire', 'fem', 'seks', 'sju', 'åtte', 'ni']

const numerals: Record<Language, Numerals> = {
  nb: { small: ['null', 'én', ...units, ...teens], tens, inner: 'en', link: '' },
  nn: { small: ['null', 'ein', ...units, ...teens], tens, inner: 'ein', link: '' },
  en: {
    small: (
      'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen ' +
      'sixteen seventeen eighteen nineteen'
    ).split(' '),
    tens: ['', '', 'twenty', 'thirty', 'forty', 'fifty', 'sixty', 'seventy', 'eighty', 'ninety'],
    inner: 'one',
    link: '-',
  },
}

/**
 * A whole number from 0 to 99 in words; `undefined` for any other.
 *
 * @example numberInWords(29, 'nb') // 'tjueni'
 */
export function numberInWords(value: number, language: Language): string | undefined {
  if (!Number.isInteger(value) || value < 0 || value > 99) return undefined
  const { small, tens, inner, link } = numerals[language]
  const simple = small[value]
  if (simple !== undefined) return simple
  const unit = value % 10
  const ten = tens[Math.floor(value / 10)] ?? ''
  return unit === 0 ? ten : `${ten}${link}${unit === 1 ? inner : small[unit]}`
}
