/** The addresses of an entry, taken out of it: DOI, web address, and when it was read. */
import type { CslDate } from '../reference.ts'
import { parseDate } from '../shape/dates.ts'
import { doiIn } from '../shape/identifiers.ts'

export interface Addresses {
  doi?: string
  url?: string
  isbn?: string
  accessed?: CslDate
  /** The entry without them, and without the words that lead to them. */
  rest: string
}

const lead = String.raw`(?:(?:hentet|henta|lest|lastet ned|nedlastet|tilgjengelig|retrieved|available|accessed|besøkt|url|link|lenke|online|see|se)\b[^.;()«»]{0,40}?\s*)?`
const web = new RegExp(String.raw`[\s.;,(<[]*${lead}[:\s<[(]*((?:https?:\/\/|www\.)[^\s<>"»\])]+)[>\])]*`, 'iu')
const doi = /[\s.;,(<[]*(?:(?:doi|DOI)\s*[:=]?\s*)?(?:https?:\/\/(?:dx\.)?doi\.org\/)?(10\.\d{4,9}\/[^\s<>"»]+)[>\]]*/
const when =
  /[\s.;,([]*(?:lest|hentet|henta|lastet ned|nedlastet|besøkt|sist besøkt|accessed|retrieved|cited|date accessed|visited)(?:\s+(?:den|on|dato))?[:,\s]+((?:\d{1,2}\.?\s*(?:\d{1,2}\.\s*|\p{L}+\s+)|\p{L}+\s+\d{1,2},?\s+|\d{4}[-/]\d{2}[-/])(?:\d{4}|\d{2}))[\s.,)\]]*(?:(?:fra|from|på|at)\b:?)?/iu

/** @example takeAddresses('Tittel. https://doi.org/10.1234/x.').rest // 'Tittel.' */
export function takeAddresses(entry: string): Addresses {
  const found: Addresses = { rest: entry }
  const time = when.exec(found.rest)
  const date = time?.[1] ? parseDate(time[1]) : undefined
  if (time && date?.['date-parts']) {
    found.accessed = date
    found.rest = `${found.rest.slice(0, time.index)} ${found.rest.slice(time.index + time[0].length)}`
  }
  const number = doi.exec(found.rest)
  if (number?.[1]) {
    const read = doiIn(number[1])
    if (read) found.doi = balanced(read)
    found.rest = `${found.rest.slice(0, number.index)}. ${found.rest.slice(number.index + number[0].length)}`
  }
  for (let address = web.exec(found.rest); address?.[1]; address = web.exec(found.rest)) {
    found.url ??= balanced(address[1].replace(/[.,;:]+$/, ''))
    found.rest = `${found.rest.slice(0, address.index)}. ${found.rest.slice(address.index + address[0].length)}`
  }
  const isbn = /[\s.,;(]*\bISBN(?:-1[03])?:?\s*((?:97[89][- ]?)?(?:\d[- ]?){9}[\dXx])\)?/.exec(found.rest)
  if (isbn?.[1]) {
    found.isbn = isbn[1].trim()
    found.rest = `${found.rest.slice(0, isbn.index)}. ${found.rest.slice(isbn.index + isbn[0].length)}`
  }
  found.rest = found.rest
    .replace(/\s*\[(?:internett|internet|online|nettdokument)\]/gi, '')
    .replace(/\s+/g, ' ')
    .replace(/(?:\s*\.)+(\s|$)/g, '.$1')
    .replace(/([?!])\./g, '$1')
    .replace(/^[\s.:;,]+|\s+$/g, '')
  return found
}

/** A closing parenthesis that was never opened belongs to the text around. */
function balanced(address: string): string {
  let text = address
  while (/[)\]]$/.test(text) && text.split(/[([]/).length < text.split(/[)\]]/).length) text = text.slice(0, -1)
  return text
}
