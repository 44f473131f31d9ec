/** The server engine: what it says when it cannot be used. */

import { sql } from 'kysely'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openEngine, openStore } from '../store.ts'
import { databases, engines, type Places, places } from '../testing/places.ts'
import { refusal } from '../testing/refusal.ts'
import { transact } from './transact.ts'

describe('a database that cannot be used', () => {
  let place: Awaited<ReturnType<typeof databases>>
  beforeAll(async () => {
    place = await databases()
  })
  afterAll(() => place?.end())

  it.each([
    ['nobody answers', () => 'postgres://tester:hemmelig@127.0.0.1:1/store', 'database-unreachable'],
    ['the host is unknown', () => 'postgres://tester:hemmelig@finnes-ikke.invalid/store', 'database-unreachable'],
    ['it is no address', () => 'hemmelig', 'database-unreachable'],
    ['it is the address of something else', () => 'https://tester:hemmelig@127.0.0.1/', 'database-unreachable'],
    ['the password is wrong', (url: string) => url.replace('tester:tester', 'tester:hemmelig'), 'database-refused'],
    ['the database is missing', (url: string) => `${url}-ingen`, 'database-refused'],
  ])('is named when %s, without the password', async (_, change, code) => {
    const { databaseUrl } = await place.fresh()
    const refused = await refusal(openStore({ databaseUrl: change(databaseUrl) }))
    expect(refused.code).toBe(code)
    expect(refused.message).not.toContain('hemmelig')
    expect(refused.message).toMatch(/^[A-Z][^\n]*\.$/)
  })

  it('is named when it cannot hold every letter', async () => {
    const { databaseUrl } = await place.fresh()
    const engine = await openEngine({ databaseUrl }, () => new Date())
    await sql`create database latin encoding 'LATIN1' template template0`.execute(engine.db)
    await engine.close()
    const refused = await refusal(openStore({ databaseUrl: databaseUrl.replace(/\w+$/, 'latin') }))
    expect([refused.code, refused.message]).toEqual(['database-refused', expect.stringContaining('UTF8')])
  })
})

describe.each(engines)('a transaction on %s', (kind) => {
  let place: Places
  beforeAll(async () => {
    place = await places(kind)
  })
  afterAll(() => place?.end())

  it('is run again where the database asks for it, and not for ever', async () => {
    const engine = await openEngine(await place.fresh(), () => new Date())
    try {
      for (const state of ['40001', '40P01']) {
        let times = 0
        const result = await transact(engine.db, async (tx) => {
          times += 1
          if (times < 3)
            await sql.raw(`do $$ begin raise exception 'again' using errcode = '${state}'; end $$`).execute(tx)
          return 'done'
        })
        expect([result, times]).toEqual(['done', 3])
      }
      let times = 0
      const never = transact(engine.db, async (tx) => {
        times += 1
        await sql`do $$ begin raise exception 'again' using errcode = '40001'; end $$`.execute(tx)
      })
      await expect(never).rejects.toThrow('again')
      expect(times).toBe(6)
      const wrong = transact(engine.db, (tx) => sql`select * from nothing_there`.execute(tx))
      await expect(wrong).rejects.toMatchObject({ code: '42P01' })
      expect((await sql`select 1 as one`.execute(engine.db)).rows).toEqual([{ one: 1 }])
    } finally {
      await engine.close()
    }
  })
})
