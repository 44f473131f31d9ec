/** Writing references: the door to all writers. What a format cannot hold is told, field by field. */
import type { WritableFormat } from '../formats.ts'
import type { Reference, ReferenceProblem } from '../reference.ts'
import { CsvColumns } from './csv.ts'
import { referenceWriter } from './reference-writer.ts'

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
  const columns = new CsvColumns()
  if (format === 'csv') for (const it of records) columns.see(it)
  const writer = referenceWriter(format, columns)
  const problems: ReferenceProblem[] = []
  const texts = records.map((it, at) => {
    const { text, lost } = writer.write(it)
    if (lost.length > 0) problems.push(notWritten(lost, at + 1, it))
    return text
  })
  return { text: [writer.head, ...texts, writer.foot].join(''), problems }
}

function notWritten(lost: readonly string[], record: number, { place }: Reference): ReferenceProblem {
  const message = `The format has no place for ${lost.length === 1 ? 'a field' : `${lost.length} fields`} as the record has ${lost.length === 1 ? 'it' : 'them'}: ${lost.join(', ')}.`
  return { code: 'field-not-written', severity: 'warning', line: place.line, record, message }
}
