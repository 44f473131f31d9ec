/** Two names against each other: one person's, or not. */
import type { Name } from '../normalise/authors.ts'
import { isTypo } from './edit-distance.ts'

/** Whether two names can be one person's: a family word in common, initials that do not contradict, family and given name swapped. */
export function isSamePerson(a: Name, b: Name): boolean {
  const family = a.family.some((word) => b.family.some((it) => word === it || (word.length >= 5 && isTypo(word, it))))
  if (family) {
    // Double names: the rest may stand as a given name or an initial, so only plain names are told apart by their initials.
    if (a.family.length > 1 || b.family.length > 1) return true
    return a.given.length === 0 || b.given.length === 0 || initialsMeet(a, b)
  }
  const mayJoin = a.family.length > 1 || b.family.length > 1
  return (
    (mayJoin && a.family.join('') === b.family.join('')) ||
    isSwapped(a, b) ||
    isSwapped(b, a) ||
    isBehindInitial(a, b) ||
    isBehindInitial(b, a)
  )
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

/** The letters that a packed name's words begin and end with, as bits: what most pairs of names are told by. */
export interface Letters {
  readonly begins: number
  readonly ends: number
  readonly given: number
}

/** The letters of a packed name. */
export function lettersOf(packed: string): Letters {
  let begins = 0
  let ends = 0
  let given = 0
  let inFamily = true
  let before = 32
  for (let at = 0; at < packed.length; at++) {
    const unit = packed.charCodeAt(at)
    const isEnd = unit === 32 || unit === 47
    if (isEnd && inFamily) ends |= 1 << (before & 31)
    else if (!isEnd && (before === 32 || before === 47)) {
      if (inFamily) begins |= 1 << (unit & 31)
      else given |= 1 << (unit & 31)
    }
    if (unit === 47) inFamily = false
    before = unit
  }
  return { begins, ends, given }
}

/**
 * Whether two names may be one person's, by their letters alone. A slip changes one letter, so that a family word still begins or ends with
 * the same one; where family and given name are swapped, one begins with the other's letter.
 */
export function mayBeSamePerson(a: Letters, b: Letters): boolean {
  return ((a.begins & b.begins) | (a.ends & b.ends) | (a.begins & b.given) | (a.given & b.begins)) !== 0
}
