import type { LogEntry } from '@oversyn/api'
import { expect, it } from 'vitest'
import { groupEntries } from './entry-groups.ts'

const entry = (seq: number, at: string, actor = 'hege'): LogEntry => ({
  seq,
  id: `id${seq}`,
  at,
  actor: { id: actor, assurance: 'claimed' },
  type: 'note.written',
  payload: {},
  subjects: [],
  hash: '',
})
/** Newest first. */
const run = (from: number, to: number, at: string) =>
  Array.from({ length: to - from + 1 }, (_, place) => entry(to - place, at))
const told = (entries: LogEntry[], first: LogEntry | null) =>
  groupEntries(entries, first).map(({ entries, count, loaded }) => [entries.length, count, loaded])

it('what was loaded with the first entry is one group, counted to the beginning of the log', () => {
  expect(told([entry(596, 'b'), ...run(592, 595, 'a')], entry(1, 'a'))).toEqual([
    [1, 1, false],
    [4, 595, true],
  ])
})

it('a few entries of one command stand alone, many stand together', () => {
  expect(told(run(10, 12, 'b'), entry(1, 'a'))).toHaveLength(3)
  expect(told(run(10, 19, 'b'), entry(1, 'a'))).toEqual([[10, 10, false]])
})

it('the same moment of someone else, or of another place in the log, is not together', () => {
  const others = run(10, 19, 'b').map((it, place) => (place < 5 ? it : { ...it, actor: { ...it.actor, id: 'ola' } }))
  expect(told(others, null)).toHaveLength(10)
  const scattered = run(10, 30, 'b').filter((it) => it.seq % 2 === 0)
  expect(told(scattered, null)).toHaveLength(11)
})

it('a review that has just begun has no group', () => {
  expect(told([entry(1, 'a')], entry(1, 'a'))).toEqual([[1, 1, false]])
})
