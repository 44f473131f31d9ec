/** Where pages begin is made once for each question, person and head of the log. */
import { expect, it } from 'vitest'
import { AnchorCache } from './anchor-cache.ts'

const review = (hash: string) => ({ id: 'a', key: 'a', head: { seq: 1, hash, at: '' } })

it('makes it anew for another question, another head, and after a failure', async () => {
  const cache = new AnchorCache()
  let made = 0
  const ask = (hash: string, asked: object) =>
    cache.get(review(hash), asked, async () => {
      made += 1
      return { total: made, anchors: [] }
    })
  const [first, second] = await Promise.all([ask('1', { order: 'title' }), ask('1', { order: 'title' })])
  expect([first.total, second.total]).toEqual([1, 1])
  expect((await ask('1', { order: 'title', asker: 'ola' })).total).toBe(2)
  expect((await ask('2', { order: 'title' })).total).toBe(3)
  expect((await ask('1', { order: 'title' })).total).toBe(1)
  const fails = () => cache.get(review('3'), {}, () => Promise.reject(new Error('gone')))
  await expect(fails()).rejects.toThrow('gone')
  expect((await cache.get(review('3'), {}, async () => ({ total: 9, anchors: [] }))).total).toBe(9)
})

it('keeps no more than some lists', async () => {
  const cache = new AnchorCache()
  const ask = (from: number, total: number) => cache.get(review('1'), { from }, async () => ({ total, anchors: [] }))
  for (let from = 0; from <= 40; from += 1) await ask(from, 1)
  expect((await ask(0, 2)).total).toBe(2)
  expect((await ask(40, 2)).total).toBe(1)
})
