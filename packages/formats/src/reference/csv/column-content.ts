/** What a column holds, by its cells alone: for headings that nobody knows. */
import { asDoi, isAddress, isbnsIn, issnsIn } from '../shape/identifiers.ts'
import { namesIn } from './list-cells.ts'

/** A field, and how much speaks for it, from 0 to 1. */
export interface Guess {
  field: string
  confidence: number
}

const languages =
  /^(?:[a-z]{2,3}|norsk|bokmål|nynorsk|engelsk|svensk|dansk|tysk|fransk|norwegian|english|swedish|danish|german|french|spanish|dutch|italian|portuguese|finnish|chinese)$/i

/** What the cells of a column may be, the likeliest first. */
export function guessColumn(cells: readonly string[]): Guess[] {
  const filled = cells.map((it) => it.trim()).filter((it) => it !== '')
  if (filled.length === 0) return []
  const share = (is: (cell: string) => boolean): number => filled.filter(is).length / filled.length
  const length = filled.reduce((sum, it) => sum + it.length, 0) / filled.length
  const different = new Set(filled).size / filled.length
  const words = filled.reduce((sum, it) => sum + it.split(/\s+/).length, 0) / filled.length
  const guesses: Guess[] = [
    { field: 'DOI', confidence: 0.98 * share((it) => asDoi(it) !== undefined) },
    { field: 'URL', confidence: 0.9 * share((it) => isAddress(it) && asDoi(it) === undefined) },
    { field: 'issued', confidence: 0.9 * share(isYear) },
    { field: 'ISSN', confidence: 0.85 * share((it) => issnsIn(it).length > 0 && it.length < 40) },
    { field: 'ISBN', confidence: 0.8 * share((it) => isbnsIn(it).length > 0 && it.length < 60) },
    { field: 'page', confidence: 0.8 * share((it) => /^[A-Za-z]?\d{1,5}\s*[-–]\s*[A-Za-z]?\d{1,5}$/.test(it)) },
    { field: 'language', confidence: 0.6 * share((it) => languages.test(it)) * (different < 0.7 ? 1 : 0.5) },
    { field: 'author', confidence: 0.75 * share(isNames) * (length < 400 ? 1 : 0.3) },
    { field: 'keyword', confidence: 0.6 * share(isKeywords) },
    { field: 'abstract', confidence: length > 300 ? 0.85 : length > 180 ? 0.4 : 0 },
    {
      field: 'title',
      confidence:
        words >= 4 && length <= 250 && different > 0.8 ? 0.65 * share((it) => /\p{L}{3}/u.test(it) && !isNames(it)) : 0,
    },
  ]
  return guesses.filter((it) => it.confidence >= 0.3).toSorted((a, b) => b.confidence - a.confidence)
}

/** Whether a cell can only be a value: a heading is no year, no DOI, no address and no sentence. */
export function isSurelyValue(cell: string): boolean {
  const text = cell.trim()
  return isYear(text) || asDoi(text) !== undefined || isAddress(text) || text.length > 120 || /^[\d.,/-]+$/.test(text)
}

function isYear(cell: string): boolean {
  return /^(?:1[89]|20)\d\d(?:[-/.]\d{1,2}){0,2}$/.test(cell) || /^\d{1,2}\.\d{1,2}\.(?:19|20)\d\d$/.test(cell)
}

function isNames(cell: string): boolean {
  const names = namesIn(cell)
  if (names.length === 0) return false
  const person = /^\p{Lu}[\p{L}\p{M}'’ -]+,\s*\p{Lu}|^\p{Lu}[\p{L}'’-]+(?:\s\p{Lu}[\p{L}'’-]+)?\s(?:\p{Lu}\.?-?){1,4}$/u
  return names.filter((it) => person.test(it)).length > names.length / 2
}

function isKeywords(cell: string): boolean {
  const parts = cell.split(/\s*[;|]\s*/).filter((it) => it !== '')
  return parts.length > 2 && parts.every((it) => it.length < 60) && !isNames(cell)
}
