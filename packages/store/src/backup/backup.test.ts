/** Backup and restore, on both engines and from one to the other. */
import { createHash } from 'node:crypto'
import { gunzipSync, gzipSync } from 'node:zlib'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openStore, type Store } from '../store.ts'
import { fullReview } from '../testing/full-review.ts'
import { engines, type Places, places } from '../testing/places.ts'
import { refusal } from '../testing/refusal.ts'
import { actor, sampleReview } from '../testing/samples.ts'

describe.each(engines)('a backup of %s', (kind) => {
  const other = kind === 'embedded' ? 'postgres' : 'embedded'
  let place: Places
  let elsewhere: Places
  let store: Store
  let empty: Store
  let backup: Buffer

  beforeAll(async () => {
    place = await places(kind)
    elsewhere = await places(other)
    store = await openStore(await place.fresh())
    empty = await openStore(await elsewhere.fresh())
    await fullReview(store, 'En')
    await sampleReview(store, 'To')
    const chunks = []
    for await (const chunk of store.backup()) chunks.push(chunk)
    backup = Buffer.concat(chunks)
  })
  afterAll(async () => {
    await store?.close()
    await empty?.close()
    await place?.end()
    await elsewhere?.end()
  })

  /** In pieces as they come over the net. */
  async function* inPieces(bytes: Uint8Array): AsyncGenerator<Uint8Array> {
    for (let at = 0; at < bytes.length; at += 1_000) yield bytes.subarray(at, at + 1_000)
  }

  const anImport = {
    id: 'i',
    review: 'r',
    source: 's',
    search: null,
    file_hash: 'h',
    file_name: 'n',
    file_bytes: 1,
    count: 1,
    held: 0,
  }

  /** Lines with an end that fits them: made by somebody who knows how. */
  function sealed(lines: readonly string[]): Buffer {
    const text = lines.map((line) => `${line}\n`).join('')
    const digest = createHash('sha256').update(text).digest('hex')
    return gzipSync(`${text}${JSON.stringify({ end: { lines: lines.length, digest } })}\n`)
  }

  async function isUntouched(): Promise<void> {
    expect(await empty.reviews()).toEqual([])
  }

  it('is refused when it is cut anywhere, and leaves nothing', async () => {
    for (const part of [0, 0.1, 0.5, 0.9, 0.999]) {
      const cut = backup.subarray(0, Math.floor(backup.length * part))
      expect((await refusal(empty.restore(inPieces(cut)))).code).toBe('backup-damaged')
      await isUntouched()
    }
    const text = gunzipSync(backup).toString('utf8')
    const lines = text.trimEnd().split('\n')
    for (const kept of [lines.slice(0, -1), lines.toSpliced(4, 1), lines.toSpliced(-3, 1), [...lines, lines[1]]]) {
      const damaged = gzipSync(`${kept.join('\n')}\n`)
      expect((await refusal(empty.restore(inPieces(damaged)))).code).toBe('backup-damaged')
      await isUntouched()
    }
  })

  it('is refused when it unpacks to a line without an end, and soon', async () => {
    const begun = performance.now()
    const bomb = gzipSync(Buffer.alloc(70 * 1024 * 1024, 'a'))
    expect((await refusal(empty.restore(inPieces(bomb)))).message).toContain('a line is too long')
    expect(performance.now() - begun).toBeLessThan(15_000)
  })

  it('is refused when a byte was changed, when it is another file, and when it is newer', async () => {
    const text = gunzipSync(backup).toString('utf8')
    for (const wrong of [
      gzipSync(text.replace('Ledelse', 'Ledelsa')),
      gzipSync(text.replaceAll('Åtte', 'Otte')),
      gzipSync('hei\n'),
      Buffer.from('hei'),
      Buffer.from(backup).fill(0, 200, 220),
    ])
      expect((await refusal(empty.restore(inPieces(wrong)))).code).toBe('backup-damaged')
    const header = text.split('\n')[0] ?? ''
    for (const line of [
      { review: { id: 'r', key: 'a\0b', created: '' } },
      { review: { id: 'r', key: 'uten-logg', created: '' } },
      { import: { ...anImport, file_bytes: 2 ** 53 - 1, count: 2 ** 40 } },
    ])
      expect((await refusal(empty.restore(inPieces(sealed([header, JSON.stringify(line)]))))).code).toBe(
        'backup-damaged',
      )
    const newer = gzipSync(text.replace('"version":2', '"version":99'))
    expect((await refusal(empty.restore(inPieces(newer)))).code).toBe('store-newer')
    await isUntouched()
  })

  it(`comes back whole on ${other}`, async () => {
    expect(await empty.restore(inPieces(backup))).toBe(2)
    expect(await empty.reviews()).toEqual(await store.reviews())
    for (const { key } of await store.reviews()) {
      expect(await empty.state(key)).toEqual(await store.state(key))
      expect(await empty.records.list(key, { limit: 100 })).toEqual(await store.records.list(key, { limit: 100 }))
      expect(await empty.log(key, { limit: 100 })).toEqual(await store.log(key, { limit: 100 }))
    }
    for (const found of await empty.verify()) expect(found).toMatchObject({ whole: true, problems: [] })
    // And goes on from there.
    const { key } = (await empty.reviews())[0] ?? { key: '' }
    await empty.execute(actor, key, 'stateTheme', { value: { title: 'Ny', question: 'Q' } })
    expect((await empty.verify(key))[0]?.problems).toEqual([])
    expect((await refusal(empty.restore(inPieces(backup)))).code).toBe('store-not-empty')
  })
})
