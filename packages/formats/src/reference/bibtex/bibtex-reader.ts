/** Reads BibTeX and BibLaTeX: a fast scan for entries and fields, common TeX by tables, uncommon TeX by a library. */
import type { Outbox, RecordReader } from '../outbox.ts'
import type { Reference } from '../reference.ts'
import { clean } from '../shape/clean.ts'
import { shape } from '../shape/shape.ts'
import { Tags } from '../shape/tags.ts'
import { bibtex, bibtexNames, thesisGenres } from './dialect.ts'
import { type BibEntry, listParts, monthStrings, readFields, type Strings } from './fields.ts'
import { readBibNames } from './names.ts'
import { type RawEntry, Scanner } from './scanner.ts'
import { slowText } from './slow-text.ts'
import { plainText } from './tex-text.ts'

/** Lists of keywords: by commas in BibLaTeX, by semicolons elsewhere. */
const keywordFields = new Set(['keywords', 'keyword', 'author_keywords', 'keywords-plus'])

/** All strings of a file together may come to this much; a chain of strings can multiply itself beyond all bounds. */
const mostOfStrings = 4_000_000

export class BibtexReader implements RecordReader {
  readonly #outbox: Outbox
  readonly #scanner = new Scanner()
  readonly #strings: Strings = new Map(monthStrings)
  #stringsSize = 0

  constructor(outbox: Outbox) {
    this.#outbox = outbox
  }

  async read(text: string): Promise<void> {
    for (const entry of this.#scanner.read(text)) await this.#entry(entry)
  }

  async end(): Promise<void> {
    for (const entry of this.#scanner.end()) await this.#entry(entry)
    const { comments } = this.#scanner
    if (comments > 0) {
      const message = `${comments} ${comments === 1 ? 'line stands' : 'lines stand'} outside the entries, as comments do, and were not read.`
      this.#outbox.problem('comments', 'note', message)
    }
  }

  async #entry({ type, body, line, cut }: RawEntry): Promise<void> {
    if (type === 'comment' || type === 'preamble') return
    if (type === 'string') {
      this.#defineString(body, line)
      return
    }
    const entry = readFields(body, this.#strings, true)
    if (cut)
      this.#outbox.problem(
        'record-unfinished',
        'warning',
        'The entry has no closing brace; it may be incomplete.',
        line,
      )
    if (entry.fields.length === 0 && entry.key === '') {
      this.#outbox.problem('record-empty', 'warning', 'The entry is empty and was left out.', line)
      return
    }
    if (entry.junk !== '') {
      const message = `Part of the entry could not be read as a field: "${entry.junk.slice(0, 80)}".`
      this.#outbox.problem('field-broken', 'warning', message, line)
    }
    this.#outbox.record(await this.#reference(type, entry, line))
  }

  #defineString(body: string, line: number): void {
    for (const { name, value } of readFields(body, this.#strings, false).fields) {
      this.#stringsSize += value.length
      if (this.#stringsSize > mostOfStrings) {
        this.#outbox.problem(
          'string-too-long',
          'error',
          `The string ${name} grows beyond all bounds and was left out.`,
          line,
          null,
        )
        return
      }
      this.#strings.set(name, value)
    }
  }

  async #reference(type: string, { key, fields }: BibEntry, line: number): Promise<Reference> {
    const tags = new Tags()
    tags.add('entrytype', type, line)
    if (key !== '') tags.add('id', clean(key), line)
    const names: { field: string; value: string }[] = []
    for (const { name, value } of fields) {
      if (Object.hasOwn(bibtexNames, name)) names.push({ field: name, value })
      else if (keywordFields.has(name)) {
        for (const part of listParts(value)) tags.add(name, clean(await this.#text(name, part, line)), line)
      } else tags.add(name, clean(await this.#text(name, value, line)), line)
    }
    joinDate(tags)
    const reference = shape(tags, bibtex, { line }, (field, at) => {
      if (field === 'title' || field === 'DOI') {
        this.#outbox.problem(
          'value-repeated',
          'note',
          `The entry has more than one ${field}; the others are kept beside it.`,
          at,
        )
      }
    })
    readNames(reference, names)
    const genre = thesisGenres[type]
    if (genre !== undefined) reference.genre ??= genre
    return reference
  }

  /** Addresses and identifiers hold no TeX but the escapes of a few signs. */
  async #text(name: string, value: string, line: number): Promise<string> {
    if (/^(?:url|doi|file|eprint|link|bdsk-url-\d)$/.test(name)) {
      return value
        .replace(/\\url\s*\{([^{}]*)\}/g, '$1')
        .replace(/\\([&%#_~$^{}])/g, '$1')
        .replace(/^\{|\}$/g, '')
    }
    // What Rayyan adds to a note is a literal of Ruby, whose braces and marks are no TeX.
    if (name === 'note' && /RAYYAN-(?:INCLUSION|LABELS|EXCLUSION-REASONS):/.test(value))
      return value.replace(/\\([_&%#$])/g, '$1')
    const { text, unknown } = plainText(value)
    if (!unknown) return text
    const slow = await slowText(value)
    if (slow === undefined)
      this.#outbox.problem(
        'tex-unknown',
        'note',
        `The field ${name} has commands of TeX that are not known; they are kept as they are.`,
        line,
      )
    return slow ?? text
  }
}

/** Year, month and day are fields of their own in BibTeX: `year = 2011, month = dec`. */
function joinDate(tags: Tags): void {
  const [year, month, day] = ['year', 'month', 'day'].map((it) => tags.all(it)[0])
  if (!year || !month || tags.has('date')) return
  const numbers = /^\d{1,2}$/.test(month.text)
  const parts = [year, month, ...(day ? [day] : [])].map((it) => it.text)
  if (!/^\d{4}$/.test(year.text) || !(numbers || /^\p{L}{3,}\.?(?:\s+\d{1,2})?$/u.test(month.text))) return
  tags.take('month')
  tags.take('day')
  tags.leave('year', [{ text: parts.join(numbers ? '-' : ' '), line: year.line }])
}

function readNames(reference: Reference, given: readonly { field: string; value: string }[]): void {
  for (const { field, value } of given) {
    const target = Object.entries(bibtexNames).find(([it]) => it === field)?.[1]
    if (target === undefined) continue
    const names = readBibNames(value)
    if (names.length > 0) reference[target] = [...(reference[target] ?? []), ...names]
  }
}
