/** What a number is, in digits or in words. */
import { type Language, numberInWords } from '@oversyn/model'

const most = 100
const words = new Map<Language, ReadonlyMap<string, number>>()

/**
 * The value of `46`, `1 204` or `femten`; words up to ninety-nine.
 *
 * @example numberOf('tolv', 'nb') // 12
 */
export function numberOf(text: string, language: Language): number | undefined {
  const digits = text.replace(/[ \u00a0\u202f]/g, '')
  if (/^\d+(?:\.\d+)?$/.test(digits)) return Number(digits)
  const word = text
    .toLowerCase()
    .replace(/^syv$/, 'sju')
    .replace(/^tredve/, 'tretti')
  const known = words.get(language) ?? inWords(language)
  words.set(language, known)
  return known.get(word)
}

function inWords(language: Language): ReadonlyMap<string, number> {
  return new Map(Array.from({ length: most }, (_, value) => [numberInWords(value, language) ?? '', value] as const))
}
