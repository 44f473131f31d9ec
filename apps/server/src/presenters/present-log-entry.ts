/** An entry of the log as people see it. */
import type { LogEntry } from '@oversyn/api'
import { lift, type StoredEvent, subjects } from '@oversyn/model'

/** Lifted to the newest version, with the objects it speaks of. */
export function presentLogEntry(stored: StoredEvent): LogEntry {
  const event = lift(stored)
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
