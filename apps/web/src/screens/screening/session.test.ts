import type { ScreeningCard } from '@oversyn/api'
import { expect, it } from 'vitest'
import {
  changed,
  current,
  decided,
  emptySession,
  fetched,
  gone,
  remembered,
  renewed,
  stepped,
  undone,
} from './session.ts'

const card = (report: string, decisions: ScreeningCard['decisions'] = []): ScreeningCard => ({
  ...{ report, title: report, authors: '', year: null, type: '', language: '', abstract: '', doi: '', url: '' },
  published: { container: '', volume: '', issue: '', pages: '', publisher: '' },
  ...{ keywords: '', sources: [], records: 1, tags: [], stand: null, sealed: false, decisions },
})
const none = new Set<string>()
const three = fetched(
  emptySession,
  ['a', 'b', 'c'].map((it) => card(it)),
  9,
  none,
)
const out = { verdict: 'exclude', criterion: null } as const
const ahead = (it: typeof three) => it.ahead.map((card) => card.report)

it('has the next report there at once, and the last at hand', () => {
  const after = decided(three, out)
  expect(current(after)?.report).toBe('b')
  expect(after).toMatchObject({ left: 8, recent: [{ card: { report: 'a' }, decision: out, before: null }] })
})

it('takes back the last decision, as often as one likes', () => {
  const after = undone(undone(decided(decided(three, out), out)))
  expect(after).toEqual(three)
  expect(undone(after)).toEqual(after)
})

it('does not take in what one has, has decided, or has on its way', () => {
  const more = fetched(
    decided(three, out),
    ['a', 'b', 'd', 'e'].map((it) => card(it)),
    8,
    new Set(['d']),
  )
  expect(ahead(more)).toEqual(['b', 'c', 'e'])
})

it('takes in an order that has learnt, behind the first two, and not what was decided while it came', () => {
  const more = renewed(
    decided(three, out),
    ['a', 'd', 'c', 'e'].map((it) => card(it)),
    8,
    new Set(['e']),
  )
  expect(ahead(more)).toEqual(['b', 'c', 'd'])
  const four = fetched(three, [card('x'), card('y')], 9, none)
  expect(ahead(renewed(four, [card('y'), card('z')], 9, none))).toEqual(['a', 'b', 'y', 'z'])
})

it('goes back through what was decided, and forward to where one was', () => {
  const two = decided(decided(three, out), { verdict: 'include', criterion: null })
  const back = stepped(stepped(stepped(two, 1), 1), 1)
  expect(current(back)?.report).toBe('a')
  const again = decided(back, { verdict: 'maybe', criterion: null })
  expect(current(again)?.report).toBe('c')
  expect(again).toMatchObject({ left: 7, recent: [{ card: { report: 'a' }, before: out }, { card: { report: 'b' } }] })
  // What was decided before stands again; the report is looked at, not put ahead.
  expect(undone(again)).toMatchObject({ looking: 0, recent: [{ decision: out }, {}] })
  expect(stepped(stepped(two, 1), -1).looking).toBeNull()
})

it('remembers what was decided in earlier sessions, once', () => {
  const own = { person: 'p', verdict: 'maybe', criterion: null, version: null, note: 'n', at: '', seq: 1 } as const
  const known = remembered(decided(three, out), 'p', [card('a', [own]), card('z', [own]), card('y')])
  expect(known.recent.map((it) => it.card.report)).toEqual(['a', 'z'])
})

it('lets go of what another tab decided, and shows what was tagged', () => {
  expect(ahead(gone(three, new Set(['a'])))).toEqual(['b', 'c'])
  expect(changed(three, 'b', { tags: ['ny'] }).ahead[1]?.tags).toEqual(['ny'])
})
