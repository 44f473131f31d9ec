/** A reference as the finder of duplicates reads it. */
import type { SourceRecord } from '@oversyn/dedupe'
import { nameText, type Reference, yearOf } from '@oversyn/formats'

/** @param database where it came from, which some rules know the habits of */
export function sourceRecordOf(it: Reference, id: string, database?: string): SourceRecord {
  return {
    id,
    type: it.type,
    authors: it.author?.map(nameText) ?? null,
    year: yearOf(it),
    title: it.title ?? null,
    journal: it['container-title'] ?? null,
    volume: it.volume ?? null,
    issue: it.issue ?? null,
    pages: it.page ?? null,
    doi: it.DOI ?? null,
    pmid: it.PMID ?? null,
    isbn: it.ISBN ?? it.ISSN ?? null,
    abstract: it.abstract ?? null,
    database: it.source ?? database ?? null,
  }
}
