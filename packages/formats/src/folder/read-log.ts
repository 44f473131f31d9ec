/** `log.jsonl`: one stored event a line, its chain checked entry by entry. */
import { genesis, inspect, lift, type Problem, readEnvelope, type StoredEvent, UnreadableEvent } from '@oversyn/model'
import { z } from 'zod'
import { fault } from './place.ts'

const Line = z.strictObject({
  envelope: z.string(),
  payload: z.string().nullable(),
  salt: z.string().nullable(),
  hash: z.string(),
})

/** The entries; `undefined` where a line is broken, for a chain with a hole proves nothing. */
export function readLog(file: string, text: string, problems: Problem[]): StoredEvent[] | undefined {
  const log: StoredEvent[] = []
  let previous = { seq: 0, hash: genesis }
  let review: string | undefined
  for (const [index, line] of text.split('\n').entries()) {
    if (line.trim() === '') continue
    const broken = (code: string, message: string): undefined => {
      const advice = 'Without log.jsonl the files are loaded as they are, and a new log begins.'
      problems.push(fault(code, `${message} ${advice}`, file, { line: index + 1, column: 1 }))
    }
    const stored = parse(line)
    if (!stored) return broken('log-line', 'This is not an entry of a log.')
    const found = inspect(stored, previous)
    if (found) return broken(found.code, found.message)
    const unreadable = liftable(stored)
    if (unreadable) return broken(unreadable.code, unreadable.message)
    const of = readEnvelope(stored.envelope)?.review
    if (review !== undefined && of !== review) return broken('chain-review', 'This entry is of another review.')
    review = of
    previous = { seq: previous.seq + 1, hash: stored.hash }
    log.push(stored)
  }
  return log
}

function parse(line: string): StoredEvent | undefined {
  try {
    return Line.safeParse(JSON.parse(line)).data
  } catch {
    return undefined
  }
}

function liftable(stored: StoredEvent): { code: string; message: string } | undefined {
  try {
    lift(stored)
    return undefined
  } catch (error) {
    if (error instanceof UnreadableEvent) return error
    return { code: 'event-unreadable', message: 'This entry is not readable.' }
  }
}
