/** Loading plans, on both engines: new, with a log, onto what is there. */
import { readFileSync } from 'node:fs'
import { genesis, type Happening, type StoredEvent, seal, uuidv7 } from '@oversyn/model'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openStore, type Store } from './store.ts'
import { engines, type Places, places } from './testing/places.ts'
import { refusal } from './testing/refusal.ts'
import { actor, other } from './testing/samples.ts'

const frozen = readFileSync(new URL('../../model/src/log/frozen-v1.jsonl', import.meta.url), 'utf8')
const log: StoredEvent[] = frozen
  .trim()
  .split('\n')
  .map((line) => JSON.parse(line))

let made = 0
const newId = () => {
  made += 1
  return uuidv7(made, new Uint8Array(10))
}

/** The happenings of a small review of its own. */
function plan(key: string): { key: string; happenings: Happening[] } {
  const head = { id: newId(), key, title: 'Fra mappe', language: 'nb', process: 'live' } as const
  const theme = { id: newId(), key: 'a', order: 1, title: 'A', question: 'Q' }
  return {
    key,
    happenings: [
      { type: 'review.created', payload: { value: head } },
      { type: 'folder.loaded', payload: { as: 'new', files: 2, digest: 'd' } },
      { type: 'theme.stated', payload: { value: theme } },
    ],
  }
}

describe.each(engines)('loading on %s', (kind) => {
  let place: Places
  let store: Store

  beforeAll(async () => {
    place = await places(kind)
    store = await openStore(await place.fresh())
  })
  afterAll(async () => {
    await store?.close()
    await place?.end()
  })

  it('makes a review of happenings, once', async () => {
    const given = plan('fra-mappe')
    const done = await store.loadReview(actor, given)
    expect(done.made?.key).toBe('fra-mappe')
    expect(done.events.map((it) => it.type)).toEqual(['review.created', 'folder.loaded', 'theme.stated'])
    expect((await store.state('fra-mappe')).themes).toHaveLength(1)
    expect((await refusal(store.loadReview(actor, given))).code).toBe('review-exists')
    expect((await refusal(store.loadReview(actor, plan('fra-mappe')))).code).toBe('review-exists')
  })

  it('loads nothing where a reference leads nowhere or a key stands twice', async () => {
    const given = plan('halv')
    const bullet = { id: newId(), key: 'b', theme: newId(), order: 1, text: 'B', findings: [], tie: 'stated' } as const
    const theme = { id: newId(), key: 'a', order: 2, title: 'A igjen', question: 'Q' }
    given.happenings.push(
      { type: 'bullet.written', payload: { value: { ...bullet, findings: [] } } },
      { type: 'theme.stated', payload: { value: theme } },
    )
    const refused = await refusal(store.loadReview(actor, given))
    expect(refused.problems.map((it) => it.code)).toEqual(['key-taken', 'reference-unknown'])
    expect((await refusal(store.find('halv'))).code).toBe('review-unknown')
    expect((await refusal(store.loadReview(actor, { key: 'tom', happenings: [] }))).code).toBe('input-invalid')
  })

  it('keeps the chain of a log, and goes on from it', async () => {
    const weakness = { id: newId(), key: 'ny', order: 2, about: 'review', text: 'Endret utenfor' } as const
    const done = await store.loadReview(actor, {
      key: 'bibliotek',
      log,
      happenings: [
        { type: 'folder.loaded', payload: { as: 'edited-outside', files: 9, digest: 'd' } },
        { type: 'weakness.stated', payload: { value: weakness } },
      ],
    })
    expect(done.events.map((it) => it.seq)).toEqual([41, 42])
    const entries = []
    for await (const entry of store.entries('bibliotek')) entries.push(entry)
    expect(entries.slice(0, 40)).toEqual(log)
    const [found] = await store.verify('bibliotek')
    // The records themselves are not in a log.
    expect(found?.problems.map((it) => [it.code, it.severity])).toEqual([['records-absent', 'warning']])
    expect(found?.whole).toBe(true)
  })

  it('refuses a log that is not whole, naming the line', async () => {
    const broken = log.with(6, { ...(log[6] ?? { envelope: '', payload: null, salt: null, hash: '' }), payload: '{}' })
    const refused = await refusal(store.loadReview(actor, { key: 'brutt', log: broken, happenings: [] }))
    expect([refused.code, refused.problems[0]?.where.line]).toEqual(['log-broken', 7])
    const cut = await refusal(store.loadReview(actor, { key: 'brutt', log: log.slice(1), happenings: [] }))
    expect([cut.code, cut.problems[0]?.where.line]).toEqual(['log-broken', 1])
  })

  it('updates only when asked, takes the rest of a longer log, and refuses another history', async () => {
    const given = plan('oppdatert')
    const first = await store.loadReview(actor, given)
    const own: StoredEvent[] = []
    for await (const entry of store.entries('oppdatert')) own.push(entry)
    const theme = { id: newId(), key: 'b', order: 2, title: 'B', question: 'Q' }
    const next = (previous: string, who: typeof actor): StoredEvent =>
      seal(
        { type: 'theme.stated', payload: { value: theme } },
        {
          id: newId(),
          review: first.made?.id ?? '',
          seq: 4,
          at: '2026-01-01T00:00:00.000Z',
          actor: who,
          previous,
          salt: '0'.repeat(32),
        },
      )
    const longer = { key: 'oppdatert', log: [...own, next(first.head.hash, actor)], happenings: [] }
    expect((await refusal(store.loadReview(actor, longer))).code).toBe('review-exists')
    await store.loadReview(actor, longer, { update: true })
    expect((await store.state('oppdatert')).themes.map((it) => it.key)).toEqual(['a', 'b'])
    // The same log again, and an older one, change nothing.
    expect((await store.loadReview(actor, longer, { update: true })).events).toEqual([])
    expect((await store.loadReview(actor, { ...longer, log: own }, { update: true })).events).toEqual([])
    const fork = { ...longer, log: [...own, next(first.head.hash, other)] }
    expect((await refusal(store.loadReview(actor, fork, { update: true }))).code).toBe('log-forked')
    expect((await store.verify('oppdatert'))[0]).toMatchObject({ events: 4, problems: [] })
    expect(own[0] && JSON.parse(own[0].envelope).previous).toBe(genesis)
  })
})
