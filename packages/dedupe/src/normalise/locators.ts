/** Volume, issue, pages and year as they compare: numbers out of whatever a database wrote around them. */
import { fold } from './fold.ts'

const months = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec']
const noLocator = /^(?:na|n\/a|no[ -]?specified|no pagination|none|null|unknown|in press|\?+|-+)$/

/** A volume's number: "122 (2)", "Vol. 122" and "Conference: … Brazil. 122" are 122. */
export function readVolume(raw: string): string {
  if (raw === '') return ''
  const text = fold(raw)
    .replace(/\([^)]*\)?/g, ' ')
    .replace(/\b(?:suppl\w*|pt|part|no)\b.*$/, '')
    .trim()
  if (text === '' || noLocator.test(text)) return plainNumber(fold(raw))
  if (/^conference|^\D{12,}/.test(text)) return /(\d+)\D*$/.exec(text)?.[1] ?? ''
  return plainNumber(text)
}

/** An issue: its first number, with `s` for a supplement: "Suppl 2" is s2, "7-8" is 7. */
export function readIssue(raw: string): string {
  if (raw === '') return ''
  const text = fold(raw)
  const supplement = /suppl\w*\.?\s*(\d*)|^s\s?(\d+)/.exec(text)
  if (supplement !== null) return `s${Number(supplement[1] ?? supplement[2] ?? '') || ''}`
  const month = months.findIndex((name) => text.startsWith(name))
  if (month >= 0) return `m${month + 1}`
  return noLocator.test(text) ? '' : plainNumber(text)
}

function plainNumber(text: string): string {
  const digits = /\d+/.exec(text)?.[0]
  if (digits !== undefined) return String(Number(digits.slice(0, 12)))
  const roman = /^[ivxlc]+$/.exec(text)?.[0]
  return roman === undefined ? '' : String(fromRoman(roman))
}

/** The value of a Roman numeral in lower case. */
export function fromRoman(text: string): number {
  const values: Readonly<Record<string, number>> = { i: 1, v: 5, x: 10, l: 50, c: 100 }
  let total = 0
  for (let at = 0; at < text.length; at++) {
    const value = values[text[at] ?? ''] ?? 0
    total += value < (values[text[at + 1] ?? ''] ?? 0) ? -value : value
  }
  return total
}

/**
 * Page ranges as "start-end", in the order written and joined by spaces; ends are written out, and a leading letter stays: "494-6" is
 * 494-496, "S73-8" is s73-s78, "e123" is e123. A range that a spreadsheet made a date is ranges both ways.
 *
 * @example readPages('233-8, 246-51') // '233-238 246-251'
 */
export function readPages(raw: string): string {
  if (raw === '') return ''
  const text = fold(raw)
    .replace(/\b(?:pp?|pages?|pag|s|side|sider|art|article|no|id)\b\.?\s*(?=[a-z]?\d)/g, '')
    .replace(/["\s]+/g, ' ')
    .trim()
  if (noLocator.test(text) || !/\d/.test(text)) return ''
  const date = /^(\d{1,2})[-./ ]([a-z]{3})[a-z]*$/.exec(text) ?? /^([a-z]{3})[a-z]*[-./ ](\d{1,2})$/.exec(text)
  if (date !== null) {
    const month = months.findIndex((name) => date[1] === name || date[2] === name) + 1
    const day = Number(/\d/.test(date[1] ?? '') ? date[1] : date[2])
    if (month > 0) return month <= day ? `${month}-${day} ${day}-${month}` : `${day}-${month} ${month}-${day}`
  }
  const ranges: string[] = []
  for (const part of text.split(/[,;+&]/)) {
    const found = /^\s*([a-z]{0,4})\.?0*(\d+)([a-z]?)(?:\s*-+\s*([a-z]{0,4})0*(\d+))?/.exec(part)
    if (found === null) continue
    const [, letters = '', start = '', after = '', , end] = found
    const first = `${letters}${start}${letters === '' ? after : ''}`
    if (end === undefined) ranges.push(first)
    else
      ranges.push(
        `${first}-${letters}${end.length < start.length ? start.slice(0, start.length - end.length) + end : end}`,
      )
    if (ranges.length >= 4) break
  }
  return ranges.join(' ')
}

/** The first page of a page string, with its letter. */
export function startPage(pages: string): string {
  for (let at = 0; at < pages.length; at++) {
    const unit = pages.charCodeAt(at)
    if (unit === 32 || unit === 45) return pages.slice(0, at)
  }
  return pages
}

/** The number of the first page without its letters, -1 where there is none. */
export function startNumber(pages: string): number {
  let at = 0
  while (at < pages.length && !isDigit(pages.charCodeAt(at))) at++
  if (at === pages.length) return -1
  let number = 0
  for (; at < pages.length && isDigit(pages.charCodeAt(at)); at++) number = number * 10 + pages.charCodeAt(at) - 48
  return number
}

function isDigit(unit: number): boolean {
  return unit >= 48 && unit <= 57
}

/** Cochrane reviews keep one number through all their versions, where an article has pages; only the issue tells which version it is. */
export function isReviewNumber(pages: string): boolean {
  return /^(?:cd|mr)\d{1,6}$/.test(pages)
}

/** The year as a number, 0 where there is none: "2010 Mar", "c2010" and 2010 are 2010. */
export function readYear(raw: number | string | null | undefined): number {
  const year = typeof raw === 'number' ? raw : Number(/\d{4}/.exec(raw ?? '')?.[0] ?? 0)
  return Number.isInteger(year) && year > 1400 && year < 2200 ? year : 0
}
