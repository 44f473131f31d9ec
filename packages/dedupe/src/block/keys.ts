/**
 * Blocking keys: two records are compared where they share a key. A key is an exact hash of a few normalised fields. Keys depend on the
 * record alone, never on the others, so that records added later meet those that were there.
 */
import { isFrequentWord } from '../normalise/common-words.ts'
import { form } from '../normalise/form.ts'
import { absorb, absorbUnit, absorbWithoutSpaces, finish } from '../normalise/hash.ts'
import { doiVersion } from '../normalise/identifiers.ts'
import { startPage } from '../normalise/locators.ts'
import type { Prepared } from '../normalise/prepare.ts'
import { contentWords } from '../normalise/title.ts'

const kind = {
  doi: 1,
  pmid: 2,
  title: 3,
  opening: 4,
  closing: 5,
  rarest: 6,
  rareYear: 7,
  authorYearPage: 8,
  journalVolumePage: 9,
  yearVolumePage: 10,
  authorVolumeYear: 11,
  authorWordYears: 12,
  isbn: 13,
  container: 14,
  abstract: 15,
} as const

/** Stands between the parts of a key. */
const separator = 31

/** The keys of a record as 32-bit hashes, each once. A record that says nothing has none. */
export function keysOf(it: Prepared): number[] {
  const keys: number[] = []
  if (it.doi !== '') addKey(keys, absorb(kind.doi, doiVersion(it.doi).base))
  if (it.pmid !== '') addKey(keys, absorb(kind.pmid, it.pmid))
  if (it.isbn !== '') {
    for (const isbn of it.isbn.split(' ')) if (isbn.startsWith('b')) addKey(keys, absorb(kind.isbn, isbn))
  }
  const families = firstFamilies(it.authors)
  for (const title of it.titles) addTitleKeys(it, title, families, keys)
  if (it.abstract.length > 0) addKey(keys, absorbUnit(kind.abstract, it.abstract[0] ?? 0))
  if (it.form & form.book && it.titles[0] !== undefined) addKey(keys, absorb(kind.container, it.titles[0]))
  if (it.container !== '') addKey(keys, absorb(kind.container, it.container))
  addPlaceKeys(it, families, keys)
  return keys
}

function addPlaceKeys(it: Prepared, families: readonly string[], keys: number[]): void {
  const page = startPage(it.pages)
  for (const family of families) {
    if (it.year === 0) continue
    const state = (seed: number): number => absorbUnit(absorb(seed, family), it.year)
    if (page !== '') addKey(keys, absorb(state(kind.authorYearPage), page))
    if (it.volume !== '') addKey(keys, absorb(state(kind.authorVolumeYear), it.volume))
  }
  if (it.volume === '' || page === '') return
  const place = (state: number): number => absorb(absorbUnit(absorb(state, it.volume), separator), page)
  if (it.journal !== '') addKey(keys, place(absorb(kind.journalVolumePage, it.journal.slice(0, 3))))
  if (it.year !== 0) addKey(keys, place(absorbUnit(kind.yearVolumePage, it.year)))
}

function addTitleKeys(it: Prepared, title: string, families: readonly string[], keys: number[]): void {
  const words = contentWords(title)
  // Without spaces, so that "health care" and "healthcare" are one.
  addKey(keys, absorbWithoutSpaces(kind.title, title))
  if (words.length >= 4) {
    addKey(keys, absorbWords(kind.opening, words, 0, Math.min(5, words.length)))
    addKey(keys, absorbWords(kind.closing, words, words.length - 4, words.length))
  }
  const rare = rareWords(words)
  if (rare.length >= 2 && it.year !== 0) {
    const two = rare.slice(0, 2).sort()
    addKey(keys, absorbUnit(absorbWords(kind.rareYear, two, 0, 2), it.year))
  }
  if (rare.length >= 3) addKey(keys, absorbWords(kind.rarest, rare.sort(), 0, 3))
  const [word] = words
  if (word === undefined || it.year === 0) return
  for (const family of families) {
    const state = absorb(absorbUnit(absorb(kind.authorWordYears, family), separator), word)
    addKey(keys, absorbUnit(state, it.year >> 1))
    addKey(keys, absorbUnit(state, (it.year + 1) >> 1))
  }
}

function addKey(keys: number[], state: number): void {
  const key = finish(state)
  if (!keys.includes(key)) keys.push(key)
}

function absorbWords(seed: number, words: readonly string[], from: number, to: number): number {
  let state = seed
  for (let at = from; at < to; at++) state = absorbUnit(absorb(state, words[at] ?? ''), separator)
  return state
}

/** The family words of the first two authors, three at most. */
function firstFamilies(packed: string): string[] {
  const families: string[] = []
  if (packed === '') return families
  for (const name of packed.split('|', 2)) {
    for (const family of name.slice(0, name.indexOf('/')).split(' ')) {
      if (families.length < 3 && !families.includes(family)) families.push(family)
    }
  }
  return families
}

/** Words outside the fixed table, longest first: a long word is rarer than a short one in every language the table knows. */
function rareWords(words: readonly string[]): string[] {
  const rare: string[] = []
  for (const word of words) {
    if (word.length <= 3 || isFrequentWord(word) || rare.includes(word)) continue
    let place = rare.length
    while (place > 0 && isRarer(word, rare[place - 1] ?? '')) place--
    if (place >= 3) continue
    rare.splice(place, 0, word)
    if (rare.length > 3) rare.pop()
  }
  return rare
}

function isRarer(a: string, b: string): boolean {
  return a.length > b.length || (a.length === b.length && a < b)
}
