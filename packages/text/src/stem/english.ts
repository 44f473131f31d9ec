/** English words without the endings of grammar. */
import { regionAfter } from './region.ts'

/** Plurals and forms that no rule reaches, with the stem of their family. */
const irregular = new Map(
  `children child|women woman|men man|people person|feet foot|teeth tooth|mice mouse|lives life|wives wife|criteria criterion
  phenomena phenomenon|dying die|lying lie|tying tie|news news|skies sky|sought seek|taught teach|taken take|given give
  written write|chosen choose|led lead|held hold|felt feel|built build`
    .split(/[|\n]/)
    .map((pair) => pair.trim().split(' ') as [string, string]),
)

/**
 * The inflection of Snowball's English stemmer (steps 1a to 1c and 5 of https://snowballstem.org/algorithms/english/stemmer.html): plurals,
 * -ed, -ing, a final e. Its steps 2 to 4, derivation, are left out: they give "organisation" and "organ" one stem. Added: irregular
 * plurals, and -sis with its plural -ses.
 *
 * @param word in lower case
 * @example stemEnglish('studies') === stemEnglish('study') // true
 */
export function stemEnglish(word: string): string {
  const known = irregular.get(word)
  if (known !== undefined) return known === word ? word : stemEnglish(known)
  if (word.length < 3) return word
  return withoutFinalE(yAsI(withoutPast(withoutPlural(word))))
}

function isVowel(word: string, at: number): boolean {
  switch (word.charAt(at)) {
    case 'a':
    case 'e':
    case 'i':
    case 'o':
    case 'u':
      return true
    case 'y':
      // At the beginning and after a vowel it is a consonant.
      return at > 0 && !isVowel(word, at - 1)
    default:
      return false
  }
}

function hasVowel(word: string, to: number): boolean {
  for (let at = 0; at < to; at++) if (isVowel(word, at)) return true
  return false
}

function withoutPlural(word: string): string {
  if (!word.endsWith('s')) return word
  if (word.endsWith('sses')) return word.slice(0, -2)
  if (word.endsWith('ies')) return word.slice(0, word.length > 4 ? -2 : -1)
  if (word.length > 4 && word.endsWith('sis')) return `${word.slice(0, -2)}e`
  if (word.endsWith('us') || word.endsWith('ss')) return word
  return hasVowel(word, word.length - 2) ? word.slice(0, -1) : word
}

function withoutPast(word: string): string {
  if (word.endsWith('ied')) return word.slice(0, word.length > 4 ? -2 : -1)
  if (word.endsWith('eed')) return region(word, 0) <= word.length - 3 ? word.slice(0, -1) : word
  const ending = word.endsWith('ed') ? 2 : word.endsWith('ing') ? 3 : 0
  if (ending === 0 || !hasVowel(word, word.length - ending)) return word
  const cut = word.slice(0, -ending)
  if (/(?:at|bl|iz)$/.test(cut)) return `${cut}e`
  if (/([bdfgmnprt])\1$/.test(cut)) return cut.slice(0, -1)
  return region(cut, 0) === cut.length && endsInShortSyllable(cut) ? `${cut}e` : cut
}

function yAsI(word: string): string {
  return word.length > 2 && word.endsWith('y') && !isVowel(word, word.length - 2) ? `${word.slice(0, -1)}i` : word
}

function withoutFinalE(word: string): string {
  const last = word.length - 1
  if (word.endsWith('e')) {
    const first = region(word, 0)
    const inSecond = region(word, first) <= last
    return inSecond || (first <= last && !endsInShortSyllable(word.slice(0, last))) ? word.slice(0, last) : word
  }
  return word.endsWith('ll') && region(word, region(word, 0)) <= last ? word.slice(0, last) : word
}

/** A vowel between two consonants, the last of them not w, x or y; or a vowel and a consonant that are the whole word. */
function endsInShortSyllable(word: string): boolean {
  const last = word.length - 1
  if (last < 1 || isVowel(word, last) || !isVowel(word, last - 1)) return false
  return last === 1 || (!isVowel(word, last - 2) && !'wxy'.includes(word.charAt(last)))
}

function region(word: string, from: number): number {
  return regionAfter(word, from, (_, at) => isVowel(word, at))
}
