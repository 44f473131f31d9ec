/** The hash chain of a review: sealing an event onto it, and checking that it is whole. */
import { canonical, digest } from './canonical.ts'
import { type Actor, Envelope, type Happening, type StoredEvent } from './event.ts'
import { eventTypes } from './event-types.ts'

/** What the first event of every review follows. */
export const genesis = '0'.repeat(64)

/** Where and by whom an event enters the log. `salt` is 16 random bytes in hexadecimal, so that a payload cannot be guessed from its commitment. */
export interface Seal {
  id: string
  review: string
  seq: number
  at: string
  actor: Actor
  previous: string
  salt: string
}

/** Seals a happening onto the chain: the hash covers the envelope, the envelope a salted commitment to the payload. */
export function seal(happening: Happening, place: Seal): StoredEvent {
  const { salt, ...rest } = place
  const payload = canonical(happening.payload)
  const envelope = canonical({
    ...rest,
    type: happening.type,
    version: eventTypes[happening.type].version,
    commitment: commitment(salt, payload),
  } satisfies Envelope)
  return { envelope, payload, salt, hash: digest(envelope) }
}

/** What makes a chain not whole, and at which entry (its `seq` as far as it can be read, else its position from 1). */
export interface Break {
  seq: number
  code: 'chain-hash' | 'chain-link' | 'chain-payload' | 'chain-order' | 'chain-unreadable'
  message: string
}

/** Checks one entry against the one before it. `undefined` where all is well. */
export function inspect(stored: StoredEvent, previous: { seq: number; hash: string }): Break | undefined {
  const seq = previous.seq + 1
  const envelope = readEnvelope(stored.envelope)
  if (!envelope) return { seq, code: 'chain-unreadable', message: `Entry ${seq} is not readable.` }
  if (digest(stored.envelope) !== stored.hash)
    return { seq, code: 'chain-hash', message: `Entry ${seq} was changed after it was written: its hash does not fit.` }
  if (envelope.seq !== seq)
    return { seq, code: 'chain-order', message: `Entry ${seq} is missing; the next one found is ${envelope.seq}.` }
  if (envelope.previous !== previous.hash)
    return { seq, code: 'chain-link', message: `Entry ${seq} does not follow the entry before it.` }
  if (stored.payload !== null && commitment(stored.salt ?? '', stored.payload) !== envelope.commitment)
    return { seq, code: 'chain-payload', message: `What entry ${seq} says was changed after it was written.` }
  return undefined
}

/** The envelope's text as data, or `undefined` where it does not say what an envelope must say. */
export function readEnvelope(text: string): Envelope | undefined {
  try {
    return Envelope.safeParse(JSON.parse(text)).data
  } catch {
    return undefined
  }
}

function commitment(salt: string, payload: string): string {
  return digest(`${salt}\n${payload}`)
}
