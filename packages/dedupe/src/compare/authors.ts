/** Two lists of authors against each other. */
import type { Name } from '../normalise/authors.ts'
import { unpackName } from '../normalise/authors.ts'
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
  const left = a.split('|')
  const right = b.split('|')
  const fewer = Math.min(left.length, right.length)
  const most = Math.max(left.length, right.length)
  const first =
    isAlike(left[0] ?? '', right[0] ?? '') || isSamePerson(unpackName(left[0] ?? ''), unpackName(right[0] ?? ''))
  const matched = countMatches(left, right)
  const share = matched / fewer
  const complete = matched === most
  if (matched === 0) return { verdict: 'differs', share, complete }
  // One of many cut to the first author is the ordinary "et al."; one in common further down is a shared colleague.
  const verdict = share >= 0.6 && (first || matched >= 2) ? 'same' : 'part'
  return { verdict, share, complete }
}

/** How many are in both lists. Most stand at the same place in both, which is told without taking the names apart. */
function countMatches(left: readonly string[], right: readonly string[]): number {
  const freeLeft: string[] = []
  const freeRight: string[] = []
  for (let at = 0; at < Math.max(left.length, right.length); at++) {
    const one = left[at]
    const other = right[at]
    if (one !== undefined && other !== undefined && isAlike(one, other)) continue
    if (one !== undefined) freeLeft.push(one)
    if (other !== undefined) freeRight.push(other)
  }
  let matched = left.length - freeLeft.length
  if (freeLeft.length === 0 || freeRight.length === 0) return matched
  const names = freeRight.map(unpackName)
  for (const packed of freeLeft) {
    const name = unpackName(packed)
    const at = names.findIndex((it) => isSamePerson(name, it))
    if (at < 0) continue
    names.splice(at, 1)
    matched++
  }
  return matched
}

/** Whether two packed names have the same family name and the same first initial, or no initial on one side. */
function isAlike(a: string, b: string): boolean {
  if (a === b) return true
  const slash = a.indexOf('/')
  if (b.indexOf('/') !== slash || !b.startsWith(a.slice(0, slash + 1))) return false
  return a[slash + 1] === b[slash + 1] || a.length === slash + 1 || b.length === slash + 1
}

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
