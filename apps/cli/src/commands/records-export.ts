/** `oversyn records export`: the records of a review as a reference file, one a report or each by itself. */
import { resolve } from 'node:path'
import { type Client, joinValues } from '@oversyn/api'
import type { WritableFormat } from '@oversyn/formats'
import { connected } from '../connect.ts'
import { exitCodes } from '../exit-codes.ts'
import { Failure } from '../failure.ts'
import { StdoutWriter } from '../files/stdout-writer.ts'
import { writeWhole } from '../files/write-file.ts'
import { print, printJson } from '../print.ts'
import type { Settings } from '../settings.ts'

export interface RecordsExportFlags {
  format: WritableFormat
  out?: string
  /** Every record by itself, as delivered and put right, instead of one a report. */
  records?: boolean
  standing?: string[]
  source?: string[]
  from?: number
  to?: number
  type?: string[]
  language?: string[]
  tag?: string[]
  words?: string
  /** Commander's name for `--no-abstract`. */
  abstract: boolean
  linked?: boolean
}

export async function recordsExport(settings: Settings, review: string, flags: RecordsExportFlags): Promise<number> {
  const { format, out } = flags
  if (settings.json && out === undefined)
    throw new Failure('usage', 400, 'With --json the file must be named with --out: what is printed is the answer.')
  return connected(settings, async (client) => {
    const query = { ...(await filterOf(client, review, flags)), format }
    const { body } = await client.exportRecords({ review, query })
    if (!body) throw new Failure('export-empty', 500, 'The server gave no file.')
    if (out === undefined) {
      await toStdout(body)
      return exitCodes.ok
    }
    const path = resolve(out)
    const bytes = await writeWhole(path, body)
    if (settings.json) printJson({ out: path, format, bytes })
    else print(`Wrote ${path} (${bytes} bytes).`)
    return exitCodes.ok
  })
}

async function filterOf(client: Client, review: string, flags: RecordsExportFlags) {
  const { records, standing, source, from, to, type, language, tag, words, abstract, linked } = flags
  const several = (values: string[] | undefined) => (values === undefined ? undefined : joinValues(values))
  return {
    each: records ? ('record' as const) : ('report' as const),
    standing: several(standing),
    source: several(source && (await sourceIds(client, review, source))),
    from,
    to,
    type: several(type),
    language: several(language),
    tag: several(tag),
    q: words,
    abstract: abstract ? undefined : ('missing' as const),
    linked: linked ? ('yes' as const) : undefined,
  }
}

/** Sources by key or name, as ids. */
async function sourceIds(client: Client, review: string, named: readonly string[]): Promise<string[]> {
  const { sources } = await client.state({ review })
  return named.map((name) => {
    const found = sources.find((it) => it.key === name || it.name === name || it.id === name)
    if (found) return found.id
    const known = sources.map((it) => it.key).join(', ')
    throw new Failure('source-unknown', 404, `There is no source "${name}". There are: ${known}.`)
  })
}

async function toStdout(body: AsyncIterable<Uint8Array>): Promise<void> {
  const writer = new StdoutWriter()
  const decoder = new TextDecoder('utf-8', { ignoreBOM: true })
  for await (const chunk of body) await writer.write(decoder.decode(chunk, { stream: true }))
  await writer.write(decoder.decode())
  await writer.end()
}
