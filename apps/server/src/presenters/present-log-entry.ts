/** An entry of the log as people see it. */
import type { LogEntry } from '@oversyn/api'
import { type StoredEvent, subjects } from '@oversyn/model'
import { readEntry } from '@oversyn/store'

/** Lifted to the newest version, with the objects it speaks of. Refuses with `log-unreadable`. */
export function presentLogEntry(stored: StoredEvent): LogEntry {
  const { event } = readEntry(stored)
  return {
    seq: event.seq,
    id: event.id,
    at: event.at,
    actor: event.actor,
    type: event.type,
    payload: event.payload,
    subjects: subjects(event),
    hash: stored.hash,
  }
}
