/** What was found, as entries of the log: the whole difference, once, and never against a person. */
import type { DedupeResult } from '@oversyn/dedupe'
import type { Payload } from '@oversyn/model'
import fc from 'fast-check'
import { expect, it } from 'vitest'
import { happeningsOf, type Standing, type ToldPair } from './apply-found.ts'

const none: DedupeResult = { clusters: [], possible: [], related: [], problems: [] }
const ids = Array.from({ length: 8 }, (_, at) => `r${at}`)

/** Standing after the entries are written down. */
function after(standing: Standing, result: DedupeResult): Standing {
  const reportOf = new Map(standing.reportOf)
  const pairs = new Map(standing.pairs.map((it) => [`${it.a}/${it.b}`, it]))
  for (const { payload } of happeningsOf(result, standing, 'usual').happenings) {
    const { groups, pairs: told } = payload as Payload<'records.grouped'>
    for (const { report, records } of groups) for (const it of records) reportOf.set(it, report)
    for (const { a, b, relation } of told) {
      const [first, second] = a < b ? [a, b] : [b, a]
      if (relation === 'unset') pairs.delete(`${first}/${second}`)
      else pairs.set(`${first}/${second}`, { a: first, b: second, relation, by: 'program' })
    }
  }
  return { reportOf, pairs: [...pairs.values()] }
}

/** Any result: clusters that do not overlap, and pairs of what is left. */
const results = fc
  .tuple(
    fc.shuffledSubarray(ids, { minLength: ids.length }),
    fc.array(fc.integer({ min: 1, max: 3 }), { maxLength: 4 }),
  )
  .map(([order, sizes]): DedupeResult => {
    let at = 0
    const parts = sizes.map((size) => {
      at += size
      return order.slice(at - size, at)
    })
    const rest = order.slice(at)
    const [a = '', b = '', c = '', d = ''] = rest
    return {
      clusters: parts.filter((it) => it.length > 1).map((it) => it.toSorted()),
      possible: b === '' ? [] : [{ a, b, score: 0.5, why: [] }],
      related: d === '' ? [] : [{ a: c, b: d, relation: 'preprint', said: false, why: [] }],
      problems: [],
    }
  })

const alone: Standing = { reportOf: new Map(ids.map((id) => [id, id])), pairs: [] }

it('writes the difference from one result to the next, and then nothing more', () => {
  fc.assert(
    fc.property(results, results, (first, second) => {
      const then = after(after(alone, first), second)
      expect(happeningsOf(second, then, 'usual')).toEqual({
        happenings: [],
        found: { linked: 0, possible: 0, related: 0, separated: 0 },
      })
      const fresh = after(alone, second)
      expect([...then.reportOf]).toEqual([...fresh.reportOf])
      const places = (it: Standing) => it.pairs.map(({ a, b, relation }) => `${a}/${b}/${relation}`).toSorted()
      expect(places(then)).toEqual(places(fresh))
    }),
  )
})

it('says again nothing that a person said, and takes nothing of it back', () => {
  const pairs: ToldPair[] = [{ a: 'r0', b: 'r1', relation: 'distinct', by: 'person' }]
  const standing = { ...alone, pairs }
  expect(happeningsOf(none, standing, 'usual').happenings).toEqual([])
  const possible = [{ a: 'r0', b: 'r1', score: 0.6, why: [] }]
  expect(happeningsOf({ ...none, possible }, standing, 'usual').happenings).toEqual([])
})

it('counts the reports that became one, whichever record they are called after', () => {
  const linked: DedupeResult = { ...none, clusters: [['r1', 'r2']] }
  const standing = after(alone, linked)
  const more: DedupeResult = { ...none, clusters: [['r0', 'r1', 'r2']] }
  expect(happeningsOf(more, standing, 'usual').found).toMatchObject({ linked: 1, separated: 0 })
  const apart: DedupeResult = { ...none, clusters: [['r0', 'r2']] }
  expect(happeningsOf(apart, after(standing, more), 'usual').found).toMatchObject({ linked: 0, separated: 1 })
})
