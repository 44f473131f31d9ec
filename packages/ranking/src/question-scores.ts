/** How well each record answers a question, before anything has been screened. */
import { isStopWord, words } from '@oversyn/text'
import type { Features } from './features/features.ts'
import { recordFrequencies } from './features/term-lists.ts'

const K1 = 1.2
const B = 0.75

/**
 * BM25 of the question's words (Robertson & Zaragoza 2009, doi:10.1561/1500000019, formula 3.15), small words left out.
 * All zero when no word of it is in any record.
 */
export function questionScores({ words: lists, rows }: Features, question: string): Float64Array {
  const scores = new Float64Array(rows)
  const wanted = new Set(words(question).filter((word) => !isStopWord(word)))
  const idf = new Map<number, number>()
  const frequency = recordFrequencies(lists)
  for (let term = 0; term < lists.size; term++) {
    if (!wanted.has(lists.name(term))) continue
    const records = frequency[term] ?? 0
    idf.set(term, Math.log(1 + (rows - records + 0.5) / (records + 0.5)))
  }
  const usualLength = Math.max(1, lists.term.length / Math.max(1, rows))
  for (let row = 0; row < rows; row++) {
    const from = lists.start[row] ?? 0
    const to = lists.start[row + 1] ?? 0
    const counts = new Map<number, number>()
    for (let at = from; at < to; at++) {
      const term = lists.term[at] ?? 0
      if (idf.has(term)) counts.set(term, (counts.get(term) ?? 0) + 1)
    }
    const length = 1 - B + (B * (to - from)) / usualLength
    let sum = 0
    for (const [term, count] of counts) sum += ((idf.get(term) ?? 0) * count * (K1 + 1)) / (count + K1 * length)
    scores[row] = sum
  }
  return scores
}
