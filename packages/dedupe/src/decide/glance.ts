/**
 * What a glance tells. Most pairs that share a blocking key have titles with little in common and nothing that ties them: `decide` says so
 * from the records, and here the same is told from a few numbers of each in one array, without a million records being fetched in turn.
 */
import { form } from '../normalise/form.ts'
import { hashText } from '../normalise/hash.ts'
import type { Prepared } from '../normalise/prepare.ts'
import { areFarApart, shareFewWords } from './hopeless.ts'

/** The places of the numbers in a row; a hash is 0 where the record says nothing. */
const place = {
  year: 0,
  title: 1,
  low: 2,
  high: 3,
  words: 4,
  page: 5,
  doi: 6,
  pmid: 7,
  volume: 8,
  form: 9,
  abstract: 10,
} as const
const sketch = 9
const width = place.abstract + sketch

export class Glance {
  #rows = new Int32Array(width << 10)
  #length = 0

  /** Adds the next unit. */
  add(it: Prepared): void {
    if (this.#length + width > this.#rows.length) {
      const larger = new Int32Array(Math.ceil(this.#rows.length / width / 2) * 3 * width)
      larger.set(this.#rows)
      this.#rows = larger
    }
    const row = this.#rows.subarray(this.#length, this.#length + width)
    this.#length += width
    row[place.year] = it.year
    // Of a record with no title, or with one in two languages, a glance tells nothing.
    row[place.title] = it.titles.length === 1 ? hashOf(it.titles[0] ?? '') : 0
    row[place.low] = it.lowBits
    row[place.high] = it.highBits
    row[place.words] = it.words
    row[place.page] = it.page < 0 ? 0 : hashOf(String(it.page))
    row[place.doi] = hashOf(it.doi)
    row[place.pmid] = hashOf(it.pmid)
    row[place.volume] = hashOf(it.volume)
    row[place.form] = it.form
    for (let at = 0; at < sketch; at++) row[place.abstract + at] = it.abstract[at] ?? 0
  }

  /** Whether `decide` finds two units hopeless, as far as a glance tells; where it does not, `decide` has to say. */
  tellsApart(a: number, b: number): boolean {
    const rows = this.#rows
    const i = a * width
    const j = b * width
    const get = (from: number, at: number): number => rows[from + at] ?? 0
    const title = get(i, place.title)
    const other = get(j, place.title)
    if (title === 0 || other === 0) return false
    const far = title !== other && areFarApart(get(i, place.year), get(j, place.year))
    if (
      !far &&
      !shareFewWords(
        get(i, place.low),
        get(i, place.high),
        get(i, place.words),
        get(j, place.low),
        get(j, place.high),
        get(j, place.words),
      )
    )
      return false
    return !this.#mayBeTied(i, j)
  }

  #mayBeTied(i: number, j: number): boolean {
    const rows = this.#rows
    const same = (at: number): boolean => rows[i + at] !== 0 && rows[i + at] === rows[j + at]
    if (same(place.doi) || same(place.pmid) || (same(place.page) && !this.#volumesDiffer(i, j))) return true
    if ((((rows[i + place.form] ?? 0) | (rows[j + place.form] ?? 0)) & (form.book | form.chapter)) !== 0) return true
    return this.#abstractsMeet(i + place.abstract, j + place.abstract)
  }

  #volumesDiffer(i: number, j: number): boolean {
    const one = this.#rows[i + place.volume]
    const other = this.#rows[j + place.volume]
    return one !== 0 && other !== 0 && one !== other
  }

  /** Whether the sketches of two abstracts have anything in common. */
  #abstractsMeet(i: number, j: number): boolean {
    const rows = this.#rows
    if (rows[i] === 0 || rows[j] === 0) return false
    if (rows[i] === rows[j]) return true
    let x = 1
    let y = 1
    while (x < sketch && y < sketch) {
      const left = rows[i + x] ?? 0
      const right = rows[j + y] ?? 0
      if (left === 0 || right === 0) return false
      if (left === right) return true
      if (left < right) x++
      else y++
    }
    return false
  }
}

function hashOf(text: string): number {
  return text === '' ? 0 : hashText(text, 41) | 1
}
