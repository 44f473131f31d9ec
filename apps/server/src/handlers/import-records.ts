/** Takes a file of records in, and leaves reading it to a job. */
import { isReferenceFormat } from '@oversyn/formats'
import type { Noun, Review } from '@oversyn/model'
import { AppError } from '@oversyn/store'
import { z } from 'zod'
import type { ImportInput } from '../importing/import-input.ts'
import type { Handler } from './handler.ts'

const Mapping = z.record(z.string().max(1_000), z.string().max(100))
const Tags = z.array(z.string().trim().min(1).max(1_000)).max(50)

export const importRecords: Handler<'importRecords'> = async ({ actor, params, query, upload }, app) => {
  const { store } = app
  const state = await store.state(params.review)
  const { name, decisions, stage, verdict, why } = query
  // What is asked amiss is told before the file is sent in vain.
  const source = sourceOf(state, query.source)
  const search = query.search === undefined ? null : searchOf(state, source, query.search).id
  const { format } = query
  if (format !== undefined && !isReferenceFormat(format))
    throw new AppError('input-invalid', `There is no format "${format}".`)
  const mapping = fromJson(Mapping, 'mapping', query.mapping)
  const tags = fromJson(Tags, 'tags', query.tags) ?? []
  const file = await store.files.put(upload)
  await store.imports.refuseKnown(params.review, file.hash)
  const input: ImportInput = {
    ...{ file: { ...file, name }, source: source.id, search, format, mapping, tags, decisions },
    ...{ stage, verdict, why },
  }
  const job = await store.jobs.add({ review: state.head.id, kind: 'import', input, actor })
  app.runner.kick()
  return job
}

function sourceOf({ sources }: Review, named: string): Noun<'source'> {
  const found = sources.find((it) => it.id === named || it.key === named)
  if (found) return found
  throw new AppError('input-invalid', `There is no source "${named}".`)
}

function searchOf({ searches }: Review, source: Noun<'source'>, named: string): Noun<'search'> {
  const found = searches.find((it) => it.id === named || it.key === named)
  if (!found) throw new AppError('input-invalid', `There is no search "${named}".`)
  if (found.source !== source.id)
    throw new AppError('input-invalid', `The search "${named}" was not run in ${source.name}.`)
  return found
}

function fromJson<T>(schema: z.ZodType<T>, name: string, text: string | undefined): T | undefined {
  if (text === undefined) return undefined
  try {
    return schema.parse(JSON.parse(text))
  } catch (cause) {
    throw new AppError('input-invalid', `"${name}" is not the JSON that it should be.`, { cause })
  }
}
