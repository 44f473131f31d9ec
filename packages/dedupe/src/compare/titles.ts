/** Two titles against each other: the same, a slip apart, one within the other, or with other words. */
import { isFrequentWord, isFunctionWord, isTurningWord } from '../normalise/common-words.ts'
import { isTypo } from './edit-distance.ts'

export interface TitleComparison {
  /** `contained`: every word of the one stands in the other; `changed`: both have words that the other lacks. */
  readonly verdict: 'same' | 'slip' | 'contained' | 'changed' | 'differs' | 'unknown'
  /** How much the shared words say: 1 for each content word, a half for a frequent one. */
  readonly weight: number
  /** The shared content words as a share of those of the longer title. */
  readonly share: number
  /** Both have a number that the other lacks, or one has a part number more: parts, volumes, phases. */
  readonly numbers: 'agree' | 'differ' | 'one-more'
}

const unknown: TitleComparison = { verdict: 'unknown', weight: 0, share: 0, numbers: 'agree' }
const partWord = /^(?:part|del|teil|parte|partie|volume|vol|bind|no|nr)$/
const roman = /^(?:i{1,3}|iv|vi{0,3}|ix|xi{0,2})$/

/** The best that any title of the one makes with any of the other: a bilingual title compares in both languages. */
export function compareTitles(a: readonly string[], b: readonly string[]): TitleComparison {
  let best = unknown
  for (const left of a) {
    for (const right of b) {
      const found = left <= right ? compareTwo(left, right) : compareTwo(right, left)
      if (rank(found) > rank(best)) best = found
    }
  }
  return best
}

function rank(it: TitleComparison): number {
  const order = { same: 5, slip: 4, contained: 3, changed: 2, differs: 1, unknown: 0 }
  return order[it.verdict] + Math.min(0.99, it.share)
}

function compareTwo(a: string, b: string): TitleComparison {
  const wordsA = a.split(' ')
  if (a === b) return { verdict: 'same', weight: weigh(wordsA), share: 1, numbers: 'agree' }
  const wordsB = b.split(' ')
  const sharedWords: string[] = []
  const restB = [...wordsB]
  const restA: string[] = []
  for (const word of wordsA) {
    const at = restB.indexOf(word)
    if (at < 0) restA.push(word)
    else {
      restB.splice(at, 1)
      sharedWords.push(word)
    }
  }
  const onlyA = restA
  const onlyB = restB
  const slips = takeJoined(onlyA, onlyB, sharedWords) + takeTypos(onlyA, onlyB, sharedWords)
  const leftA = onlyA.filter((word, at) => counts(word, at, onlyA, wordsA))
  const leftB = onlyB.filter((word, at) => counts(word, at, onlyB, wordsB))
  const shared = sharedWords.filter((word) => !isFunctionWord(word))
  const weight = weigh(shared)
  const longer = shared.length + Math.max(leftA.length, leftB.length)
  const share = longer === 0 ? 0 : shared.length / longer
  const numbers = compareNumbers(leftA, leftB)
  if (leftA.length === 0 && leftB.length === 0) {
    // Titles of function words alone ("What is it?") must agree to the letter.
    if (shared.length === 0) return { verdict: 'differs', weight: 0, share: 0, numbers }
    return {
      verdict: slips > 1 || wordsA.length !== wordsB.length ? 'slip' : slips === 1 ? 'slip' : 'same',
      weight,
      share,
      numbers,
    }
  }
  if (leftA.length === 0 || leftB.length === 0) {
    // A lost subtitle, or a rubric before the title: the shorter stands whole at either end of the longer.
    const whole =
      shared.length >= 1 &&
      (b.startsWith(`${a} `) || a.startsWith(`${b} `) || b.endsWith(` ${a}`) || a.endsWith(` ${b}`))
    const enough = whole || shared.length >= 3 || (shared.length >= 2 && share >= 0.4)
    return { verdict: enough ? 'contained' : 'differs', weight, share, numbers }
  }
  // A title cut off in the middle of a word.
  if (a.length > 30 && (b.startsWith(a) || a.startsWith(b))) return { verdict: 'contained', weight, share, numbers }
  return { verdict: share >= 0.5 ? 'changed' : 'differs', weight, share, numbers }
}

function counts(word: string, at: number, only: readonly string[], all: readonly string[]): boolean {
  if (!isFunctionWord(word) || isTurningWord(word)) return true
  // "I" is a part's number where it ends the title or follows "part".
  return partWord.test(word) || (roman.test(word) && (all.at(-1) === word || partWord.test(only[at - 1] ?? '')))
}

/** "health care" and "healthcare" are the same words; so, with a slip at the space between them, are "low grade" and "lowg rade". */
function takeJoined(a: string[], b: string[], shared: string[]): number {
  if (a.length === 0 || b.length === 0) return 0
  if (Math.max(a.length, b.length) > 1 && isTypo(a.join(''), b.join(''))) {
    shared.push(...(a.length < b.length ? a : b))
    a.length = 0
    b.length = 0
    return 1
  }
  return takePairs(a, b, shared) + takePairs(b, a, shared)
}

function takePairs(split: string[], joined: string[], shared: string[]): number {
  let taken = 0
  for (let at = 0; at + 1 < split.length; at++) {
    const whole = joined.indexOf(`${split[at]}${split[at + 1]}`)
    if (whole < 0) continue
    shared.push(...joined.splice(whole, 1))
    split.splice(at, 2)
    taken++
  }
  return taken
}

function takeTypos(a: string[], b: string[], shared: string[]): number {
  let taken = 0
  for (let at = 0; at < a.length; at++) {
    const word = a[at] ?? ''
    const match = b.findIndex((it) => isTypo(word, it))
    if (match < 0) continue
    shared.push(word)
    a.splice(at, 1)
    b.splice(match, 1)
    taken++
    at--
  }
  return taken
}

function compareNumbers(a: readonly string[], b: readonly string[]): TitleComparison['numbers'] {
  const inA = a.some(isNumber)
  const inB = b.some(isNumber)
  if (inA && inB) return 'differ'
  const more = inA ? a : inB ? b : []
  const less = inA ? b : a
  const named = more.some((word, at) => isNumber(word) && partWord.test(more[at - 1] ?? ''))
  // "Title" and "Title. II": a numeral is all there is more.
  const bare = more.length === 1 && roman.test(more[0] ?? '')
  return (named || bare) && less.length === 0 ? 'one-more' : 'agree'
}

function isNumber(word: string): boolean {
  return (
    /^\d+[a-z]?$/.test(word) ||
    roman.test(word) ||
    /^(?:one|two|three|first|second|third|del|forste|andre|tredje)$/.test(word)
  )
}

/** How much words say together: 1 each, a half for a frequent one, nothing for a function word. */
export function weigh(words: readonly string[]): number {
  let total = 0
  for (const word of words) total += isFunctionWord(word) ? 0 : isFrequentWord(word) ? 0.5 : 1
  return total
}
