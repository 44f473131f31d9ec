/** Stores of other versions, on both engines: an older one is brought up to date, a newer one left alone. */
import { readFileSync } from 'node:fs'
import type { StoredEvent } from '@oversyn/model'
import { sql } from 'kysely'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { transact } from '../engine/transact.ts'
import { beginReview, moveHead } from '../log/append.ts'
import { insertEntries, readEntry } from '../log/stored-rows.ts'
import { openEngine, openStore, type StoreOptions } from '../store.ts'
import { engines, type Places, places } from '../testing/places.ts'
import { refusal } from '../testing/refusal.ts'
import { actor } from '../testing/samples.ts'
import { migrate } from './migrate.ts'
import { levels } from './migrations.ts'

const now = () => new Date('2026-02-01T00:00:00.000Z')
const frozen = readFileSync(new URL('../../../model/src/log/frozen-v1.jsonl', import.meta.url), 'utf8')
const log = frozen
  .trim()
  .split('\n')
  .map((line): StoredEvent => JSON.parse(line))

describe.each(engines)('upgrading on %s', (kind) => {
  let place: Places

  beforeAll(async () => {
    place = await places(kind)
  })
  afterAll(() => place?.end())

  /** A store as the first level had it: the log, and nothing yet made from it. */
  async function storeOfLevelOne(where: StoreOptions): Promise<void> {
    const engine = await openEngine(where, now)
    expect(await migrate(engine.db, now, 1)).toBe(0)
    const entries = log.map(readEntry)
    const last = entries.at(-1)
    if (!last) throw new Error('the frozen log is empty')
    await transact(engine.db, async (tx) => {
      await beginReview(tx, last.event.review, 'bibliotek', last.event.at)
      await insertEntries(tx, last.event.review, entries)
      await moveHead(tx, last.event.review, { seq: last.event.seq, hash: last.stored.hash, at: last.event.at })
    })
    await engine.close()
  }

  it('makes the new tables from the log, and goes on', async () => {
    const where = await place.fresh()
    if (where.home !== undefined) await emptyDatabase(where.home)
    await storeOfLevelOne(where)
    const store = await openStore(where)
    try {
      const { tally, findings, log: head } = await store.state('bibliotek')
      expect(head.seq).toBe(40)
      expect(findings).toHaveLength(2)
      expect(Object.values(tally.records)).toEqual([3])
      expect(tally.stages.title).toMatchObject({ include: 2, exclude: 1, maybe: 0 })
      expect(tally.decisions).toBe(6)
      const [found] = await store.verify()
      expect(found).toMatchObject({ whole: true, events: 40 })
      await store.execute(actor, 'bibliotek', 'stateWeakness', { value: { about: 'studies', text: 'Få' } })
      expect((await store.verify())[0]).toMatchObject({ whole: true, events: 41 })
    } finally {
      await store.close()
    }
  })

  it('can be cut short and run again', async () => {
    const where = await place.fresh()
    if (where.home !== undefined) await emptyDatabase(where.home)
    await storeOfLevelOne(where)
    const engine = await openEngine(where, now)
    for (const statement of levels[1]?.steps.slice(0, 5) ?? []) await sql.raw(statement).execute(engine.db)
    await engine.close()
    const store = await openStore(where)
    expect(await store.verify()).toMatchObject([{ whole: true }])
    await store.close()
  })

  it('refuses a store of a newer program and changes nothing in it', async () => {
    const where = await place.fresh()
    await (await openStore(where)).close()
    const engine = await openEngine(where, now)
    const newer = { level: 99, opened: 'in the future' }
    await engine.db.updateTable('schema_version').set(newer).execute()
    await engine.close()
    const refused = await refusal(openStore(where))
    expect(refused.code).toBe('store-newer')
    expect(refused.message).toContain('newer version')
    const again = await openEngine(where, now)
    expect(await again.db.selectFrom('schema_version').selectAll().execute()).toEqual([{ one: 1, ...newer }])
    await again.close()
  })

  /** A home starts with the newest schema, copied; an old one had none of its tables. */
  async function emptyDatabase(home: string): Promise<void> {
    const engine = await openEngine({ home }, now)
    await sql`drop schema public cascade`.execute(engine.db)
    await sql`create schema public`.execute(engine.db)
    await engine.close()
  }
})
