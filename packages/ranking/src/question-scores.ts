/** How well each record answers a question, before anything has been screened. */
import { isStopWord, words } from '@oversyn/text'
import type { Features } from './features/features.ts'

const K1 = 1.2
const B = 0.75

/** A word of the title says more of the subject than one of the abstract. */
const TITLE = 2

/**
 * BM25 of the question's words (Robertson & Zaragoza 2009, doi:10.1561/1500000019, formula 3.15), small words left out. A word of the
 * question also stands for the words that begin like it and differ in no more than three letters at the end: "blockers" for "blocker",
 * "tjenester" for "tjenesten". All zero when no word of it is in any record.
 */
export function questionScores({ words: lists, titleLength, rows }: Features, question: string): Float64Array {
  const scores = new Float64Array(rows)
  const wanted = [...new Set(words(question).filter((word) => !isStopWord(word)))]
  if (wanted.length === 0) return scores
  const askedBy = new Int32Array(lists.size)
  for (let term = 0; term < lists.size; term++) {
    const name = lists.name(term)
    askedBy[term] = wanted.indexOf(name)
    if (askedBy[term] === -1) askedBy[term] = wanted.findIndex((word) => beginAlike(word, name))
  }

  const counts = new Float64Array(rows * wanted.length)
  const frequency = new Float64Array(wanted.length)
  for (let row = 0; row < rows; row++) {
    const from = lists.start[row] ?? 0
    for (let at = from; at < (lists.start[row + 1] ?? 0); at++) {
      const asked = askedBy[lists.term[at] ?? 0] ?? -1
      if (asked < 0) continue
      const cell = row * wanted.length + asked
      if (counts[cell] === 0) frequency[asked] = (frequency[asked] ?? 0) + 1
      counts[cell] = (counts[cell] ?? 0) + (at - from < (titleLength[row] ?? 0) ? TITLE : 1)
    }
  }

  const usualLength = Math.max(1, lists.term.length / Math.max(1, rows))
  for (let row = 0; row < rows; row++) {
    const length = 1 - B + (B * ((lists.start[row + 1] ?? 0) - (lists.start[row] ?? 0))) / usualLength
    let sum = 0
    for (let asked = 0; asked < wanted.length; asked++) {
      const count = counts[row * wanted.length + asked] ?? 0
      const records = frequency[asked] ?? 0
      sum += (Math.log(1 + (rows - records + 0.5) / (records + 0.5)) * count * (K1 + 1)) / (count + K1 * length)
    }
    scores[row] = sum
  }
  return scores
}

const SHORTEST_BEGINNING = 4
const LONGEST_ENDING = 3

function beginAlike(a: string, b: string): boolean {
  let same = 0
  while (same < a.length && same < b.length && a[same] === b[same]) same++
  return same >= SHORTEST_BEGINNING && same >= Math.max(a.length, b.length) - LONGEST_ENDING
}
