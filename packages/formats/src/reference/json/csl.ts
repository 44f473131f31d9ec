/** CSL-JSON, which is the model itself; and lists that are nearly so, with `authors` and `year` (Publish or Perish, our own JSON Lines). */

import { namesIn } from '../csv/list-cells.ts'
import {
  type CslDate,
  type CslName,
  cslTypes,
  dateFields,
  nameFields,
  type Place,
  type Reference,
  textFields,
} from '../reference.ts'
import { clean } from '../shape/clean.ts'
import { parseDate } from '../shape/dates.ts'
import { parseName, parseSpokenName } from '../shape/names.ts'
import { emptyExtra } from '../shape/shape.ts'
import { flattenJson } from './flatten-json.ts'
import { isObject, type JsonObject, textOf } from './json-value.ts'

const otherNames: Readonly<Record<string, (typeof textFields)[number]>> = {
  doi: 'DOI',
  url: 'URL',
  article_url: 'URL',
  issn: 'ISSN',
  isbn: 'ISBN',
  journal: 'container-title',
  journalTitle: 'container-title',
  abstractText: 'abstract',
  pmid: 'PMID',
  pmcid: 'PMCID',
  keywords: 'keyword',
  pages: 'page',
  event: 'event-title',
  shortTitle: 'title-short',
  journalAbbreviation: 'container-title-short',
  'short-title': 'title-short',
}

/** Reads an item; a key that is no variable of CSL goes to `extra`, and so does a value of the wrong kind. */
export function readCsl(item: JsonObject, place: Place): Reference {
  const type = cslTypes.find((it) => it === item.type)
  const reference: Reference = { type: type ?? 'document', extra: emptyExtra(), place }
  const rest: Record<string, unknown> = Object.create(null)
  for (const [key, value] of Object.entries(item)) {
    if (value === null || (key === 'type' && type !== undefined)) continue
    if (!readVariable(reference, key, value)) rest[key] = value
  }
  readOwn(reference, item)
  for (const [key, value] of Object.entries(rest)) {
    if (key === 'custom' && isObject(value) && isObject(value.extra)) continue
    for (const [path, values] of flattenJson({ [key]: value }, place.line).entries()) {
      reference.extra[path] = values.map((it) => it.text)
    }
  }
  return reference
}

function readVariable(reference: Reference, key: string, value: unknown): boolean {
  const text = textFields.find((it) => it === key) ?? (Object.hasOwn(otherNames, key) ? otherNames[key] : undefined)
  if (text !== undefined || key === 'id') {
    const given = Array.isArray(value)
      ? value
          .map(textOf)
          .filter((it) => it !== undefined)
          .join('; ')
      : textOf(value)
    const field = text ?? 'id'
    if (given === undefined || reference[field] !== undefined) return false
    if (clean(given) !== '') reference[field] = clean(given)
    return true
  }
  // Europe PMC has its people as one text, and its keywords one level down.
  if (key === 'authorString' && typeof value === 'string' && reference.author === undefined) {
    reference.author = namesIn(value).flatMap((it) => parseName(it) ?? [])
    return reference.author.length > 0
  }
  if (key === 'keywordList' && isObject(value) && Array.isArray(value.keyword)) {
    return readVariable(reference, 'keyword', value.keyword)
  }
  const name = nameFields.find((it) => it === key) ?? (key === 'authors' ? 'author' : undefined)
  if (name !== undefined && Array.isArray(value)) {
    const names = value.flatMap((it) => readName(it) ?? [])
    if (names.length > 0) reference[name] = names
    if (names.length !== value.length) return false
    keepAboutNames(reference, name, value)
    return true
  }
  const isYear = (key === 'year' || key === 'pubYear') && !reference.issued
  const date = dateFields.find((it) => it === key) ?? (isYear ? 'issued' : undefined)
  if (date !== undefined) {
    const read = readDate(value)
    if (read) reference[date] = read
    return read !== undefined
  }
  return false
}

/** What CSL's names have no place for: where people work, what identifies them. */
const inNames = new Set([
  ...['family', 'given', 'suffix', 'dropping-particle', 'non-dropping-particle', 'literal', 'name'],
  ...['sequence', 'authenticated-orcid', 'comma-suffix', 'static-ordering', 'parse-names'],
])

function keepAboutNames(reference: Reference, field: string, names: readonly unknown[]): void {
  for (const name of names)
    for (const [path, values] of flattenJson(isObject(name) ? name : {}, 1, inNames).entries()) {
      const key = `${field}.${path}`
      reference.extra[key] = [...(reference.extra[key] ?? []), ...values.map((it) => it.text)]
    }
}

function readName(value: unknown): CslName | undefined {
  if (typeof value === 'string') return value.includes(',') ? parseName(value) : parseSpokenName(value)
  if (!isObject(value)) return undefined
  const name: CslName = {}
  for (const key of ['family', 'given', 'suffix', 'dropping-particle', 'non-dropping-particle', 'literal'] as const) {
    const text = textOf(value[key])
    if (text !== undefined && text.trim() !== '') name[key] = clean(text)
  }
  const whole = textOf(value.name)
  if (Object.keys(name).length === 0 && whole) return parseName(whole)
  return Object.keys(name).length === 0 ? undefined : name
}

function readDate(value: unknown): CslDate | undefined {
  const text = textOf(value)
  if (text !== undefined) return parseDate(text)
  if (!isObject(value)) return undefined
  const date: CslDate = {}
  const parts = value['date-parts']
  if (Array.isArray(parts)) {
    const numbers = parts.flatMap((it) => {
      const part = Array.isArray(it) ? it.map(Number).filter((number) => Number.isInteger(number)) : []
      return part.length > 0 && part.every((number, at) => at > 0 || Math.abs(number) < 10_000) ? [part] : []
    })
    if (numbers.length > 0) date['date-parts'] = numbers
  }
  const season = Number(value.season)
  if (value.season !== undefined && Number.isInteger(season)) date.season = season
  if (value.circa === true || value.circa === 1 || value.circa === '1') date.circa = true
  if (typeof value.literal === 'string') date.literal = value.literal
  if (typeof value.raw === 'string') {
    if (date['date-parts']) date.raw = value.raw
    else return { ...parseDate(value.raw), ...date }
  }
  return Object.keys(date).length === 0 ? undefined : date
}

/** What our own writer put beside CSL: `extra`, under `custom` in CSL-JSON and by itself in JSON Lines. */
function readOwn(reference: Reference, item: JsonObject): void {
  const own = isObject(item.custom) && isObject(item.custom.extra) ? item.custom.extra : undefined
  for (const [key, values] of Object.entries(own ?? {})) {
    if (Array.isArray(values)) reference.extra[key] = values.flatMap((it) => textOf(it) ?? [])
  }
}
