/** Two journals against each other: full names, abbreviations, acronyms, shared ISSN. */
import type { Verdict } from '../record.ts'

/** Compares normalised names; `isbnA` and `isbnB` hold ISSNs where they are known, and an ISSN in common settles it. */
export function compareJournals(a: string, b: string, isbnA: string, isbnB: string): Verdict {
  if (a !== '' && a === b) return 'same'
  if (isbnA !== '' && isbnB !== '' && sharesIssn(isbnA, isbnB)) return 'same'
  if (a === '' || b === '') return 'unknown'
  if (a > b) return compareJournals(b, a, isbnB, isbnA)
  let best: Verdict = 'differs'
  for (const left of a.split('=')) {
    for (const right of b.split('=')) {
      const found = left <= right ? compareNames(left, right) : compareNames(right, left)
      if (found === 'same') return 'same'
      if (found === 'close') best = 'close'
    }
  }
  return best
}

function compareNames(a: string, b: string): Verdict {
  if (a === b) return 'same'
  const left = a.split(' ')
  const right = b.split(' ')
  const [short, long] = left.length <= right.length ? [left, right] : [right, left]
  if (short.join('') === long.join('')) return 'same'
  if (isAcronym(short, long)) return 'close'
  return isAbbreviated(short, long) ? 'close' : 'differs'
}

function sharesIssn(a: string, b: string): boolean {
  return a.split(' ').some((it) => it[0] === 's' && b.includes(it))
}

/** "bmj" and "british medical journal". */
function isAcronym(short: readonly string[], long: readonly string[]): boolean {
  const [word = ''] = short
  if (short.length > 2 || word.length < 2 || long.length < 2) return false
  const initials = long.map((it) => it[0]).join('')
  return initials.startsWith(word) || (short.length === 1 && word.length >= 4 && initials.includes(word))
}

/** Every word of the shorter name abbreviates a word of the longer, in order, and little is left over. */
function isAbbreviated(short: readonly string[], long: readonly string[]): boolean {
  let at = 0
  let matched = 0
  let inFull = 0
  for (const word of short) {
    let next = at
    while (next < long.length && !abbreviates(word, long[next] ?? '')) next++
    if (next === long.length) continue
    if (word === long[next]) inFull++
    matched++
    at = next + 1
  }
  if (matched === short.length)
    return short.length > 1 ? long[0]?.[0] === short[0]?.[0] || inFull >= 2 : inFull === 1 || long.length === 1
  // One word of a long name may be spelled in another way.
  return short.length >= 4 && matched >= short.length - 1 && long.length - matched <= 2
}

/** Whether either word is short for the other: "natl" and "national", "j" and "journal". */
function abbreviates(a: string, b: string): boolean {
  if (a === b) return true
  const [short, long] = a.length <= b.length ? [a, b] : [b, a]
  if (short[0] !== long[0]) return false
  if (long.startsWith(short)) return true
  // The same stem in two languages: "medica" and "medical", "clinica" and "clinical", "brasileira" and "brazilian" stay apart.
  if (short.length >= 6 && long.startsWith(short.slice(0, -1))) return true
  if (short.length > 6) return false
  let at = 0
  for (const letter of long) if (letter === short[at]) at++
  return at === short.length
}
