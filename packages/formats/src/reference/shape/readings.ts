/** The ways in which the values of tags become fields. Each takes what it can hold and leaves the rest. */
import type { CslDate, CslName, DateField, NameField, Reference, TextField } from '../reference.ts'
import { oneLine } from './clean.ts'
import { parseDate } from './dates.ts'
import { withoutEntities } from './entities.ts'
import { asDoi, isAddress, isbnsIn, issnsIn, wholePages } from './identifiers.ts'
import { isMarkedEditor, parseMedlineName, parseName, parseSpokenName, peopleIn, withoutRole } from './names.ts'
import type { NameReading, TextReading } from './rules.ts'
import type { Tags, TagValue } from './tags.ts'

/** Called when a single-valued field has two values that differ: the field, its line, and the value set aside. */
export type OnConflict = (field: string, line: number, tag: string) => void

type TextReader = (
  into: Reference,
  field: TextField | 'id',
  tags: Tags,
  from: readonly string[],
  on: OnConflict,
) => void

const firstOf =
  (accept: (text: string) => string | undefined): TextReader =>
  (into, field, tags, from, onConflict) => {
    for (const tag of from) {
      if (!tags.has(tag)) continue
      const left: TagValue[] = []
      for (const value of tags.all(tag)) {
        const text = accept(value.text)
        const there = into[field]
        if (text === undefined) left.push(value)
        else if (there === undefined) into[field] = text
        else if (there !== text) {
          left.push(value)
          onConflict(field, value.line, tag)
        }
      }
      tags.leave(tag, left)
    }
  }

const paragraphs: TextReader = (into, field, tags, from) => {
  for (const tag of from) {
    if (!tags.has(tag)) continue
    const said = [...new Set(tags.all(tag).map((it) => it.text))].filter((it) => it !== '').join('\n')
    // Notes may be HTML, as those of Zotero are, and stay so.
    const text = field === 'note' ? said : withoutEntities(said)
    const there = into[field]
    if (there === undefined && text !== '') into[field] = text
    else if (there !== text && text !== '') continue
    tags.take(tag)
  }
}

const list: TextReader = (into, field, tags, from) => {
  const seen = new Set<string>()
  const there = into[field]
  if (there !== undefined) seen.add(there)
  for (const tag of from)
    for (const { text } of tags.take(tag)) if (text !== '') seen.add(oneLine(withoutEntities(text)))
  if (seen.size > 0) into[field] = [...seen].join('; ')
}

/** A DOI, also at the beginning of a value that goes on with something else, which then stays in `extra`. */
const doi: TextReader = (into, field, tags, from, on) => {
  firstOf(asDoi)(into, field, tags, from, on)
  if (into[field] !== undefined) return
  for (const tag of from) {
    const [value] = tags.all(tag)
    const start = /^\s*(?:doi:?\s*)?(10\.\S+)\s/i.exec(value?.text ?? '')?.[1]
    if (start === undefined || asDoi(start) === undefined) continue
    into[field] = asDoi(start) ?? start
    return
  }
}

const pages: TextReader = (into, field, tags, [first = '', last = '', ...more]) => {
  const from = tags.peek(first)
  const to = tags.peek(last)
  if (
    from !== undefined &&
    to !== undefined &&
    to !== '' &&
    from !== to &&
    !/[-–]/.test(from) &&
    into[field] === undefined
  ) {
    into[field] = wholePages(`${from}-${to}`)
    if (into[field] === `${from}-${to}`) {
      drop(tags, first)
      drop(tags, last)
    }
    return
  }
  for (const tag of [first, last, ...more]) {
    const value = tags.all(tag)[0]
    if (!value || value.text === '') continue
    if (into[field] === undefined) into[field] = wholePages(value.text)
    // A page that was made whole stays in `extra` as it was written.
    if (into[field] === value.text) drop(tags, tag)
  }
}

function drop(tags: Tags, tag: string): void {
  tags.leave(tag, tags.all(tag).slice(1))
}

/** Numbers in a text that may hold several, with words about them: all are kept, and a text that is more stays in `extra`. */
const numbersOf =
  (find: (text: string) => string[]): TextReader =>
  (into, field, tags, from) => {
    const numbers = new Set((into[field] ?? '').split(/; /).filter((it) => it !== ''))
    for (const tag of from) {
      const left: TagValue[] = []
      for (const value of tags.all(tag)) {
        const found = find(value.text)
        for (const number of found) numbers.add(number)
        if (found.length === 0 || /\p{L}{2,}/u.test(value.text)) left.push(value)
      }
      tags.leave(tag, left)
    }
    if (numbers.size > 0) into[field] = [...numbers].join('; ')
  }

const nonEmpty = (text: string): string | undefined => (text === '' ? undefined : text)

export const textReaders: Record<TextReading, TextReader> = {
  text: firstOf((text) => nonEmpty(oneLine(withoutEntities(text)))),
  paragraphs,
  list,
  pages,
  doi,
  number: firstOf((text) => (/^0*$/.test(text) ? undefined : text)),
  address: firstOf((text) => (isAddress(text) ? text : undefined)),
  isbn: numbersOf(isbnsIn),
  issn: numbersOf(issnsIn),
}

const nameParsers: Record<NameReading, (text: string) => CslName | undefined> = {
  names: parseName,
  'medline-names': parseMedlineName,
  'spoken-names': parseSpokenName,
  institutions: (text) => (text === '' ? undefined : { literal: text }),
}

/** Adds the names of the first tag that has any; one marked as an editor's goes to the editors. */
export function readNames(
  into: Reference,
  field: NameField,
  reading: NameReading,
  tags: Tags,
  from: readonly string[],
): void {
  const parse = nameParsers[reading]
  const tag = from.find((it) => tags.has(it))
  if (tag !== undefined) {
    const said = tags.take(tag).map((it) => withoutEntities(it.text))
    for (const text of reading === 'names' ? said.flatMap(peopleIn) : said) {
      const isEditor = field === 'author' && isMarkedEditor(text)
      const name = parse(isEditor ? withoutRole(text) : text)
      if (!name) continue
      const target = isEditor ? 'editor' : field
      const there = into[target]
      if (there === undefined) into[target] = [name]
      else there.push(name)
    }
  }
}

/** The best of several dates: the first that has a year, or one of the same year that says more. */
export function readDate(
  into: Reference,
  field: DateField,
  tags: Tags,
  from: readonly string[],
  onConflict: OnConflict,
): void {
  const values = from.flatMap((tag) =>
    tags.take(tag).flatMap((value) => {
      const date = parseDate(value.text)
      return date ? [{ tag, value, date, parts: date['date-parts']?.[0] ?? [] }] : []
    }),
  )
  const dated = values.filter((it) => it.parts.length > 0)
  const first = dated[0]
  const best = dated
    .filter((it) => it.parts[0] === first?.parts[0])
    .reduce((best, it) => (it.parts.length > (best?.parts.length ?? 0) ? it : best), first)
  const chosen = best ?? values[0]
  if (!chosen) return
  into[field] ??= chosen.date
  for (const it of values) {
    if (it === chosen || saysNoMore(it.date, chosen.date)) continue
    tags.add(it.tag, it.value.text, it.value.line)
    if (it.parts.length > 0) onConflict(field, it.value.line, it.tag)
  }
}

function saysNoMore(date: CslDate, than: CslDate): boolean {
  if (date.raw !== undefined && date.raw !== than.raw) return false
  if (date.literal !== undefined) return date.literal === than.literal
  const parts = date['date-parts']?.[0] ?? []
  return parts.every((part, at) => part === than['date-parts']?.[0]?.[at])
}
