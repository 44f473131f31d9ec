/** Dates of publication as files write them, into CSL dates. A year lies from 1000 to 2999; what is unclear stays as it was written. */
import type { CslDate } from '../reference.ts'

/** Month names by their first three letters: English, Norwegian, German, French, Spanish and Italian as they differ. */
const months: Record<string, number> = {
  jan: 1,
  ene: 1,
  gen: 1,
  feb: 2,
  fev: 2,
  fév: 2,
  mar: 3,
  mär: 3,
  mrz: 3,
  apr: 4,
  avr: 4,
  abr: 4,
  may: 5,
  mai: 5,
  maj: 5,
  mag: 5,
  jun: 6,
  giu: 6,
  jul: 7,
  lug: 7,
  aug: 8,
  ago: 8,
  aoû: 8,
  sep: 9,
  set: 9,
  oct: 10,
  okt: 10,
  ott: 10,
  nov: 11,
  dec: 12,
  des: 12,
  dez: 12,
  dic: 12,
  déc: 12,
}
const seasons: Record<string, number> = {
  spring: 1,
  vår: 1,
  summer: 2,
  sommer: 2,
  autumn: 3,
  fall: 3,
  høst: 3,
  haust: 3,
  winter: 4,
  vinter: 4,
}
/** `juin` and `juillet` begin alike. */
const monthOf = (word: string): number | undefined =>
  word.startsWith('juil') ? 7 : word.startsWith('juin') ? 6 : months[word.slice(0, 3)]

/**
 * A date out of a text. `undefined` for an empty text; a text without a year becomes a literal. Where the text says more or
 * other than the parts, it stays as `raw`.
 *
 * @example parseDate('2020/11//Nov/Dec2020') // { 'date-parts': [[2020, 11]], raw: '2020/11//Nov/Dec2020' }
 */
export function parseDate(given: string): CslDate | undefined {
  const text = given.trim()
  if (text === '' || /^[/\s-]+$/.test(text)) return undefined
  const span = /^(\d{4}(?:-\d{2}){0,2})\/(\d{4}(?:-\d{2}){0,2})$/.exec(text)
  if (span?.[1] && span[2]) return parseSpan(span[1], span[2], text)
  const compact = /^((?:1[5-9]|20)\d\d)(0[1-9]|1[0-2])(0[1-9]|[12]\d|3[01])$/.exec(text)
  if (compact) return { 'date-parts': [[Number(compact[1]), Number(compact[2]), Number(compact[3])]], raw: text }
  const plain = /^(\d{4})(?:[-/](\d{1,2})(?:[-/](\d{1,2}))?)?(?:T[\d:.]+Z?|[/ ]*)$/.exec(text)
  const parts = plain ? numeric(plain[1], plain[2], plain[3]) : wordy(text)
  if (!parts) return { literal: text }
  const season = seasonOf(text)
  const date: CslDate = { 'date-parts': [parts] }
  if (season !== undefined && parts.length === 1) date.season = season
  if (printParts(parts) !== canonical(text)) date.raw = text
  return date
}

/** Two dates with a slash between (ISO 8601, EDTF). */
function parseSpan(from: string, to: string, text: string): CslDate {
  const ends = [from, to].map((it) => numeric(...it.split('-')))
  const [start, end] = ends
  return start && end ? { 'date-parts': [start, end] } : { literal: text }
}

function numeric(year = '', month = '', day = ''): number[] | undefined {
  const [y, m, d] = [Number(year), Number(month), Number(day)]
  if (!(y >= 1000 && y <= 2999)) return undefined
  if (!(m >= 1 && m <= 12)) return [y]
  return d >= 1 && d <= 31 ? [y, m, d] : [y, m]
}

function wordy(text: string): number[] | undefined {
  const year = yearIn(text)
  if (year === undefined) return undefined
  const rest = text.toLowerCase()
  const slashed = /^(\d{4})\/(\d{1,2})(?:\/(\d{1,2}))?(?:\/|$)/.exec(rest)
  if (slashed) return numeric(slashed[1], slashed[2], slashed[3])
  for (const [, before, word = '', after] of rest.matchAll(
    /(?:\b(\d{1,2})\.?\s+)?(\p{L}{3,})\.?(?:\s+(\d{1,2})\b(?!\d))?/gu,
  )) {
    const month = monthOf(word)
    if (month !== undefined) return numeric(String(year), String(month), before ?? after)
  }
  const european = /^(\d{1,2})\.(\d{1,2})\.\d{4}$/.exec(rest)
  if (european) return numeric(String(year), european[2], european[1])
  return [year]
}

/** The year in a text: four digits from 1000 to 2999 that stand alone; one in brackets is of our calendar (`1402 [2023]`). */
function yearIn(text: string): number | undefined {
  const bracketed = /\[c?([12]\d{3})\]/.exec(text)?.[1]
  const found = bracketed ?? /(?<!\d)([12]\d{3})(?![\d])/.exec(text.replace(/\d{5,}/g, ' '))?.[1]
  return found === undefined ? undefined : Number(found)
}

function seasonOf(text: string): number | undefined {
  const word = /\p{L}{3,}/u.exec(text.toLowerCase())?.[0]
  return word === undefined ? undefined : seasons[word]
}

function canonical(text: string): string {
  return text
    .replace(/[/\s]+$/, '')
    .replaceAll('/', '-')
    .replace(/-(\d)(?=-|$)/g, '-0$1')
}

/** `2011`, `2011-12` or `2011-12-24`. */
export function printParts(parts: readonly number[]): string {
  return parts.map((part, at) => String(part).padStart(at === 0 ? 4 : 2, '0')).join('-')
}

/** A date as one text that {@link parseDate} reads back as it was. */
export function printDate(date: CslDate): string {
  if (date.raw !== undefined) return date.raw
  const parts = date['date-parts']
  if (parts && parts.length > 0) return parts.map(printParts).join('/')
  return date.literal ?? ''
}
