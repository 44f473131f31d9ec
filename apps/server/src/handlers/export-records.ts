/** Records as a reference file, made while it is sent. */
import { CsvColumns, type Reference, referenceWriter, type WritableFormat } from '@oversyn/formats'
import type { RecordsAsked, Store } from '@oversyn/store'
import { asStream } from './as-stream.ts'
import { attachment } from './attachment.ts'
import type { Handler } from './handler.ts'
import { asked } from './records.ts'

export const exportRecords: Handler<'exportRecords'> = ({ params, query, actor }, { store }) => {
  const { format, ...filter } = query
  return send(store, params.review, asked(filter), format, actor.id)
}

export const exportSelection: Handler<'exportSelection'> = ({ params, body, actor }, { store }) => {
  const { format, only, ...filter } = body
  return send(store, params.review, { ...asked(filter), only }, format, actor.id)
}

const kinds: Readonly<Record<WritableFormat, readonly [ending: string, media: string]>> = {
  ris: ['ris', 'application/x-research-info-systems; charset=utf-8'],
  bibtex: ['bib', 'application/x-bibtex; charset=utf-8'],
  'csl-json': ['json', 'application/vnd.citationstyles.csl+json'],
  'endnote-xml': ['xml', 'application/xml; charset=utf-8'],
  nbib: ['nbib', 'application/nbib; charset=utf-8'],
  csv: ['csv', 'text/csv; charset=utf-8'],
  jsonl: ['jsonl', 'application/jsonl; charset=utf-8'],
}

async function send(
  store: Store,
  review: string,
  query: RecordsAsked,
  format: WritableFormat,
  asker: string,
): Promise<Response> {
  const { key } = await store.find(review)
  const [ending, media] = kinds[format]
  return new Response(asStream(written(() => store.records.references(review, query, asker), format)), {
    headers: {
      'content-type': media,
      'content-disposition': attachment(`${key}.${ending}`),
      'cache-control': 'no-store',
    },
  })
}

/** The file in pieces of some size. A table is read twice: first for its columns. */
async function* written(
  references: () => AsyncIterable<Reference>,
  format: WritableFormat,
): AsyncGenerator<Uint8Array> {
  const columns = new CsvColumns()
  if (format === 'csv') for await (const it of references()) columns.see(it)
  const writer = referenceWriter(format, columns)
  const encoder = new TextEncoder()
  let text = writer.head
  for await (const it of references()) {
    text += writer.write(it).text
    if (text.length < pieceLength) continue
    yield encoder.encode(text)
    text = ''
  }
  yield encoder.encode(text + writer.foot)
}

const pieceLength = 65_536
