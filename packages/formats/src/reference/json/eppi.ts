/** EPPI-Reviewer's JSON: references with the numbers of their codes, and the sets of codes that tell what the numbers mean. */
import { writeCode } from '../judgements/eppi.ts'
import type { Place, Reference } from '../reference.ts'
import type { Dialect } from '../shape/rules.ts'
import { shape } from '../shape/shape.ts'
import { flattenJson } from './flatten-json.ts'
import { isObject, type JsonObject, textOf } from './json-value.ts'

const eppi: Dialect = {
  typeTags: ['TypeName'],
  types: {
    'journal, article': 'article-journal',
    'book, whole': 'book',
    'book, chapter': 'chapter',
    report: 'report',
    dissertation: 'thesis',
    'conference proceedings': 'paper-conference',
    'internet or media': 'webpage',
    'document from internet site': 'webpage',
    'internet site': 'webpage',
    'dvd, video, media': 'motion_picture',
    'research project': 'document',
    generic: 'document',
  },
  otherwise: 'document',
  rulesFor: {
    chapter: [['editor', 'names', 'ParentAuthors']],
    thesis: [['publisher', 'text', 'Institution', 'Publisher']],
    report: [['publisher', 'text', 'Institution', 'Publisher']],
  },
  rules: [
    ['title', 'text', 'Title'],
    ['title-short', 'text', 'ShortTitle'],
    ['author', 'names', 'Authors'],
    ['container-author', 'names', 'ParentAuthors'],
    ['issued', 'date', 'issued', 'Year'],
    ['abstract', 'paragraphs', 'Abstract'],
    ['container-title', 'text', 'ParentTitle'],
    ['volume', 'text', 'Volume'],
    ['issue', 'text', 'Issue'],
    ['page', 'pages', 'Pages', ''],
    ['edition', 'text', 'Edition'],
    ['publisher', 'text', 'Publisher', 'Institution'],
    ['publisher-place', 'text', 'City'],
    ['DOI', 'doi', 'DOI'],
    ['ISBN', 'isbn', 'StandardNumber'],
    ['ISSN', 'issn', 'StandardNumber'],
    ['URL', 'address', 'URL'],
    ['keyword', 'list', 'Keywords'],
    ['note', 'paragraphs', 'Comments'],
    ['archive', 'text', 'Availability'],
    ['id', 'text', 'id'],
  ],
}

/** The references of a document, each with its codes spelt out. */
export function eppiWorks(document: unknown): readonly unknown[] {
  if (!isObject(document) || !Array.isArray(document.References)) return [document]
  const codes = codesOf(document.CodeSets)
  return document.References.map((work) => (isObject(work) ? { ...work, Codes: spelt(work.Codes, codes) } : work))
}

export function readEppiItem(work: JsonObject, place: Place): Reference {
  const tags = flattenJson(work, place.line, new Set(['Authors', 'ParentAuthors', 'Keywords', 'Month']))
  for (const key of ['Authors', 'ParentAuthors']) {
    const names = (textOf(work[key]) ?? '').split(/\s*;\s*/).filter((it) => it !== '')
    for (const name of names) tags.add(key, asName(name), place.line)
  }
  const keywords = (textOf(work.Keywords) ?? '').split(/[\r\n;]+/)
  for (const it of keywords) if (it.trim() !== '') tags.add('Keywords', it.trim(), place.line)
  const month = (textOf(work.Month) ?? '').trim()
  const year = (textOf(work.Year) ?? '').trim()
  if (month !== '' && year !== '') tags.add('issued', `${month} ${year}`, place.line)
  else if (month !== '') tags.add('Month', month, place.line)
  const id = textOf(work.ItemId)
  if (id !== undefined) tags.add('id', id, place.line)
  return shape(tags, eppi, place, () => {})
}

/** `Hansen Kari Anne` has the family name first. */
function asName(name: string): string {
  const [family = '', ...given] = name.split(' ')
  return name.includes(',') || given.length === 0 ? name : `${family}, ${given.join(' ')}`
}

interface Meaning {
  path: string[]
  type: string
}

function codesOf(sets: unknown): Map<string, Meaning> {
  const codes = new Map<string, Meaning>()
  const visit = (holder: unknown, path: string[], depth: number): void => {
    const list = isObject(holder) && isObject(holder.Attributes) ? holder.Attributes.AttributesList : undefined
    if (!Array.isArray(list) || depth > 50) return
    for (const it of list) {
      if (!isObject(it)) continue
      const own = [...path, textOf(it.AttributeName) ?? '']
      codes.set(textOf(it.AttributeId) ?? '', { path: own, type: textOf(it.AttributeType) ?? '' })
      visit(it, own, depth + 1)
    }
  }
  for (const set of Array.isArray(sets) ? sets : []) {
    if (isObject(set)) visit(set, [textOf(set.SetName) ?? ''], 0)
  }
  return codes
}

function spelt(given: unknown, codes: ReadonlyMap<string, Meaning>): string[] {
  if (!Array.isArray(given)) return []
  return given.flatMap((it) => {
    if (!isObject(it)) return []
    const id = textOf(it.AttributeId) ?? '?'
    const { path, type } = codes.get(id) ?? { path: [`code ${id}`], type: 'unknown' }
    const arm = textOf(it.ArmTitle) ?? ''
    const quoted = Array.isArray(it.ItemAttributeFullTextDetails)
      ? it.ItemAttributeFullTextDetails.flatMap((part) => (isObject(part) ? (textOf(part.Text) ?? []) : []))
      : []
    const said = arm === '' ? [] : [`arm ${arm}`]
    const text = [...said, textOf(it.AdditionalText) ?? '', ...quoted].filter((part) => part.trim() !== '').join('\n')
    return [writeCode({ path, type, text })]
  })
}
