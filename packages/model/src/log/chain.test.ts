/** The chain: whatever is changed afterwards is found. */
import fc from 'fast-check'
import { expect, it } from 'vitest'
import { type Break, genesis, inspect, readEnvelope, seal } from './chain.ts'
import type { StoredEvent } from './event.ts'
import { actor, idOf, logOf, themes } from './testing/sample-log.ts'

const log = logOf(themes(5))

/** Every break of a log. */
function breaks(entries: readonly StoredEvent[]): Break[] {
  let previous = { seq: 0, hash: genesis }
  return entries.flatMap((stored) => {
    const found = inspect(stored, previous)
    previous = { seq: previous.seq + 1, hash: stored.hash }
    return found ?? []
  })
}

it('is whole as it was sealed', () => {
  expect(breaks(log)).toEqual([])
  expect(log.map((it) => readEnvelope(it.envelope)?.previous)).toEqual([
    genesis,
    ...log.slice(0, -1).map((it) => it.hash),
  ])
})

it('is broken by any character that is changed, taken out or put in, in any field of any entry', () => {
  const fields = ['envelope', 'payload', 'salt', 'hash'] as const
  fc.assert(
    fc.property(
      fc.nat(log.length - 1),
      fc.constantFrom(...fields),
      fc.nat(),
      fc.constantFrom('', 'x', '0', ' ', '"', 'å'),
      fc.boolean(),
      (at, field, place, character, isReplacing) => {
        const entry = log[at]
        const text = entry?.[field] ?? ''
        const index = place % text.length
        const changed = `${text.slice(0, index)}${character}${text.slice(index + (isReplacing ? 1 : 0))}`
        fc.pre(entry !== undefined && changed !== text)
        const found = breaks(log.with(at, { ...log[at], [field]: changed } as StoredEvent))
        expect(found.length).toBeGreaterThan(0)
        expect(found[0]?.seq).toBe(at + 1)
      },
    ),
    { numRuns: 500 },
  )
})

it('is whole when payloads are erased, and broken when something else is put in their place', () => {
  fc.assert(
    fc.property(fc.subarray([0, 1, 2, 3, 4]), (erased) => {
      const entries = log.map((it, at) => (erased.includes(at) ? { ...it, payload: null, salt: null } : it))
      expect(breaks(entries)).toEqual([])
    }),
  )
  const forged = log.map((it, at) => (at === 2 ? { ...it, payload: '{}', salt: null } : it))
  expect(breaks(forged)).toMatchObject([{ seq: 3, code: 'chain-payload' }])
})

it('names what is wrong: an entry taken out, two exchanged, one rewritten with a fitting hash, one unreadable', () => {
  expect(breaks(log.toSpliced(2, 1))[0]).toMatchObject({ seq: 3, code: 'chain-order' })
  const [first, second, third, ...rest] = log
  if (!first || !second || !third) throw new Error('the log is too short')
  expect(breaks([first, third, second, ...rest])[0]).toMatchObject({ seq: 2, code: 'chain-order' })
  const [happening] = themes(1)
  if (!happening) throw new Error('no happening')
  const at = '2026-01-01T00:00:01.000Z'
  const rewritten = seal(happening, {
    id: idOf(7),
    review: idOf(1),
    seq: 2,
    at,
    actor,
    previous: first.hash,
    salt: '00',
  })
  expect(breaks([first, rewritten, third, ...rest])).toMatchObject([{ seq: 3, code: 'chain-link' }])
  expect(breaks([first, { ...second, envelope: '{' }, third])[0]).toMatchObject({ seq: 2, code: 'chain-unreadable' })
})

it('commits to payloads that cannot be guessed: the same payload with another salt has another hash', () => {
  const [happening] = themes(1)
  if (!happening) throw new Error('no happening')
  const place = { id: idOf(1), review: idOf(1), seq: 1, at: '2026-01-01T00:00:00.000Z', actor, previous: genesis }
  const hashes = ['0'.repeat(32), '1'.repeat(32)].map((salt) => seal(happening, { ...place, salt }).hash)
  expect(new Set(hashes).size).toBe(2)
})
