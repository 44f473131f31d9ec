/** The imports of a review: what was found in each file, and the file itself. */
import type { ImportReading } from '@oversyn/store'
import { table } from '../delivery/table.ts'
import { asStream } from './as-stream.ts'
import { attachment } from './attachment.ts'
import type { Handler } from './handler.ts'

export const imports: Handler<'imports'> = async ({ params }, { store }) => ({
  imports: await store.imports.list(params.review),
})

export const oneImport: Handler<'import'> = async ({ params }, { store }) => ({
  ...(await store.imports.find(params.review, params.import)),
  decisions: await store.imports.decisions(params.review, params.import),
})

const nothing: Pick<ImportReading, 'counts' | 'problems'> = { counts: { error: 0, warning: 0, note: 0 }, problems: [] }

export const importProblems: Handler<'importProblems'> = async ({ params }, { store }) => {
  const { counts, problems } = (await store.imports.reading(params.review, params.import)) ?? nothing
  return { counts, problems }
}

export const importProblemsTable: Handler<'importProblemsTable'> = async ({ params }, { store }) => {
  const { file } = await store.imports.find(params.review, params.import)
  const { problems } = (await store.imports.reading(params.review, params.import)) ?? nothing
  const rows = problems.map((it) => [it.file ?? '', it.line, it.record, it.severity, it.code, it.message])
  return new Response(table(['file', 'line', 'record', 'severity', 'code', 'message'], rows), {
    headers: {
      'content-type': 'text/csv; charset=utf-8',
      'content-disposition': attachment(`${file.name}.problems.csv`),
      'cache-control': 'private, no-cache',
    },
  })
}

export const importedFile: Handler<'importedFile'> = async ({ params }, { store }) => {
  const { file } = await store.imports.find(params.review, params.import)
  return new Response(asStream(store.files.read(file.hash)), {
    headers: {
      'content-type': 'application/octet-stream',
      'content-length': String(file.bytes),
      'content-disposition': attachment(file.name),
      'cache-control': 'private, no-cache',
    },
  })
}
