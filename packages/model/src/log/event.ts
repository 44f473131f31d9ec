/** An event, as the program handles it and as the log stores it. */
import { z } from 'zod'
import { Line } from '../nouns/parts.ts'
import type { EventType, Payload } from './event-types.ts'

/** Who did it, and how sure we are: `claimed` on one's own machine, `authenticated` after sign-in. */
export interface Actor {
  id: string
  assurance: 'claimed' | 'authenticated'
}

/** What happened, before it has its place in the log. */
export type Happening = { [T in EventType]: { type: T; payload: Payload<T> } }[EventType]

interface Place {
  id: string
  review: string
  seq: number
  /** UTC, ISO 8601 with milliseconds. */
  at: string
  actor: Actor
  /** The schema version the event was written in; its payload is always given in the newest. */
  version: number
}

/** An entry of the log with its payload lifted to the newest version. */
export type Event = Place & Happening

/** An entry whose payload was erased on request: it keeps its place in the chain and says nothing more. */
export type Erased = Place & { type: EventType; payload: null }

/**
 * An entry as stored, and as `log.jsonl` holds it: canonical texts (RFC 8785), for jsonb would rewrite numbers and key order.
 * Erasing sets `payload` and `salt` to `null`; the chain still verifies, because it covers only the commitment.
 */
export interface StoredEvent {
  envelope: string
  payload: string | null
  salt: string | null
  hash: string
}

/** Ids, as an application makes them; the log is kept whatever their form. */
const Name = z.string().regex(/^[\w-]{1,64}$/)
const Hash = z.string().regex(/^[0-9a-f]{64}$/)

/** What an envelope says: everything of an event but its payload, which `commitment` stands for. A log may come from anywhere, so it is read by this schema. */
export const Envelope = z.object({
  id: Name,
  review: Name,
  seq: z.int().min(1),
  at: z.iso.datetime({ precision: 3 }),
  actor: z.object({ id: Line, assurance: z.enum(['claimed', 'authenticated']) }),
  type: z.string(),
  version: z.int().min(1),
  commitment: Hash,
  previous: Hash,
})
export type Envelope = z.infer<typeof Envelope>
