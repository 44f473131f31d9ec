/** A file of JSON Lines, read as it comes: a line that is not what it should be is a problem with its number, and the rest goes on. */
import { createReadStream } from 'node:fs'
import { createInterface } from 'node:readline'
import type { Problem } from '@oversyn/model'
import { reason } from '@oversyn/store'
import type { z } from 'zod'
import { Failure } from '../failure.ts'

/**
 * The lines of a file that fit a schema, one after the other. Those that do not are put into `problems`.
 * Rejects with `file-unreadable` where the file cannot be read.
 */
export async function* readJsonLines<S extends z.ZodType>(
  path: string,
  schema: S,
  problems: Problem[],
): AsyncGenerator<z.infer<S>> {
  let line = 0
  const complain = (message: string) =>
    problems.push({ code: 'line-unreadable', severity: 'error', message, where: { file: path, line } })
  try {
    for await (const text of createInterface({ input: createReadStream(path, 'utf8'), crlfDelay: Infinity })) {
      line += 1
      const content = line === 1 ? text.replace(/^\uFEFF/, '') : text
      if (content.trim() === '') continue
      const value = parse(content)
      if (value === undefined) {
        complain('The line is not JSON.')
        continue
      }
      const read = schema.safeParse(value)
      if (read.success) yield read.data
      else complain(faults(read.error))
    }
  } catch (cause) {
    if (!(cause instanceof Error && 'syscall' in cause)) throw cause
    throw new Failure('file-unreadable', 400, `The file ${path} cannot be read: ${reason(cause)}.`, { cause })
  }
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

function faults(error: z.ZodError): string {
  const first = error.issues[0]
  return first ? `The record's ${first.path.join('.') || 'line'}: ${first.message}.` : 'The line is not a record.'
}
