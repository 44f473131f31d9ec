/** Writing references one at a time, for files that are sent as they are made. */
import type { WritableFormat } from '../formats.ts'
import type { Reference } from '../reference.ts'
import { writeBibtex } from './bibtex.ts'
import { cslItem } from './csl-json.ts'
import { CsvColumns } from './csv.ts'
import { endnoteXmlFoot, endnoteXmlHead, writeEndnoteXml } from './endnote-xml.ts'
import { writeNbib } from './nbib.ts'
import { writeRis } from './ris.ts'

/** Text in the order of a file: `head`, each reference, `foot`. `lost` names the fields that the format has no place for. */
export interface ReferenceWriter {
  head: string
  write(reference: Reference): { text: string; lost: string[] }
  foot: string
}

/**
 * A writer of a format. A table has to know its columns before its first line: give it `columns` that have seen every reference.
 *
 * @example
 * const writer = referenceWriter('ris')
 * writer.head + references.map((it) => writer.write(it).text).join('') + writer.foot
 */
export function referenceWriter(format: WritableFormat, columns = new CsvColumns()): ReferenceWriter {
  let count = 0
  const plain = (write: (reference: Reference) => string): ReferenceWriter['write'] => {
    return (reference) => {
      count += 1
      return { text: write(reference), lost: [] }
    }
  }
  switch (format) {
    case 'ris':
      return { head: '', write: writeRis, foot: '' }
    case 'nbib':
      return { head: '', write: writeNbib, foot: '' }
    case 'endnote-xml':
      return { head: endnoteXmlHead, write: writeEndnoteXml, foot: endnoteXmlFoot }
    case 'bibtex': {
      const taken = new Set<string>()
      return { head: '', write: (reference) => writeBibtex(reference, taken), foot: '' }
    }
    case 'csv':
      return { head: columns.head(), write: plain((it) => columns.line(it)), foot: '' }
    case 'jsonl':
      return { head: '', write: plain((it) => `${JSON.stringify(cslItem(it, count))}\n`), foot: '' }
    case 'csl-json':
      return {
        head: '[',
        write: plain((it) => {
          const item = JSON.stringify(cslItem(it, count), null, 2).replaceAll('\n', '\n  ')
          return `${count === 1 ? '' : ','}\n  ${item}`
        }),
        get foot() {
          return count === 0 ? ']\n' : '\n]\n'
        },
      }
  }
}
