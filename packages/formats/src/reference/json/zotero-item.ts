/** Items as Zotero's own service and Better BibTeX write them: its names of types and fields, people as `creators`, tags as objects. */

import { noteText } from '../judgements/note-text.ts'
import type { Place, Reference } from '../reference.ts'
import { zotero } from '../xml/zotero/dialect.ts'
import { readCsl } from './csl.ts'
import type { JsonObject } from './json-value.ts'
import { isObject, textOf } from './json-value.ts'

/** Zotero's names of fields and the variables of CSL that they are. */
const fields: Readonly<Record<string, string>> = {
  abstractNote: 'abstract',
  publicationTitle: 'container-title',
  bookTitle: 'container-title',
  proceedingsTitle: 'container-title',
  websiteTitle: 'container-title',
  blogTitle: 'container-title',
  encyclopediaTitle: 'container-title',
  dictionaryTitle: 'container-title',
  journalAbbreviation: 'container-title-short',
  seriesTitle: 'collection-title',
  series: 'collection-title',
  seriesNumber: 'collection-number',
  pages: 'page',
  numPages: 'number-of-pages',
  numberOfVolumes: 'number-of-volumes',
  url: 'URL',
  place: 'publisher-place',
  university: 'publisher',
  institution: 'publisher',
  shortTitle: 'title-short',
  libraryCatalog: 'source',
  callNumber: 'call-number',
  archiveLocation: 'archive_location',
  rights: 'license',
  reportNumber: 'number',
  thesisType: 'genre',
  reportType: 'genre',
  conferenceName: 'event-title',
  citationKey: 'citation-key',
  date: 'issued',
  accessDate: 'accessed',
  key: 'id',
}
const roles: Readonly<Record<string, string>> = {
  author: 'author',
  editor: 'editor',
  seriesEditor: 'collection-editor',
  translator: 'translator',
  bookAuthor: 'container-author',
  contributor: 'contributor',
  reviewedAuthor: 'reviewed-author',
}

/** The item of CSL that an item of Zotero is; `undefined` where it is none, `null` where it is a note or a file beside one. */
function fromZotero(given: JsonObject): JsonObject | null | undefined {
  const item = isObject(given.data) && typeof given.data.itemType === 'string' ? given.data : given
  if (typeof item.itemType !== 'string') return undefined
  if (['note', 'attachment', 'annotation'].includes(item.itemType)) return null
  const csl: Record<string, unknown> = Object.create(null)
  csl.type = zotero.types[item.itemType.toLowerCase()] ?? 'document'
  csl['z:itemType'] = item.itemType
  for (const [key, value] of Object.entries(item)) {
    const name = Object.hasOwn(fields, key) ? (fields[key] ?? key) : key
    if (['itemType', 'creators', 'tags', 'notes', 'relations', 'version'].includes(key) || value === '') continue
    // The first of several is the better; the others stay under their own names.
    if (csl[name] === undefined) csl[name] = value
    else csl[key] = value
  }
  for (const creator of listOf(item.creators)) {
    const role = roles[textOf(creator.creatorType) ?? 'author'] ?? 'contributor'
    const literal = textOf(creator.name)
    const name = literal ? { literal } : { family: creator.lastName, given: creator.firstName }
    csl[role] = [...(Array.isArray(csl[role]) ? csl[role] : []), name]
  }
  const tags = listOf(item.tags)
  const texts = tags.flatMap((it) => textOf(it.tag) ?? [])
  if (texts.length > 0) csl.keyword = texts.join('; ')
  // Tags of type 1 came with the record; the others people gave.
  const manual = tags.filter((it) => it.type !== 1).flatMap((it) => textOf(it.tag) ?? [])
  if (manual.length > 0) csl['Manual Tags'] = manual
  const notes = listOf(item.notes).flatMap((it) => textOf(it.note) ?? [])
  if (notes.length > 0) csl.Notes = notes.map(noteText)
  return csl
}

/** Reads an item of CSL-JSON or of Zotero; nothing for what only lies beside items. */
export function readCslOrZotero(given: JsonObject, place: Place): Reference | undefined {
  const own = fromZotero(given)
  return own === null ? undefined : readCsl(own ?? given, place)
}

function listOf(value: unknown): JsonObject[] {
  return Array.isArray(value) ? value.filter(isObject) : []
}
