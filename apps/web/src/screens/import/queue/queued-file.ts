/** A file on its way: dropped, read here, sent, imported there. */
import type { ImportResult } from '@oversyn/api'
import type { Recognised } from '../reading/recognise.ts'

/** Where records come from. */
export interface Origin {
  source: string
  search: string | null
}

export interface QueuedFile {
  id: number
  file: File
  /**
   * `reading` here, then `ready` or `unreadable`; `lined-up` once it is to be imported, `sending`, `importing` there, and what
   * became of it.
   */
  state:
    | 'waiting'
    | 'reading'
    | 'ready'
    | 'unreadable'
    | 'lined-up'
    | 'sending'
    | 'importing'
    | 'done'
    | 'failed'
    | 'cancelled'
  found: Recognised | null
  /** How many of `of` bytes are done in this state. */
  done: number
  of: number
  /** Its own source, where it is not that of all. */
  origin: Origin | null
  /** A mapping that a person made. */
  mapping: Record<string, string> | null
  /** Whether decisions of another tool are taken over. */
  takes: boolean
  job: string | null
  result: ImportResult | null
  failure: { code: string; message: string } | null
}

export function queuedFile(id: number, file: File): QueuedFile {
  return {
    ...{ id, file, state: 'waiting', found: null, done: 0, of: file.size, origin: null, mapping: null, takes: true },
    ...{ job: null, result: null, failure: null },
  }
}

/** Whether something happens to it without anybody's doing. */
export function isBusy({ state }: QueuedFile): boolean {
  return state === 'lined-up' || state === 'sending' || state === 'importing'
}
