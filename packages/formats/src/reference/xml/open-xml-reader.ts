/** The reader of a format in XML: which elements are its records, and what a record becomes. */
import type { ReferenceFormat } from '../formats.ts'
import { marcDialect } from '../marc/dialect.ts'
import type { Outbox } from '../outbox.ts'
import type { CslType } from '../reference.ts'
import type { Dialect } from '../shape/rules.ts'
import { shape } from '../shape/shape.ts'
import type { Tags } from '../shape/tags.ts'
import { citaviShape } from './citavi/citavi.ts'
import { crossref, crossrefFlattening, crossrefInline, crossrefType } from './crossref/crossref.ts'
import { dublinCore, dublinCoreFlattening } from './dublin-core/dublin-core.ts'
import { ebsco, ebscoFlattening } from './ebsco/ebsco.ts'
import { endnote, endnoteFlattening } from './endnote/endnote.ts'
import { type Flattening, flatten } from './flatten.ts'
import { marcOf } from './marc/marcxml.ts'
import { mods, modsFlattening } from './mods/mods.ts'
import { msbib, msbibFlattening } from './msbib/msbib.ts'
import { child } from './node.ts'
import { primo, primoFlattening, refinePrimo } from './primo/primo.ts'
import { pubmed, pubmedFlattening, pubmedInline } from './pubmed/pubmed.ts'
import { XmlReader, type XmlShape } from './xml-reader.ts'
import { zoteroShape } from './zotero/zotero.ts'

interface Kind {
  records: readonly string[]
  dialect: Dialect
  flattening: Flattening
  innermost?: boolean
  inline?: ReadonlySet<string>
  refine?: (tags: Tags) => void
  typeOf?: (tags: Tags) => CslType
}

const kinds: Partial<Record<ReferenceFormat, Kind>> = {
  'pubmed-xml': {
    records: ['PubmedArticle', 'PubmedBookArticle', 'MedlineCitation'],
    dialect: pubmed,
    flattening: pubmedFlattening,
    inline: pubmedInline,
  },
  'endnote-xml': {
    records: ['record'],
    dialect: endnote,
    flattening: endnoteFlattening,
    inline: new Set(['style']),
  },
  mods: { records: ['mods'], dialect: mods, flattening: modsFlattening },
  'primo-xml': {
    records: ['record', 'DOC'],
    dialect: primo,
    flattening: primoFlattening,
    innermost: true,
    refine: refinePrimo,
  },
  'oai-dc': { records: ['record', 'dc'], dialect: dublinCore, flattening: dublinCoreFlattening },
  'crossref-xml': {
    records: ['doi_record', 'crossref', 'body'],
    dialect: crossref,
    flattening: crossrefFlattening,
    inline: crossrefInline,
    typeOf: crossrefType,
  },
  'ebsco-xml': {
    records: ['rec', 'record'],
    dialect: ebsco,
    flattening: ebscoFlattening,
    inline: new Set(['bold', 'italic', 'emph', 'i', 'b', 'sub', 'sup']),
  },
  'msbib-xml': { records: ['Source'], dialect: msbib, flattening: msbibFlattening },
}

/** Opens the reader of a format in XML. */
export function openXmlReader(format: ReferenceFormat, outbox: Outbox): XmlReader {
  return new XmlReader(shapeOf(format, outbox), outbox)
}

function shapeOf(format: ReferenceFormat, outbox: Outbox): XmlShape {
  if (format === 'citavi') return citaviShape(outbox)
  if (format === 'zotero-rdf') return zoteroShape(outbox)
  if (format === 'marcxml') {
    return {
      records: new Set(['record']),
      innermost: true,
      record: (node) => {
        const record = marcOf(node)
        if (record.isEmpty) return
        outbox.record(shape(record.tags(), marcDialect, { line: node.line }, () => {}, record.type))
      },
    }
  }
  const kind = kinds[format]
  if (!kind) throw new Error(`${format} is no format in XML`)
  return {
    records: new Set(kind.records),
    ...(kind.innermost ? { innermost: true } : {}),
    ...(kind.inline ? { inline: kind.inline } : {}),
    record: (node) => {
      if (child(node, 'header')?.attributes.status === 'deleted') {
        const message = 'The archive says that this record is deleted; there is nothing in it.'
        outbox.problem('record-empty', 'note', message, node.line)
        return
      }
      const tags = flatten(node, kind.flattening)
      if (tags.size === 0) {
        outbox.problem('record-empty', 'warning', 'The record is empty and was left out.', node.line)
        return
      }
      kind.refine?.(tags)
      outbox.record(shape(tags, kind.dialect, { line: node.line }, () => {}, kind.typeOf?.(tags)))
    },
  }
}
