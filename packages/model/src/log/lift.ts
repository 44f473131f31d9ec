/** Reading stored events: old schema versions are lifted to the newest, so that the rest of the program knows only that. */
import { readEnvelope } from './chain.ts'
import type { Erased, Event, StoredEvent } from './event.ts'
import { type EventType, eventTypes } from './event-types.ts'

/** Turns the payload of one version of an event type into that of the next. */
export type Upcaster = (payload: unknown) => unknown

/** By event type: the step from version 1 to 2, from 2 to 3, … A version once written is never changed, only followed. */
export const upcasters: Partial<Record<EventType, readonly Upcaster[]>> = {
  // Version 2 may name the version of the criterion; version 1 did not know it.
  'report.screened': [(payload) => payload],
}

/** An entry the program cannot read: damaged, or written by a newer program. */
export class UnreadableEvent extends Error {
  readonly code: 'event-unreadable' | 'event-newer'

  constructor(code: UnreadableEvent['code'], message: string) {
    super(message)
    this.code = code
  }
}

/**
 * A stored entry as an event of the newest version. Throws {@link UnreadableEvent} on an unknown type, a newer version or a
 * payload that its schema refuses: a log that cannot be understood must stop the reader, not be guessed at.
 */
export function lift(
  stored: StoredEvent,
  steps: Partial<Record<string, readonly Upcaster[]>> = upcasters,
): Event | Erased {
  const envelope = readEnvelope(stored.envelope)
  if (!envelope) throw new UnreadableEvent('event-unreadable', 'An entry of the log is not readable.')
  const { commitment: _c, previous: _p, ...place } = envelope
  if (!isEventType(envelope.type))
    throw new UnreadableEvent(
      'event-newer',
      `Entry ${envelope.seq} is of the type "${envelope.type}", which this program does not know.`,
    )
  const current = eventTypes[envelope.type]
  if (envelope.version > current.version)
    throw new UnreadableEvent('event-newer', `Entry ${envelope.seq} was written by a newer program.`)
  if (stored.payload === null) return { ...place, type: envelope.type, payload: null }
  let payload = parsed(stored.payload)
  for (const step of (steps[envelope.type] ?? []).slice(envelope.version - 1)) payload = step(payload)
  const read = current.payload.safeParse(payload)
  if (!read.success)
    throw new UnreadableEvent(
      'event-unreadable',
      `Entry ${envelope.seq} does not say what a "${envelope.type}" must say.`,
    )
  return { ...place, type: envelope.type, payload: read.data } as Event
}

/** `undefined`, which no schema takes, where the text is not JSON. */
function parsed(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

function isEventType(type: string): type is EventType {
  return Object.hasOwn(eventTypes, type)
}
