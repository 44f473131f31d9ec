/** A record made ready for comparing, once: everything later works on this and never on the raw record. */
import type { SourceRecord } from '../record.ts'
import { sketchAbstract } from './abstract.ts'
import { packNames, readAuthors } from './authors.ts'
import { form as forms, readForm } from './form.ts'
import { readDoi, readIsbn, readPaperNumber, readPmid, readRegistration } from './identifiers.ts'
import { isPreprint, readJournal } from './journal.ts'
import { readIssue, readPages, readVolume, readYear, startNumber } from './locators.ts'
import { Memo } from './memo.ts'
import { shownOf, textOf as text } from './shown.ts'
import { readTitle, wordBits } from './title.ts'

/** A record in the form that compares. Strings are '' and numbers 0 where the record says nothing. */
export interface Prepared {
  readonly id: string
  /** A hash of all that is compared: equal content gives an equal number, 53 bits. */
  readonly print: number
  /** A hash of the fields as they are written and of the form: copies to the letter have the same one. */
  readonly letter: number
  readonly titles: readonly string[]
  /** `wordBits` of the first title, and how many content words it has. */
  readonly lowBits: number
  readonly highBits: number
  readonly words: number
  readonly marks: number
  readonly authors: string
  readonly year: number
  readonly journal: string
  /** A chapter's book, as words that compare with a title. */
  readonly container: string
  readonly volume: string
  readonly issue: string
  readonly pages: string
  /** The number of the first page, without its letters; -1 where there is none. */
  readonly page: number
  readonly doi: string
  readonly pmid: string
  readonly isbn: string
  readonly abstract: readonly number[]
  readonly form: number
  /** The fields as the record has them, in the order of `shownFields`, for the reasons that people read. */
  readonly shown: string
}

/** Few journals print most of what is published. */
const journals = new Memo(readJournal, 4096)

/** Makes a record ready. Never throws: a field of the wrong type counts as missing or is read as text. */
export function prepare(record: SourceRecord): Prepared {
  const type = text(record.type)
  const paper = readPaperNumber(text(record.title).slice(0, 20_000))
  const { titles, marks } = readTitle(paper.rest.trim() === '' ? text(record.title) : paper.rest)
  const [lowBits, highBits, words] = wordBits(titles[0] ?? '')
  const authors = Array.isArray(record.authors) ? record.authors : []
  const names = packNames(readAuthors(authors))
  const year = readYear(record.year)
  const journal = journals.of(text(record.journal).slice(0, 500))
  const volume = readVolume(text(record.volume))
  const issue = readIssue(text(record.issue) || supplementOf(text(record.volume)))
  const pages = readPages(text(record.pages).slice(0, 200))
  const doi =
    readDoi(text(record.doi).slice(0, 500)) ||
    readRegistration(`${text(record.journal)} ${text(record.pages)}`.slice(0, 500)) ||
    paper.number ||
    readPaperNumber(`${text(record.journal).slice(0, 200)} ${text(record.volume)}`).number
  const pmid = readPmid(text(record.pmid))
  const isbn = readIsbn(text(record.isbn).slice(0, 500))
  const abstract = sketchAbstract(text(record.abstract))
  const preprint = isPreprint(journal, doi, type.toLowerCase())
  const form = readForm({ type, journal, volume: text(record.volume), issue: text(record.issue), pages, preprint })
  const container =
    (form & forms.chapter) === 0 ? '' : (readTitle(text(record.journal).replace(/^in:?\s+/i, '')).titles[0] ?? '')
  const compared = [
    titles.join('='),
    marks,
    names,
    year,
    journal,
    volume,
    issue,
    pages,
    doi,
    pmid,
    isbn,
    abstract.join(),
    // One database calls an article what another leaves unsaid: their copies are copies.
    form & ~forms.article,
  ].join('\n')
  const print = hashNumber(compared)
  const shown = shownOf(record)
  return {
    id: record.id,
    print,
    letter: hashNumber(`${print}\n${form}\n${shown}`),
    titles,
    lowBits,
    highBits,
    words,
    marks,
    authors: names,
    year,
    journal,
    container,
    volume,
    issue,
    pages,
    page: startNumber(pages),
    doi,
    pmid,
    isbn,
    abstract,
    form,
    shown,
  }
}

/** Two hashes as one whole number of 53 bits: among a million records, the odds that any two meet are one in ten thousand. */
function hashNumber(content: string): number {
  let one = 0x9e3779b9
  let other = 0x85ebca6b
  for (let at = 0; at < content.length; at++) {
    const unit = content.charCodeAt(at)
    one = Math.imul(one ^ unit, 0x9e3779b1)
    one ^= one >>> 15
    other = Math.imul(other ^ unit, 0x5f356495)
    other ^= other >>> 13
  }
  return (one >>> 0) * 2 ** 21 + (other >>> 11)
}

/** A supplement that was written into the volume: "43 (Supplement 1)". */
function supplementOf(volume: string): string {
  return /suppl\w*\.?\s*\d*/i.exec(volume)?.[0] ?? ''
}
