/** An import on a disk that fills on the way: it fails, and the review is as before. */
import { randomBytes, randomUUID } from 'node:crypto'
import { sql } from 'kysely'
import { expect, it } from 'vitest'
import { createReview } from '../commands/create-review.ts'
import { execute } from '../commands/execute.ts'
import { openEmbedded } from '../engine/embedded.ts'
import { migrate } from '../schema/migrate.ts'
import { StateCache } from '../state/state-cache.ts'
import { homes } from '../testing/places.ts'
import { refusal } from '../testing/refusal.ts'
import { actor } from '../testing/samples.ts'
import { importRecords } from './import-records.ts'
import { recordInput } from './record-row.ts'

const megabyte = 1024 * 1024

it('leaves nothing of it, and takes the file when there is room again', async () => {
  const place = await homes()
  const now = () => new Date()
  const engine = await openEmbedded((await place.fresh()).home, now)
  let free = Number.POSITIVE_INFINITY
  const room = async () => {
    free -= 50 * megabyte
    return free
  }
  const sources = { now, newId: randomUUID, random: randomBytes }
  const scope = { engine: { ...engine, room }, db: engine.db, sources, cache: new StateCache() }
  try {
    await migrate(engine.db, now)
    const { made: review } = await createReview(scope, actor, { title: 'Full disk' })
    const named = await execute(scope, actor, review?.id ?? '', 'nameSource', {
      value: { type: 'database', name: 'Oria' },
    })
    const records = Array.from({ length: 1_500 }, (_, at) =>
      recordInput({ type: 'article-journal', title: `Tittel ${at}`, extra: {}, place: { line: at } }),
    )
    const file = { name: 'stor.ris', bytes: new TextEncoder().encode('stor') }
    const given = { source: named.made?.id ?? '', search: null, file, records: () => records }
    free = 500 * megabyte
    expect((await refusal(importRecords(scope, actor, review?.id ?? '', given))).code).toBe('store-full')
    const rest = await sql`select id from record union all select id from import`.execute(engine.db)
    expect(rest.rows).toEqual([])
    free = Number.POSITIVE_INFINITY
    expect((await importRecords(scope, actor, review?.id ?? '', given)).events).toHaveLength(1)
  } finally {
    await engine.close()
    await place.end()
  }
})
