/** Two lists of authors against each other. */
import type { Name } from '../normalise/authors.ts'
import { unpackNames } from '../normalise/authors.ts'
import { isTypo } from './edit-distance.ts'

export interface AuthorComparison {
  /** `part`: some agree, and either list may be cut; `differs`: nobody is in both. */
  readonly verdict: 'same' | 'part' | 'differs' | 'unknown'
  /** Of the shorter list, the share that stands in the other. */
  readonly share: number
  /** The lists are as long and everybody is in both. */
  readonly complete: boolean
}

/** Compares packed names; order within a list matters little, since databases disagree on it. */
export function compareAuthors(a: string, b: string): AuthorComparison {
  if (a === '' || b === '') return { verdict: 'unknown', share: 0, complete: false }
  if (a === b) return { verdict: 'same', share: 1, complete: true }
  // One order of the two, so that which is given first makes no difference.
  if (a > b) return compareAuthors(b, a)
  const left = unpackNames(a)
  const right = unpackNames(b)
  const [short, long] = left.length <= right.length ? [left, right] : [right, left]
  const free = [...long]
  let matched = 0
  for (const name of short) {
    const at = free.findIndex((it) => isSamePerson(name, it))
    if (at < 0) continue
    free.splice(at, 1)
    matched++
  }
  const share = matched / short.length
  const first = isSamePerson(left[0] ?? nobody, right[0] ?? nobody)
  const complete = matched === long.length
  if (matched === 0) return { verdict: 'differs', share, complete }
  // One of many cut to the first author is the ordinary "et al."; one in common further down is a shared colleague.
  const verdict = share >= 0.6 && (first || matched >= 2) ? 'same' : 'part'
  return { verdict, share, complete }
}

const nobody: Name = { family: [], given: [] }

/** Whether two names can be one person's: a family word in common, initials that do not contradict, family and given name swapped. */
export function isSamePerson(a: Name, b: Name): boolean {
  const family = a.family.some((word) => b.family.some((it) => word === it || (word.length >= 5 && isTypo(word, it))))
  if (family) {
    // Double names: the rest may stand as a given name or an initial, so only plain names are told apart by their initials.
    if (a.family.length > 1 || b.family.length > 1) return true
    return a.given.length === 0 || b.given.length === 0 || initialsMeet(a, b)
  }
  const joined = a.family.join('') === b.family.join('')
  return joined || isSwapped(a, b) || isSwapped(b, a) || isBehindInitial(a, b) || isBehindInitial(b, a)
}

function initialsMeet(a: Name, b: Name): boolean {
  return a.given.some((word) => b.given.some((it) => word[0] === it[0]))
}

/** "Tong, H." and "Hua, T.". */
function isSwapped(a: Name, b: Name): boolean {
  const [family] = a.family
  const [given] = a.given
  const [otherFamily] = b.family
  const [otherGiven] = b.given
  if (family === undefined || given === undefined || otherFamily === undefined || otherGiven === undefined) return false
  if (a.family.length > 1 || b.family.length > 1) return false
  return begins(family, otherGiven) && begins(otherFamily, given)
}

/** "Valeria Prado, J." and "Prado, J. V.": a family word of the one is the other's given name. */
function isBehindInitial(a: Name, b: Name): boolean {
  const [only] = a.family
  if (only === undefined || a.family.length > 1 || only.length < 3) return false
  return b.given.includes(only) && a.given.some((word) => b.family.some((it) => begins(it, word)))
}

function begins(word: string, start: string): boolean {
  return start !== '' && word.startsWith(start)
}
