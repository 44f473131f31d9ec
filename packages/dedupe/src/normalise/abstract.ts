/** An abstract as a sketch: enough to tell whether two are the same text, in a few numbers. */
import { fold, withoutMarkup, wordsOf } from './fold.ts'
import { hashText } from './hash.ts'

const size = 8
const shortest = 12
const longest = 2500
const heading =
  /^(?:background|objectives?|aims?|purpose|introduction|context|importance|summary|abstract|methods?|bakgrunn|formal|hensikt|mal)$/

/**
 * The eight smallest hashes of the abstract's four-word runs (bottom-k sketch: Broder 1997), after the hash of its first eight words;
 * empty where the text is too short to say anything.
 */
export function sketchAbstract(raw: string): readonly number[] {
  if (raw.length < 60) return []
  const words = wordsOf(fold(withoutMarkup(raw.length > longest ? raw.slice(0, longest) : raw)))
  let start = 0
  while (start < 3 && heading.test(words[start] ?? '')) start++
  if (words.length - start < shortest) return []
  const hashes = words.map((word) => hashText(word, 11))
  let opening = 17
  for (let at = start; at < start + 8; at++) opening = mix(opening, hashes[at] ?? 0)
  const smallest: number[] = []
  for (let at = start; at + 3 < hashes.length; at++) {
    const run = mix(mix(mix(hashes[at] ?? 0, hashes[at + 1] ?? 0), hashes[at + 2] ?? 0), hashes[at + 3] ?? 0) >>> 1
    if (smallest.length === size && run >= (smallest[size - 1] ?? 0)) continue
    if (smallest.includes(run)) continue
    let place = smallest.length === size ? size - 1 : smallest.length
    for (; place > 0 && (smallest[place - 1] ?? 0) > run; place--) smallest[place] = smallest[place - 1] ?? 0
    smallest[place] = run
  }
  return [opening >>> 1, ...smallest]
}

function mix(a: number, b: number): number {
  let hash = Math.imul(a ^ (b + 0x9e3779b9 + (a << 6) + (a >>> 2)), 0x85ebca6b)
  hash ^= hash >>> 13
  return hash | 0
}

/** How much of two sketched texts is the same, 0 to 1: 1 where they open with the same words; `null` where either is unknown. */
export function sketchLikeness(a: readonly number[], b: readonly number[]): number | null {
  if (a.length === 0 || b.length === 0) return null
  if (a[0] === b[0]) return 1
  // Of the smallest hashes of both, the share that both hold.
  let i = 1
  let j = 1
  let shared = 0
  let seen = 0
  while (i < a.length && j < b.length && seen < size) {
    const left = a[i] ?? 0
    const right = b[j] ?? 0
    if (left === right) shared++
    if (left <= right) i++
    if (right <= left) j++
    seen++
  }
  return seen === 0 ? null : shared / seen
}
