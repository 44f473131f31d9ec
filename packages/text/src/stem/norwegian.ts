/** Norwegian words, bokmål and nynorsk, without the endings of grammar. */
import { regionAfter } from './region.ts'

const vowels = new Set('aeiouyæøå')

/** The main suffixes of Snowball's stemmer without those of derivation, and after the line those it does not know. Longest first. */
const suffixes = `a e ede ande ende ane ene en ar er as es edes endes enes ens ers ets et ast
  erne ernes anes ande andes ere eren erens eres ars`
  .split(/\s+/)
  .toSorted((a, b) => b.length - a.length)

/** For a word's last letter, the suffixes that end in it. */
const byLastLetter = new Map<string, string[]>()
for (const suffix of suffixes) {
  const last = suffix.slice(-1)
  byLastLetter.set(last, [...(byLastLetter.get(last) ?? []), suffix])
}

/** Words in -ter that lose the e before an ending, alone or at the end of a compound: senter, senteret, sentre. */
const losesItsE = /(sent|regist|teat|semest|mønst|filt)(?:er|r)(?:ets?|e|a|ene|enes|es|ane|as|s)?$/
/** Artikkel and artikler, middel and midler: the doubled letter goes with the e. */
const doubledBeforeEl = /([kdtmp])\1el$/
const genitive = /(?:[bcdfghjlmnoprtvyz]|[^aeiouyæøå]k)s$/

/**
 * After Snowball's Norwegian stemmer (https://snowballstem.org/algorithms/norwegian/stemmer.html), its steps 1 and 2, with three changes.
 * Endings are cut until none is left, so that "sykepleieren", "sykepleierne" and "sykepleier" end alike; Snowball cuts once and gives
 * three stems. Endings of derivation (-het, -lig) stay. And a few ways in which Norwegian changes the word before its ending are known:
 * program and programmet, artikkel and artikler, senter and sentre, sosial and sosialt.
 *
 * @param word in lower case
 * @example stemNorwegian('sykepleierne') === stemNorwegian('sykepleier') // true
 */
export function stemNorwegian(word: string): string {
  let stem = word.includes('é') ? word.replaceAll('é', 'e') : word
  if (stem === 'menn' || stem === 'mennene') return 'mann'
  if (stem.length < 4) return stem
  if (losesItsE.test(stem)) return stem.replace(losesItsE, '$1r')
  const from = Math.max(
    3,
    regionAfter(stem, 0, (letter) => vowels.has(letter)),
  )
  for (let cut = withoutEnding(stem, from); cut !== stem; cut = withoutEnding(stem, from)) stem = cut
  return stem
}

/** One ending less; the word itself where it has none after `from`. */
function withoutEnding(word: string, from: number): string {
  for (const suffix of byLastLetter.get(word.charAt(word.length - 1)) ?? []) {
    if (word.length - suffix.length >= from && word.endsWith(suffix)) return single(word.slice(0, -suffix.length))
  }
  if (word.length - 1 >= from) {
    if (genitive.test(word)) return word.slice(0, -1)
    if (word.endsWith('dt') || word.endsWith('vt') || word.endsWith('ert')) return word.slice(0, -1)
  }
  if (word.length - 3 >= from) {
    if (word.endsWith('alt')) return word.slice(0, -1)
    if (word.endsWith('ielt') || word.endsWith('uelt')) return `${word.slice(0, -1)}l`
    if (doubledBeforeEl.test(word)) return word.replace(doubledBeforeEl, '$1l')
  }
  return word
}

/** No Norwegian word ends in two m: rom, rommet. */
function single(word: string): string {
  return word.endsWith('mm') ? word.slice(0, -1) : word
}
