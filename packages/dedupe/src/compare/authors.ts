/** Two lists of authors against each other. */
import { type Name, unpackName } from '../normalise/authors.ts'
import { isSamePerson, type Letters, lettersOf, mayBeSamePerson } from './same-person.ts'

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
  const matched = countMatches(left, right)
  const share = matched / fewer
  const complete = matched === most
  if (matched === 0) return { verdict: 'differs', share, complete }
  // One of many cut to the first author is the ordinary "et al."; one in common further down is a shared colleague.
  const verdict = share >= 0.6 && (matched >= 2 || haveOneFirst(left[0] ?? '', right[0] ?? '')) ? 'same' : 'part'
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
  const candidates = freeRight.map(candidate)
  for (const packed of freeLeft) {
    const letters = lettersOf(packed)
    let name: Name | undefined
    const at = candidates.findIndex((it) => {
      if (!mayBeSamePerson(letters, it.letters)) return false
      name ??= unpackName(packed)
      it.name ??= unpackName(it.packed)
      return isSamePerson(name, it.name)
    })
    if (at < 0) continue
    candidates.splice(at, 1)
    matched++
  }
  return matched
}

/** A name that another list's may be the same as, taken apart when it is needed. */
interface Candidate {
  readonly packed: string
  readonly letters: Letters
  name: Name | undefined
}

function candidate(packed: string): Candidate {
  return { packed, letters: lettersOf(packed), name: undefined }
}

function haveOneFirst(a: string, b: string): boolean {
  return isAlike(a, b) || isSamePerson(unpackName(a), unpackName(b))
}

/** Whether two packed names have the same family name and the same first initial, or no initial on one side. */
function isAlike(a: string, b: string): boolean {
  if (a === b) return true
  const slash = a.indexOf('/')
  if (b.indexOf('/') !== slash || !b.startsWith(a.slice(0, slash + 1))) return false
  return a[slash + 1] === b[slash + 1] || a.length === slash + 1 || b.length === slash + 1
}
