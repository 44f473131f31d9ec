/** `verify` finds what was changed behind the log's back, on both engines. */
import { sql } from 'kysely'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import type { Engine } from '../engine/engine.ts'
import { openEngine, openStore, type Store } from '../store.ts'
import { fullReview } from '../testing/full-review.ts'
import { engines, type Places, places } from '../testing/places.ts'
import { verifyReview } from './verify-review.ts'

describe.each(engines)('verify on %s', (kind) => {
  let place: Places
  let engine: Engine
  let made: Awaited<ReturnType<typeof fullReview>>

  beforeAll(async () => {
    place = await places(kind)
    const where = await place.fresh()
    const store: Store = await openStore(where)
    made = await fullReview(store)
    expect(await store.verify()).toEqual([
      expect.objectContaining({ review: made.id, key: made.review, whole: true, problems: [] }),
    ])
    await store.close()
    engine = await openEngine(where, () => new Date())
  })
  afterAll(async () => {
    await engine?.close()
    await place?.end()
  })

  /** What is found after a statement; the tables are put back afterwards. */
  async function foundAfter(...statements: string[]): Promise<{ code: string; id: string | undefined }[]> {
    const undo = new Error('undo')
    let found: { code: string; id: string | undefined }[] = []
    const tampered = engine.db.transaction().execute(async (tx) => {
      for (const statement of statements) {
        const { numAffectedRows } = await sql.raw(statement).execute(tx)
        expect(Number(numAffectedRows)).toBeGreaterThan(0)
      }
      const { problems, whole } = await verifyReview(tx, made.id)
      expect(whole).toBe(problems.every((it) => it.severity !== 'error'))
      found = problems.map(({ code, where }) => ({ code, id: where.id }))
      throw undo
    })
    await expect(tampered).rejects.toBe(undo)
    return found
  }

  beforeEach(async () => {
    expect((await verifyReview(engine.db, made.id)).problems).toEqual([])
  })

  it('finds one changed byte in an envelope', async () => {
    expect(
      await foundAfter("update event set envelope = replace(envelope, 'kari', 'kary') where seq = 3"),
    ).toContainEqual({ code: 'chain-hash', id: '3' })
  })

  it('finds one changed byte in a payload', async () => {
    const found = await foundAfter("update event set payload = replace(payload, 'Ledelse', 'Ledelsa') where seq = 2")
    expect(found).toContainEqual({ code: 'chain-payload', id: '2' })
    // What the table says is then no longer what the log says.
    expect(found).toContainEqual({ code: 'table-differs', id: `theme/${made.theme}` })
  })

  it('finds one changed byte in a salt and in a hash', async () => {
    const flip = (column: string) =>
      `update event set ${column} = overlay(${column} placing case substr(${column}, 5, 1) when 'a' then 'b' else 'a' end from 5 for 1) where seq = 4`
    expect(await foundAfter(flip('salt'))).toEqual([{ code: 'chain-payload', id: '4' }])
    expect(await foundAfter(flip('hash'))).toEqual([
      { code: 'chain-hash', id: '4' },
      { code: 'chain-link', id: '5' },
    ])
  })

  it('finds an entry that was taken out, in the middle and at the end', async () => {
    expect(await foundAfter('delete from event where seq = 4')).toContainEqual({ code: 'chain-order', id: '4' })
    const last = 'delete from event where seq = (select head_seq from review)'
    expect(await foundAfter(last)).toContainEqual(expect.objectContaining({ code: 'chain-head' }))
  })

  it('finds an entry that cannot be read, and goes on to the next', async () => {
    const found = await foundAfter("update event set envelope = '{' where seq = 3", 'delete from event where seq = 5')
    expect(found.map((it) => it.code)).toEqual(
      expect.arrayContaining(['chain-unreadable', 'event-unreadable', 'chain-order']),
    )
  })

  it('finds a payload that is no longer JSON', async () => {
    const found = await foundAfter("update event set payload = '{' where seq = 3")
    expect(found).toContainEqual({ code: 'chain-payload', id: '3' })
    expect(found).toContainEqual({ code: 'event-unreadable', id: '3' })
  })

  it.each([
    ['a row of the log', "update event set at = '2000-01-01T00:00:00.000Z' where seq = 2", '2'],
    ['the key of the review', "update review set key = 'annen'", undefined],
    ['what a review has one of', "update single set data = replace(data, 'nb', 'nn') where kind = 'head'", 'head'],
    ['an object', "update noun set data = replace(data, 'Ledelse', 'Ledelsa') where kind = 'theme'", undefined],
    ['an object made unreadable', "update noun set data = '{' where kind = 'theme'", undefined],
    ['the place of an object', "update noun set sort = 'zz' where kind = 'source'", undefined],
    ['an object taken out', "delete from noun where kind = 'finding'", undefined],
    [
      'an object put in',
      `insert into noun select review, kind, '${'0'.repeat(36)}', sort, seq, data from noun where kind = 'theme'`,
      `theme/${'0'.repeat(36)}`,
    ],
    ['what an entry speaks of', 'delete from event_subject where seq = 2', undefined],
    ['an outcome', "update outcome set verdict = 'maybe' where verdict = 'include'", undefined],
    ['a decision', "update decision set verdict = 'maybe' where verdict = 'include'", undefined],
    ['a counter', "update counter set value = value + 1 where name = 'decisions'", 'decisions'],
    ['an import', "update import set file_name = 'annen.ris'", undefined],
    ['an import hidden', "update import set state = 'staged'", undefined],
    ['the column of a record', "update record set title = 'Annen' where ordinal = 1", undefined],
  ])('finds %s changed', async (_, statement, id) => {
    const found = await foundAfter(statement)
    expect(found[0]?.code).toBe('table-differs')
    if (id !== undefined) expect(found[0]?.id).toBe(id)
  })

  it('finds a changed record, a missing one, and a changed file', async () => {
    const changed = `update record set data = replace(data, '"En"', '"Ei"') where ordinal = 0`
    expect(await foundAfter(changed)).toContainEqual({ code: 'record-digest', id: made.import })
    expect(await foundAfter('delete from record where ordinal = 2')).toEqual([
      { code: 'record-digest', id: made.import },
    ])
    const file = `update raw_chunk set data = overlay(data placing '\\x00'::bytea from 3)`
    expect(await foundAfter(file)).toEqual([{ code: 'raw-file-differs', id: made.import }])
    const unpacked = 'update raw_chunk set packed = 1 - packed'
    expect(await foundAfter(unpacked)).toEqual([{ code: 'raw-file-differs', id: made.import }])
  })

  it('only warns where records were never here', async () => {
    expect(await foundAfter('update import set held = 0', 'delete from record')).toEqual([
      { code: 'records-absent', id: made.import },
    ])
  })
})
