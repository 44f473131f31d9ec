/** The thread that reads a file of records, so that no file, however odd, keeps the server from answering. Runs from the build. */
import { parentPort } from 'node:worker_threads'
import { JudgementTally, type Recognised, type Reference, readReferences } from '@oversyn/formats'
import { ReadingNotes, type RecordInput, recordBatches, recordInput } from '@oversyn/store'
import type { FromThread, ReadTask, ToThread } from './messages.ts'

const port = parentPort
if (!port) throw new Error('a file of records is read in a worker thread')
const say = (said: FromThread, handed: ArrayBuffer[] = []): void => port.postMessage(said, handed)

/** So many batches may be on their way to the store. */
const ahead = 2
/** What an archive unpacks to is taken in small portions. */
const portion = 65_536

let onPiece: ((piece: Uint8Array | null) => void) | undefined
let onTaken: (() => void) | undefined
let untaken = 0

port.on('message', (said: ToThread) => {
  if ('task' in said) void read(said.task)
  else if ('piece' in said) onPiece?.(said.piece)
  else {
    untaken -= 1
    onTaken?.()
  }
})

async function read(task: ReadTask): Promise<void> {
  const notes = new ReadingNotes()
  const tally = task.judgements && new JudgementTally(task.judgements)
  const recognised: Recognised = { format: null, encoding: null }
  const batches = recordBatches(records(task, notes, tally, recognised), task.at)
  for (;;) {
    const next = await batches.next()
    if (next.done) {
      for (const problem of tally?.summary.problems ?? []) notes.add(problem)
      const tool = tally?.summary.tool ?? null
      const { mapping } = task
      say({ read: { ...next.value, reading: notes.end({ ...recognised, tool, ...(mapping && { mapping }) }) } })
      return
    }
    untaken += 1
    say({ batch: next.value }, [next.value.rows.buffer])
    while (untaken >= ahead)
      await new Promise<void>((resolve) => {
        onTaken = resolve
      })
  }
}

async function* records(
  { name, format, mapping }: ReadTask,
  notes: ReadingNotes,
  tally: JudgementTally | undefined,
  recognised: Recognised,
): AsyncGenerator<RecordInput> {
  const events = readReferences(pieces(), { name, ...(format && { format }), ...(mapping && { mapping }) })
  for (;;) {
    const next = await events.next()
    if (next.done) {
      Object.assign(recognised, next.value)
      return
    }
    if ('problem' in next.value) notes.add(next.value.problem)
    else {
      const reference: Reference = next.value.record
      tally?.add(reference)
      yield recordInput(reference)
    }
  }
}

async function* pieces(): AsyncGenerator<Uint8Array> {
  for (;;) {
    const piece = await new Promise<Uint8Array | null>((resolve) => {
      onPiece = resolve
      say({ wants: 'piece' })
    })
    if (piece === null) return
    for (let at = 0; at < piece.length; at += portion) yield piece.subarray(at, at + portion)
  }
}
