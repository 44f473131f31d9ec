/** Records for finding duplicates, from JSON Lines of our own or from any reference file. */
import { createReadStream } from 'node:fs'
import { open } from 'node:fs/promises'
import { basename } from 'node:path'
import type { SourceRecord } from '@oversyn/dedupe'
import { readReferences } from '@oversyn/formats'
import type { Problem } from '@oversyn/model'
import { reason, sourceRecordOf } from '@oversyn/store'
import { z } from 'zod'
import { Failure } from '../failure.ts'
import { readJsonLines } from './read-lines.ts'

const absent = <T>(value: T | null | undefined): T | null => value ?? null
const text = z.string().nullish().transform(absent)
const loose = z.union([z.string(), z.number()]).nullish().transform(absent)

/** A line of a file; everything but the id may be missing. */
const Line = z.object({
  id: z.union([z.string(), z.number()]).transform(String),
  type: text,
  authors: z.array(z.string()).nullish().transform(absent),
  year: loose,
  title: text,
  journal: text,
  volume: loose,
  issue: loose,
  pages: loose,
  doi: text,
  pmid: loose,
  isbn: text,
  abstract: text,
  database: text,
})

/** The records of a file; what could not be read is put into `problems` with its line. */
export async function* readRecords(file: string, problems: Problem[]): AsyncGenerator<SourceRecord> {
  if (await holdsJsonLines(file)) yield* readJsonLines(file, Line, problems)
  else yield* readReferenceFile(file, problems)
}

/** Our own lines begin with an object that has an `id`; a reference file in JSON has its fields in CSL's names. */
async function holdsJsonLines(file: string): Promise<boolean> {
  const head = await readHead(file)
  const line = head.replace(/^\uFEFF/, '').trimStart()
  return /^\{[^\n]*"id"\s*:/.test(line) && !/^\{[^\n]*"(?:issued|container-title|author)"\s*:/.test(line)
}

async function readHead(file: string): Promise<string> {
  try {
    const handle = await open(file)
    try {
      const { buffer, bytesRead } = await handle.read({ buffer: Buffer.alloc(65_536), position: 0 })
      return buffer.toString('utf8', 0, bytesRead)
    } finally {
      await handle.close()
    }
  } catch (cause) {
    throw new Failure('file-unreadable', 400, `The file ${file} cannot be read: ${reason(cause)}.`, { cause })
  }
}

async function* readReferenceFile(file: string, problems: Problem[]): AsyncGenerator<SourceRecord> {
  let count = 0
  for await (const event of readReferences(createReadStream(file), { name: basename(file) })) {
    if ('record' in event) {
      count += 1
      // Its id is its place in the file, for ids in files are often missing or not unique.
      yield sourceRecordOf(event.record, `${basename(file)}#${count}`)
    } else {
      const { code, severity, message, line } = event.problem
      problems.push({ code, severity, message, where: line === null ? { file } : { file, line } })
    }
  }
}
