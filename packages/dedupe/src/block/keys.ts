/**
 * Blocking keys: two records are compared where they share a key. A key is an exact hash of a few normalised fields. Keys depend on the
 * record alone, never on the others, so that records added later meet those that were there.
 */
import { unpackNames } from '../normalise/authors.ts'
import { isFrequentWord } from '../normalise/common-words.ts'
import { form } from '../normalise/form.ts'
import { hashText } from '../normalise/hash.ts'
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

/** The keys of a record as 32-bit hashes, each once. A record that says nothing has none. */
export function keysOf(it: Prepared): number[] {
  const keys = new Set<number>()
  const add = (seed: number, ...parts: readonly (string | number)[]): void => {
    keys.add(hashText(parts.join('\u001f'), seed))
  }
  if (it.doi !== '') add(kind.doi, doiVersion(it.doi).base)
  if (it.pmid !== '') add(kind.pmid, it.pmid)
  for (const isbn of it.isbn.split(' ')) if (isbn.startsWith('b')) add(kind.isbn, isbn)
  const page = startPage(it.pages)
  const families = [
    ...new Set(
      unpackNames(it.authors)
        .slice(0, 2)
        .flatMap((name) => name.family),
    ),
  ].slice(0, 3)
  for (const title of it.titles) addTitleKeys(it, title, families, add)
  if (it.abstract.length > 0) add(kind.abstract, it.abstract[0] ?? 0)
  if (it.form & form.book && it.titles[0] !== undefined) add(kind.container, it.titles[0])
  if (it.container !== '') add(kind.container, it.container)
  for (const family of families) {
    if (it.year !== 0 && page !== '') add(kind.authorYearPage, family, it.year, page)
    if (it.year !== 0 && it.volume !== '') add(kind.authorVolumeYear, family, it.volume, it.year)
  }
  if (it.volume !== '' && page !== '') {
    if (it.journal !== '') add(kind.journalVolumePage, it.journal.slice(0, 3), it.volume, page)
    if (it.year !== 0) add(kind.yearVolumePage, it.year, it.volume, page)
  }
  return [...keys]
}

type Add = (seed: number, ...parts: readonly (string | number)[]) => void

function addTitleKeys(it: Prepared, title: string, families: readonly string[], add: Add): void {
  const words = contentWords(title)
  // Without spaces, so that "health care" and "healthcare" are one.
  add(kind.title, title.replaceAll(' ', ''))
  if (words.length >= 4) {
    add(kind.opening, ...words.slice(0, 5))
    add(kind.closing, ...words.slice(-4))
  }
  const rare = rareWords(words)
  if (rare.length >= 3) add(kind.rarest, ...rare.slice(0, 3).sort())
  if (rare.length >= 2 && it.year !== 0) add(kind.rareYear, ...rare.slice(0, 2).sort(), it.year)
  const [word] = words
  if (word === undefined || it.year === 0) return
  for (const family of families) {
    add(kind.authorWordYears, family, word, it.year >> 1)
    add(kind.authorWordYears, family, word, (it.year + 1) >> 1)
  }
}

/** Words outside the fixed table, longest first: a long word is rarer than a short one in every language the table knows. */
function rareWords(words: readonly string[]): string[] {
  const rare = [...new Set(words)].filter((word) => word.length > 3 && !isFrequentWord(word))
  return rare.sort((a, b) => b.length - a.length || (a < b ? -1 : 1)).slice(0, 3)
}
