/** `oversyn formats read`: what is in a reference file, without a review. */
import { createReadStream } from 'node:fs'
import {
  JudgementTally,
  type ReferenceFormat,
  type ReferenceProblem,
  readableFormats,
  readReferences,
} from '@oversyn/formats'
import { progressLine } from '../effort.ts'
import { exitCodes } from '../exit-codes.ts'
import { bytesOf } from '../files/bytes-of.ts'
import { StdoutWriter } from '../files/stdout-writer.ts'
import { counted, print } from '../print.ts'
import { printJudgements } from '../print-judgements.ts'
import { printReferenceProblems } from '../print-reference-problems.ts'
import type { Settings } from '../settings.ts'

export interface ReadFlags {
  format?: ReferenceFormat
  jsonl?: boolean
}

/**
 * `--json` prints one object, `--jsonl` a record a line with the problems on stderr; both as the records come. Ends in `input`
 * where nothing could be read, in `found` where something could not.
 */
export async function formatsRead(settings: Settings, file: string, flags: ReadFlags): Promise<number> {
  const out = new StdoutWriter()
  const line = progressLine()
  const problems: ReferenceProblem[] = []
  const judgements = new JudgementTally()
  let records = 0
  const options = {
    name: file,
    ...(flags.format ? { format: flags.format } : {}),
    progress: (bytes: number) => line.tell(`${(bytes / 1e6).toFixed(1)} MB, ${counted(records, 'record', 'records')}`),
  }
  const events = readReferences(bytesOf(file, createReadStream(file)), options)
  let next = await events.next()
  if (settings.json) await out.write('{"records":[')
  for (; !next.done; next = await events.next()) {
    if ('problem' in next.value) problems.push(next.value.problem)
    else {
      records += 1
      judgements.add(next.value.record)
      const text = JSON.stringify(next.value.record)
      if (settings.json) await out.write(records === 1 ? `\n${text}` : `,\n${text}`)
      else if (flags.jsonl) await out.write(`${text}\n`)
    }
  }
  line.clear()
  const { format, encoding } = next.value
  if (settings.json) await out.write(`],\n${JSON.stringify({ format, encoding, problems }).slice(1)}\n`)
  await out.end()
  if (!settings.json && !flags.jsonl) {
    const what = format ? `${readableFormats[format]}, ${encoding}` : 'not recognised'
    print(`${what}: ${counted(records, 'record', 'records')}, ${counted(problems.length, 'problem', 'problems')}`)
    printJudgements(judgements.summary)
    printReferenceProblems(file, [...problems, ...judgements.summary.problems])
  } else if (flags.jsonl) printReferenceProblems(file, problems, console.error)
  return statusOf(records, problems)
}

/** Nothing read is no valid input; an error beside records is something found. */
export function statusOf(records: number, problems: readonly ReferenceProblem[]): number {
  if (!problems.some(({ severity }) => severity === 'error')) return exitCodes.ok
  return records === 0 ? exitCodes.input : exitCodes.found
}
