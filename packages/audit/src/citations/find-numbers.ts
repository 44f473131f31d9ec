/** Finds numeric citations: `[1, 3–5]`, `(1, 3–5)`, `text¹,³`. */
import type { Sentence } from '../manuscript/manuscript.ts'
import type { NumberCitation } from './citation.ts'

const list = '\\d{1,3}(?:\\s*[,;–-]\\s*\\d{1,3})*'
const raised = '[⁰¹²³⁴⁵⁶⁷⁸⁹]'
const styles = {
  square: new RegExp(`\\[(${list})\\]`, 'gu'),
  round: new RegExp(`(?<=\\p{L}[.”"]? ?)\\((${list})\\)`, 'gu'),
  // Not the square of a measure: "km²".
  raised: new RegExp(`(?<=\\p{L}{4}|[.,;:)])(${raised}{1,3}(?:[,–⁻]${raised}{1,3})*)`, 'gu'),
} as const
type Style = keyof typeof styles

/**
 * The numeric citations of a text, one for each number, in the style that it uses. Round brackets and raised digits may be anything, so
 * they count only where there is no square bracket, the text uses them again and again, and a list of `entries` could hold the numbers.
 */
export function findNumberCitations(sentences: readonly Sentence[], entries: number): NumberCitation[] {
  const square = sentences.flatMap((sentence) => inStyle(sentence, 'square'))
  if (square.length > 0 || entries < 3) return square
  for (const style of ['raised', 'round'] as const) {
    const found = sentences.flatMap((sentence) => inStyle(sentence, style))
    const fitting = found.filter(({ number }) => number <= entries)
    if (fitting.length >= 4 && fitting.length >= found.length * 0.8) return found
  }
  return []
}

/** A range that is longer than fifty or runs backwards is none. */
function inStyle(sentence: Sentence, style: Style): NumberCitation[] {
  return [...sentence.text.matchAll(styles[style])].flatMap(([text, numbers = '']) =>
    plain(numbers)
      .split(/\s*[,;]\s*/)
      .flatMap((part) => {
        const [from = 0, to = from] = part.split(/\s*[–-]\s*/).map(Number)
        const size = to - from + 1
        return from > 0 && size > 0 && size <= 50
          ? Array.from({ length: size }, (_, at) => ({ number: from + at, text, sentence }))
          : []
      }),
  )
}

function plain(numbers: string): string {
  return numbers.normalize('NFKC').replaceAll('⁻', '-').replaceAll('\u2212', '-')
}
