/** Files of made-up records for a review of any size. */
import type { Random } from '@oversyn/stats'
import type { RecordInput } from '@oversyn/store'
import { name, sentences, title, year } from './words.ts'

/** A record of the size that databases deliver: an abstract of some hundred words. */
export function generatedRecord(random: Random): RecordInput {
  const authors = Array.from({ length: 1 + Math.floor(random() * 4) }, () => name(random))
  const at = year(random)
  const heading = title(random)
  return {
    title: heading,
    authors: authors.map((it) => `${it.family}, ${it.given.charAt(0)}.`).join('; '),
    year: at,
    data: { type: 'JOUR', title: heading, authors, year: at, abstract: sentences(random, 9), language: 'nb' },
  }
}

/** A file of records, a JSON text a line, and the records themselves. */
export function generatedFile(random: Random, count: number): { bytes: Uint8Array; records: RecordInput[] } {
  const records = Array.from({ length: count }, () => generatedRecord(random))
  const text = records.map((it) => JSON.stringify(it.data)).join('\n')
  return { bytes: new TextEncoder().encode(text), records }
}
