/** One entry of a pasted list into a reference: what could be recognised, the whole entry beside it, and what is uncertain. */
import type { Reference } from '../reference.ts'
import { emptyExtra } from '../shape/shape.ts'
import { takeAddresses } from './addresses.ts'
import { officialNumber, readDetails } from './details.ts'
import type { Entry } from './entries.ts'
import { isInstitution, readPeople } from './people.ts'
import { firstSentence, quotedTitle } from './sentences.ts'
import { type FoundYear, findYear } from './year.ts'

/** The key in `extra` under which the entry stands as it was pasted. */
export const pastedKey = 'pasted'

/** A reference, and whether its title and its year are sure. */
export interface ReadEntry {
  reference: Reference
  sureTitle: boolean
  sureYear: boolean
}

/** `Hansen K, Olsen P.`, as Vancouver has its people: names with initials up to the first point. */
const initialled =
  /^((?:[\p{L}'’ -]{2,40}\s\p{Lu}{1,3}(?:,\s*|\.\s+|\s+(?:og|and|&)\s+|,?\s*et al\.\s*|,?\s*mfl\.\s*))+)(?=[\p{Lu}«"“\d])/u

export function readEntry({ text, line }: Entry): ReadEntry {
  const reference: Reference = { type: 'document', extra: emptyExtra(), place: { line } }
  reference.extra[pastedKey] = [text]
  const { doi, url, isbn, accessed, rest } = takeAddresses(text)
  if (doi !== undefined) reference.DOI = doi
  if (url !== undefined) reference.URL = url
  if (isbn !== undefined) reference.ISBN = isbn
  if (accessed !== undefined) reference.accessed = accessed
  if (!/\p{L}{2}/u.test(rest)) {
    if (url !== undefined && doi === undefined) reference.type = 'webpage'
    return { reference, sureTitle: false, sureYear: false }
  }
  const state = officialNumber(rest)
  if (state) return readOfficial(state, rest, reference)
  const year = findYear(rest)
  if (year) reference.issued = year.date
  if (/^(?:Lov|Forskrift)\s/.test(rest)) {
    reference.type = 'legislation'
    const [title, after] = firstSentence(rest)
    reference.title = title
    if (after !== '') reference.note = after
    return { reference, sureTitle: true, sureYear: year !== undefined }
  }
  const { people, body } = parted(rest, year)
  if (people !== undefined) readAuthors(people, reference)
  const sure = readBody(body, reference, year?.afterPeople === true && /,\s*$/.test(rest.slice(year.from, year.to)))
  const named = people !== undefined && (reference.author ?? reference.editor) !== undefined
  return {
    reference,
    sureTitle: sure && (named || quotedTitle(body) !== undefined),
    sureYear: year !== undefined && year.date['date-parts']?.length === 1,
  }
}

/** The people of an entry and what comes after them, by the year or by how they are written. */
function parted(text: string, year: FoundYear | undefined): { people?: string; body: string } {
  if (year?.afterPeople) return { people: text.slice(0, year.from), body: text.slice(year.to) }
  const names = initialled.exec(text)
  if (names?.[1]) return { people: names[1].replace(/\.\s*$/, ''), body: text.slice(names[0].length) }
  const [first, rest] = firstSentence(text)
  const isBody = rest !== '' && first.split(' ').length <= 6 && isInstitution(first)
  return isBody ? { people: first, body: rest } : { body: text }
}

function readAuthors(people: string, reference: Reference): void {
  const { names, editors, more } = readPeople(people)
  if (more) names.push({ literal: 'et al.' })
  if (names.length > 0) reference[editors ? 'editor' : 'author'] = names
}

/** Title and what follows; gives whether the title is sure: it ends where a title ends. */
function readBody(body: string, reference: Reference, byCommas: boolean): boolean {
  const quoted = quotedTitle(body)
  const [sentence, after] = quoted ?? firstSentence(body)
  // `Tittel, Oslo: Forlag` has no point between.
  const joined = quoted
    ? undefined
    : /^(.{8,}?),\s+(\p{Lu}[\p{L}.]+(?:[\s/]\p{Lu}[\p{L}.]+)?:\s+\p{Lu}.*)$/u.exec(sentence)
  // `Author (2018), Title, Publisher, Place`: where the title ends is a guess.
  const byComma =
    quoted || !byCommas ? undefined : /^(.{8,}?),\s+(\p{Lu}[^,]{1,40}(?:,\s+\p{Lu}[^,]{1,25})?)$/u.exec(sentence)
  if (byComma?.[1] && byComma[2] && after === '') {
    reference.title = byComma[1]
    const [publisher, place] = byComma[2].split(/,\s+/)
    if (publisher) reference.publisher = publisher
    if (place) reference['publisher-place'] = place
    reference.type = byInstitution(reference) ? 'report' : 'book'
    return false
  }
  const title = joined?.[1] ?? sentence
  const tail = joined?.[2] ? `${joined[2]}. ${after}` : after
  if (title === '') return false
  reference.title = title
  const type = readDetails(tail, reference)
  reference.type = type ?? (reference.DOI ? 'article-journal' : reference.URL && tail === '' ? 'webpage' : 'document')
  if (type === 'book' && byInstitution(reference)) reference.type = 'report'
  if (tail !== '' && type === undefined) reference.note = tail
  return title.length >= 8 && title.length <= 300
}

function readOfficial(
  { number, rest }: { number: string; rest: string },
  whole: string,
  reference: Reference,
): ReadEntry {
  reference.type = 'report'
  reference.number = number
  const years = [...number.matchAll(/(?:19|20)\d\d/g)].map(([it]) => Number(it))
  const spelt = /\((\d{4})\s*[–-]\s*(\d{2})\)/.exec(number)
  if (spelt?.[1] && spelt[2]) years.push(Number(spelt[1].slice(0, 2) + spelt[2]))
  const later = findYear(rest)
  if (years.length > 0) reference.issued = { 'date-parts': years.slice(0, 2).map((it) => [it]) }
  else if (later) reference.issued = later.date
  const [sentence, after] = quotedTitle(rest) ?? firstSentence(rest.replace(/^[\s(–-]+/, ''))
  if (sentence !== '') reference.title = sentence
  else reference.title = whole
  if (after !== '') readDetails(after, reference)
  return { reference, sureTitle: sentence !== '', sureYear: reference.issued !== undefined }
}

/** A book whose only author is an institution is a report in such lists. */
function byInstitution({ author }: Reference): boolean {
  return author?.length === 1 && author[0]?.literal !== undefined
}
