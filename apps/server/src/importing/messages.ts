/** What the server and the thread that reads a file say to each other. */
import type { JudgementOptions, ReferenceFormat } from '@oversyn/formats'
import type { ReadFile, RecordBatch, RecordPlace } from '@oversyn/store'

/** What is to be read, and where its records come from. */
export interface ReadTask {
  name: string
  format?: ReferenceFormat | undefined
  mapping?: Record<string, string> | undefined
  /** How what another tool says of the records is understood; left out where it is not looked at. */
  judgements?: JudgementOptions | undefined
  at: Omit<RecordPlace, 'ordinal'>
}

/** `piece` answers a wish for more, `null` at the end of the file; `taken` says that a batch is stored. */
export type ToThread = { task: ReadTask } | { piece: Uint8Array | null } | { taken: true }

export type FromThread = { wants: 'piece' } | { batch: RecordBatch } | { read: ReadFile }
