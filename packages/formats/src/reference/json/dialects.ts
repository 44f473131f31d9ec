/** The formats in JSON: for each, the table of its paths and what the table cannot say. */
import type { ReferenceFormat } from '../formats.ts'
import type { Place, Reference } from '../reference.ts'
import { readCrossref } from './crossref.ts'
import { readCtgov } from './ctgov.ts'
import { readDatacite } from './datacite.ts'
import { eppiWorks, readEppiItem } from './eppi.ts'
import { findWorks } from './find-works.ts'
import type { JsonObject } from './json-value.ts'
import { readNva } from './nva.ts'
import { readOpenalex } from './openalex.ts'
import { readPrimo } from './primo.ts'
import { readCslOrZotero } from './zotero-item.ts'

/** `undefined` where an object stands beside references and is none, such as a file. */
export type JsonDialect = (work: JsonObject, place: Place) => Reference | undefined

export const jsonDialects: Partial<Record<ReferenceFormat, JsonDialect>> = {
  'csl-json': readCslOrZotero,
  'openalex-json': readOpenalex,
  'crossref-json': readCrossref,
  'datacite-json': readDatacite,
  'nva-json': readNva,
  'primo-json': readPrimo,
  'ctgov-json': readCtgov,
  'eppi-json': readEppiItem,
}

/** The works in a document of a format. */
export function worksIn(format: ReferenceFormat, document: unknown): readonly unknown[] {
  return format === 'eppi-json' ? eppiWorks(document) : findWorks(document)
}
