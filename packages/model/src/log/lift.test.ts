/** Reading old, new and damaged entries. */
import { expect, it } from 'vitest'
import { canonical } from './canonical.ts'
import { readEnvelope } from './chain.ts'
import type { StoredEvent } from './event.ts'
import { lift, UnreadableEvent } from './lift.ts'
import { logOf, themes } from './testing/sample-log.ts'

const [stored = { envelope: '', payload: null, salt: null, hash: '' }] = logOf(themes(1))

/** The entry with another envelope. */
function enveloped(change: object): StoredEvent {
  return { ...stored, envelope: canonical({ ...readEnvelope(stored.envelope), ...change }) }
}

it('gives what an entry says, without the parts that only the chain needs', () => {
  const event = lift(stored)
  expect(event).toMatchObject({ seq: 1, type: 'theme.stated', payload: { value: { key: 'tema-1' } } })
  expect(Object.keys(event)).not.toContain('previous')
})

it('says nothing of an erased entry but its place', () => {
  expect(lift({ ...stored, payload: null, salt: null })).toMatchObject({ seq: 1, type: 'theme.stated', payload: null })
})

it('lifts an old payload step by step, from its own version on', () => {
  const old = (version: number) => ({ ...enveloped({ version }), payload: canonical({ name: 'Ledelse' }) })
  const value = JSON.parse(stored.payload ?? '{}').value
  const steps = {
    'theme.stated': [
      (payload: unknown) => ({ title: (payload as { name: string }).name }),
      (payload: unknown) => ({ value: { ...value, title: (payload as { title: string }).title } }),
    ],
  }
  expect(lift(old(1), steps)).toMatchObject({ version: 1, payload: { value: { title: 'Ledelse' } } })
  // Only from version 2 on: the first step is not run. Version 2 is newer than what this program writes.
  expect(() => lift(old(2), steps)).toThrow(UnreadableEvent)
})

it.each([
  ['an unknown type', enveloped({ type: 'theme.dreamt' }), 'event-newer'],
  ['a name every object has', enveloped({ type: 'toString' }), 'event-newer'],
  ['a newer version', enveloped({ version: 2 }), 'event-newer'],
  ['a payload of another shape', { ...stored, payload: '{"value":{}}' }, 'event-unreadable'],
  ['a payload that is no JSON', { ...stored, payload: '{' }, 'event-unreadable'],
  ['an envelope without an actor', enveloped({ actor: undefined }), 'event-unreadable'],
  ['an envelope with another time', enveloped({ at: 'yesterday' }), 'event-unreadable'],
  ['an envelope with an id that is none', enveloped({ id: '../../x' }), 'event-unreadable'],
  ['an envelope that is no JSON', { ...stored, envelope: '{' }, 'event-unreadable'],
])('stops at %s', (_, entry, code) => {
  expect(() => lift(entry)).toThrow(expect.objectContaining({ code }))
})
