/** Writing references: the door to all writers. What a format cannot hold is told, field by field. */
import type { WritableFormat } from '../formats.ts'
import type { Reference, ReferenceProblem } from '../reference.ts'
import { writeBibtex } from './bibtex.ts'
import { cslItem } from './csl-json.ts'
import { writeCsv } from './csv.ts'
import { endnoteXmlFoot, endnoteXmlHead, writeEndnoteXml } from './endnote-xml.ts'
import { writeNbib } from './nbib.ts'
import { writeRis } from './ris.ts'

export interface Written {
  text: string
  problems: ReferenceProblem[]
}

/**
 * Writes references in a format. `problems` name the fields of each record that the format has no place for; CSL-JSON and
 * JSON Lines hold everything.
 *
 * @example writeReferences(records, 'ris').text // 'TY  - JOUR\r\nTI  - …'
 */
export function writeReferences(references: Iterable<Reference>, format: WritableFormat): Written {
  const records = [...references]
  if (format === 'csv') return { text: writeCsv(records), problems: [] }
  if (format === 'csl-json')
    return {
      text: `${JSON.stringify(
        records.map((it, at) => cslItem(it, at + 1)),
        null,
        2,
      )}\n`,
      problems: [],
    }
  if (format === 'jsonl')
    return { text: records.map((it, at) => `${JSON.stringify(cslItem(it, at + 1))}\n`).join(''), problems: [] }
  const problems: ReferenceProblem[] = []
  const taken = new Set<string>()
  const texts = records.map((it, at) => {
    const { text, lost } = writeOne(it, format, taken)
    if (lost.length > 0) problems.push(notWritten(lost, at + 1, it))
    return text
  })
  const isXml = format === 'endnote-xml'
  return { text: [isXml ? endnoteXmlHead : '', ...texts, isXml ? endnoteXmlFoot : ''].join(''), problems }
}

function writeOne(
  reference: Reference,
  format: Exclude<WritableFormat, 'csv' | 'csl-json' | 'jsonl'>,
  taken: Set<string>,
): { text: string; lost: string[] } {
  switch (format) {
    case 'ris':
      return writeRis(reference)
    case 'nbib':
      return writeNbib(reference)
    case 'endnote-xml':
      return writeEndnoteXml(reference)
    case 'bibtex':
      return writeBibtex(reference, taken)
  }
}

function notWritten(lost: readonly string[], record: number, { place }: Reference): ReferenceProblem {
  const message = `The format has no place for ${lost.length === 1 ? 'a field' : `${lost.length} fields`} as the record has ${lost.length === 1 ? 'it' : 'them'}: ${lost.join(', ')}.`
  return { code: 'field-not-written', severity: 'warning', line: place.line, record, message }
}
