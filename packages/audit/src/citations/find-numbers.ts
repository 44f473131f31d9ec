/** Finds numeric citations, `[1, 3–5]`. */
import type { Sentence } from '../manuscript/manuscript.ts'
import type { NumberCitation } from './citation.ts'

/** One for each number; a range that is longer than fifty or runs backwards is none. */
export function findNumberCitations(sentence: Sentence): NumberCitation[] {
  return [...sentence.text.matchAll(/\[(\d{1,3}(?:\s*[,;–-]\s*\d{1,3})*)\]/gu)].flatMap(([text, list = '']) =>
    list.split(/\s*[,;]\s*/).flatMap((part) => {
      const [from = 0, to = from] = part.split(/\s*[–-]\s*/).map(Number)
      const size = to - from + 1
      return size > 0 && size <= 50
        ? Array.from({ length: size }, (_, at) => ({ number: from + at, text, sentence }))
        : []
    }),
  )
}
