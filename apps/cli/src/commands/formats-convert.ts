/** `oversyn formats convert`: a reference file from one format into another, with what is lost on the way. */
import { createReadStream } from 'node:fs'
import { type ReferenceFormat, readAll, type WritableFormat, writeReferences } from '@oversyn/formats'
import { progressLine } from '../effort.ts'
import { Failure } from '../failure.ts'
import { bytesOf } from '../files/bytes-of.ts'
import { writeWhole } from '../files/write-file.ts'
import { counted, print, printJson } from '../print.ts'
import { printReferenceProblems } from '../print-reference-problems.ts'
import type { Settings } from '../settings.ts'
import { statusOf } from './formats-read.ts'

export interface ConvertFlags {
  to: WritableFormat
  out: string
  format?: ReferenceFormat
}

/** Writes nothing where nothing could be read. */
export async function formatsConvert(settings: Settings, file: string, flags: ConvertFlags): Promise<number> {
  const line = progressLine()
  const read = await readAll(bytesOf(file, createReadStream(file)), {
    name: file,
    ...(flags.format ? { format: flags.format } : {}),
    progress: (bytes) => line.tell(`${(bytes / 1e6).toFixed(1)} MB`),
  })
  line.clear()
  const { records } = read
  if (records.length === 0) {
    const why = read.problems.find(({ severity }) => severity === 'error')
    throw new Failure(why?.code ?? 'no-records', 400, why?.message ?? `There are no records in ${file}.`)
  }
  const written = writeReferences(records, flags.to)
  await writeWhole(flags.out, written.text)
  const problems = [...read.problems, ...written.problems]
  if (settings.json)
    printJson({ format: read.format, encoding: read.encoding, to: flags.to, records: records.length, problems })
  else {
    printReferenceProblems(file, problems, console.error)
    print(`${counted(records.length, 'record', 'records')} written to ${flags.out}`)
  }
  return statusOf(records.length, read.problems)
}
