/** The reader of a format. Its code is loaded when the first file of its family is read. */
import type { ReferenceFormat } from './formats.ts'
import type { Outbox, RecordReader } from './outbox.ts'

/** What a reader may be told beyond the file itself. */
export interface ReaderOptions {
  /** For tables: the field that each column is, by its heading. */
  mapping?: Readonly<Record<string, string>> | undefined
}

export async function openReader(
  format: ReferenceFormat,
  outbox: Outbox,
  options: ReaderOptions,
): Promise<RecordReader> {
  switch (format) {
    case 'bibtex': {
      const { BibtexReader } = await import('./bibtex/bibtex-reader.ts')
      return new BibtexReader(outbox)
    }
    case 'csv': {
      const { CsvReader } = await import('./csv/csv-reader.ts')
      return new CsvReader(outbox, options.mapping)
    }
    case 'marc21': {
      const { Marc21Reader } = await import('./marc/marc21-reader.ts')
      return new Marc21Reader(outbox)
    }
    case 'pubmed-xml':
    case 'endnote-xml':
    case 'mods':
    case 'marcxml':
    case 'primo-xml':
    case 'oai-dc':
    case 'crossref-xml':
    case 'ebsco-xml':
    case 'msbib-xml':
    case 'citavi':
    case 'zotero-rdf': {
      const { openXmlReader } = await import('./xml/open-xml-reader.ts')
      return openXmlReader(format, outbox)
    }
    case 'csl-json':
    case 'openalex-json':
    case 'crossref-json':
    case 'datacite-json':
    case 'nva-json':
    case 'primo-json':
    case 'ctgov-json':
    case 'eppi-json': {
      const { JsonReader } = await import('./json/json-reader.ts')
      return new JsonReader(format, outbox)
    }
    default: {
      const [{ TaggedReader }, { grammars }] = await Promise.all([
        import('./tagged/tagged-reader.ts'),
        import('./tagged/grammars.ts'),
      ])
      return new TaggedReader(grammars[format], outbox)
    }
  }
}
