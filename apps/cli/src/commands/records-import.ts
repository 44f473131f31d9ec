/** `oversyn records import`: files of records into a review. */
import { createReadStream } from 'node:fs'
import { stat } from 'node:fs/promises'
import { basename } from 'node:path'
import { Readable } from 'node:stream'
import { ApiProblem, type Client, type ImportResult } from '@oversyn/api'
import type { ReferenceFormat } from '@oversyn/formats'
import type { Source, SourceType, Stage } from '@oversyn/model'
import { reason } from '@oversyn/store'
import { connected } from '../connect.ts'
import { effort } from '../effort.ts'
import { exitCodeFor, exitCodes } from '../exit-codes.ts'
import { Failure } from '../failure.ts'
import { bytesOf } from '../files/bytes-of.ts'
import { followJob } from '../follow-job.ts'
import { counted, print, printJson } from '../print.ts'
import type { Settings } from '../settings.ts'

export interface ImportFlags {
  source: string
  sourceType?: SourceType
  search?: string
  format?: ReferenceFormat
  tag?: string[]
  decisions: 'take' | 'leave'
  stage?: Stage
}

/** What one file came to. */
type Outcome = { file: string } & ({ result: ImportResult } | { failed: { code: string; message: string } })

export async function recordsImport(
  settings: Settings,
  review: string,
  files: string[],
  flags: ImportFlags,
): Promise<number> {
  const cost = effort()
  let status: number = exitCodes.ok
  const outcomes = await connected(settings, async (client) => {
    const source = await sourceOf(client, review, flags)
    const made: Outcome[] = []
    for (const file of files) {
      try {
        const outcome = { file, result: await bring(client, review, source, file, flags) }
        made.push(outcome)
        if (!settings.json) print(`${file}: ${inWords(outcome.result)}`)
      } catch (error) {
        const failed = failureOf(error)
        if (!failed) throw error
        status = Math.max(status, exitCodeFor(failed.code, failed.status))
        made.push({ file, failed: { code: failed.code, message: failed.message } })
        if (!settings.json) console.error(`${file}: ${failed.message}`)
        // Whoever asked it to end wants no more of it.
        if (failed.code === 'cancelled') break
      }
    }
    return made
  })
  if (settings.json) printJson({ files: outcomes, ...cost() })
  return status
}

/** The source by its name or key; a new one where its type is told. */
async function sourceOf(client: Client, review: string, flags: ImportFlags): Promise<string> {
  const { sources } = await client.state({ review })
  const plain = (text: string) => text.trim().toLowerCase()
  const found = sources.find((it) => [it.id, it.key, it.name].some((text) => plain(text) === plain(flags.source)))
  if (found) return found.id
  if (flags.sourceType === undefined) throw new Failure('source-unknown', 404, `${unknown(flags.source, sources)}`)
  const done = await client.command(review, 'nameSource', { value: { type: flags.sourceType, name: flags.source } })
  return done.made?.id ?? ''
}

function unknown(named: string, sources: readonly Source[]): string {
  const there =
    sources.length === 0
      ? 'The review has no sources yet.'
      : `The review has ${sources.map((it) => `"${it.name}"`).join(', ')}.`
  return `There is no source "${named}". ${there} Name one of them, or say with --source-type what kind of source the new one is.`
}

async function bring(
  client: Client,
  review: string,
  source: string,
  file: string,
  { search, format, tag, decisions, stage }: ImportFlags,
): Promise<ImportResult> {
  const before = await sizeOf(file)
  let sent = 0
  const bytes = async function* (): AsyncGenerator<Uint8Array> {
    for await (const piece of bytesOf(file, createReadStream(file, { highWaterMark: 1024 * 1024 }))) {
      sent += piece.length
      yield piece
    }
    const after = await sizeOf(file)
    if (sent !== before.bytes || after.changed !== before.changed)
      throw new Failure('file-changed', 409, `The file ${file} changed while it was read. Nothing of it was imported.`)
  }
  let broken: unknown
  const upload = asStream(watched(bytes(), (error) => (broken = error)))
  const query = {
    ...{ name: basename(file), source, decisions },
    ...(search === undefined ? {} : { search }),
    ...(format === undefined ? {} : { format }),
    ...(stage === undefined ? {} : { stage }),
    ...(tag === undefined ? {} : { tags: JSON.stringify(tag) }),
  }
  try {
    const begun = await client.importRecords({ review, query, upload })
    return (await followJob(client, begun, basename(file))).result as ImportResult
  } catch (error) {
    // What broke the sending off says more than that it broke off.
    throw broken ?? error
  }
}

function asStream(bytes: AsyncIterable<Uint8Array>): ReadableStream<Uint8Array> {
  return Readable.toWeb(Readable.from(bytes, { objectMode: false })) as ReadableStream<Uint8Array>
}

async function* watched(
  bytes: AsyncIterable<Uint8Array>,
  onError: (error: unknown) => void,
): AsyncGenerator<Uint8Array> {
  try {
    yield* bytes
  } catch (error) {
    onError(error)
    throw error
  }
}

async function sizeOf(file: string): Promise<{ bytes: number; changed: number }> {
  try {
    const found = await stat(file)
    if (found.isDirectory()) throw new Failure('file-unreadable', 400, `${file} is a folder, not a file.`)
    return { bytes: found.size, changed: found.mtimeMs }
  } catch (cause) {
    if (cause instanceof Failure) throw cause
    throw new Failure('file-unreadable', 400, `The file ${file} cannot be read: ${reason(cause)}.`, { cause })
  }
}

function failureOf(error: unknown): { code: string; status: number; message: string } | undefined {
  if (error instanceof Failure) return error
  if (error instanceof ApiProblem) return { code: error.code, status: error.details.status, message: error.message }
  return undefined
}

function inWords(it: ImportResult): string {
  const parts = [
    it.restored
      ? `${counted(it.records, 'record is', 'records are')} back: this file had been imported and undone`
      : `${counted(it.records, 'record', 'records')} imported (${it.format}, ${it.encoding})`,
    it.problems > 0
      ? `${counted(it.problems, 'problem', 'problems')} in ${counted(it.recordsWithProblems, 'record', 'records')}`
      : '',
    it.decisions > 0 ? `${counted(it.decisions, 'decision', 'decisions')} from ${it.tool}` : '',
    it.tagged > 0 ? `${counted(it.tagged, 'record', 'records')} tagged` : '',
  ]
  return parts.filter((part) => part !== '').join(', ')
}
