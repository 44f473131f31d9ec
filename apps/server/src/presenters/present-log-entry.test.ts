/** Entries for people, and those that cannot be read. */
import { genesis, seal } from '@oversyn/model'
import { expect, test } from 'vitest'
import { presentLogEntry } from './present-log-entry.ts'

const id = '01900000-0000-7000-8000-000000000001'
const value = { id, key: 'a', order: 1, title: 'A', question: 'Q' }
const stored = seal(
  { type: 'theme.stated', payload: { value } },
  {
    id,
    review: id,
    seq: 1,
    at: '2026-01-01T00:00:00.000Z',
    actor: { id: 'kari', assurance: 'claimed' },
    previous: genesis,
    salt: '0',
  },
)

test('an entry is shown with the objects it speaks of', () => {
  expect(presentLogEntry(stored)).toMatchObject({ seq: 1, type: 'theme.stated', subjects: [{ kind: 'theme', id }] })
})

test('an entry that cannot be read is a refusal with a code', () => {
  const refused = expect.objectContaining({ code: 'log-unreadable', status: 500 })
  expect(() => presentLogEntry({ ...stored, payload: '{' })).toThrow(refused)
})
