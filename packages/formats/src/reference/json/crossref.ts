/** Crossref's REST API: CSL-JSON with lists where CSL has texts, and its own types. */
import type { CslType, Place, Reference } from '../reference.ts'
import { readCsl } from './csl.ts'
import { isObject, type JsonObject, textOf } from './json-value.ts'

/** The types of Crossref (api.crossref.org/types) and what they mean in CSL. */
const types: Readonly<Record<string, CslType>> = {
  'journal-article': 'article-journal',
  'book-chapter': 'chapter',
  'book-section': 'chapter',
  'book-part': 'chapter',
  'reference-entry': 'entry',
  'proceedings-article': 'paper-conference',
  'posted-content': 'article',
  dissertation: 'thesis',
  report: 'report',
  'report-component': 'report',
  'report-series': 'report',
  book: 'book',
  monograph: 'book',
  'edited-book': 'book',
  'reference-book': 'book',
  'book-series': 'book',
  'book-set': 'book',
  proceedings: 'book',
  journal: 'periodical',
  'journal-issue': 'periodical',
  'journal-volume': 'periodical',
  dataset: 'dataset',
  database: 'dataset',
  standard: 'standard',
  'peer-review': 'review',
  component: 'document',
  other: 'document',
}

const lists = ['title', 'container-title', 'short-container-title', 'original-title', 'short-title'] as const

export function readCrossref(work: JsonObject, place: Place): Reference {
  const item: Record<string, unknown> = { ...work }
  for (const key of lists) {
    const value = work[key]
    if (Array.isArray(value))
      item[key] =
        value.length > 1 && key !== 'title' ? value : value.map(textOf).filter(Boolean).join(': ') || undefined
    if (item[key] === undefined) delete item[key]
  }
  const subtitle = Array.isArray(work.subtitle) ? textOf(work.subtitle[0]) : undefined
  if (subtitle && typeof item.title === 'string' && !item.title.includes(subtitle)) {
    item.title = `${item.title}: ${subtitle}`
    delete item.subtitle
  }
  for (const [from, to] of [
    ['short-container-title', 'container-title-short'],
    ['publisher-location', 'publisher-place'],
    ['subject', 'keyword'],
  ] as const) {
    if (item[from] === undefined) continue
    item[to] = item[from]
    delete item[from]
  }
  const type = textOf(work.type)
  if (type !== undefined && Object.hasOwn(types, type)) item.type = types[type]
  item.issued = firstDate(work)
  if (typeof item.abstract === 'string')
    item.abstract = item.abstract.replace(/<\/?jats:[^>]*>|<\/?(?:p|sec|title|i|b|sub|sup)>/g, ' ').replace(/\s+/g, ' ')
  const reference = readCsl(item, place)
  if (type !== undefined && reference.extra.type === undefined) reference.extra.type = [type]
  return reference
}

/** Issued, where it has a year; else the first of the others that has. */
function firstDate(work: JsonObject): unknown {
  const candidates = [work.issued, work['published-print'], work['published-online'], work.published, work.posted]
  return candidates.find(
    (it) =>
      isObject(it) &&
      Array.isArray(it['date-parts']) &&
      Array.isArray(it['date-parts'][0]) &&
      it['date-parts'][0][0] !== null,
  )
}
