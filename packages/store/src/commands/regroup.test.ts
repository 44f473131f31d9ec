/** Records put together and taken apart: what hangs together stays, what was told apart goes, and it can be taken back. */
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { Regrouping } from './regroup.ts'

const alone = (...ids: string[]) => ids.map((id) => ({ id, reportOf: id }))
const reports = (regrouping: Regrouping, ids: readonly string[]) => ids.map((id) => regrouping.reportOf(id)).join('')

describe('regrouping', () => {
  it('joins all that were linked to either, under the first of them', () => {
    const it = new Regrouping(alone('a', 'b', 'c', 'd'), [])
    it.join('c', 'd')
    it.join('b', 'c')
    expect(reports(it, ['a', 'b', 'c', 'd'])).toBe('abbb')
    expect(it.changes().groups).toEqual([{ report: 'b', records: ['c', 'd'] }])
  })

  it('parts two into what the other links hold together', () => {
    const it = new Regrouping(alone('a', 'b', 'c', 'd'), [])
    for (const [one, other] of [
      ['a', 'b'],
      ['b', 'c'],
      ['c', 'd'],
    ] as const)
      it.join(one, other)
    it.part('b', 'c')
    expect(reports(it, ['a', 'b', 'c', 'd'])).toBe('aacc')
  })

  it('lets the second leave alone where other links still hold the two', () => {
    const it = new Regrouping(alone('a', 'b', 'c'), [])
    it.join('a', 'b')
    it.join('b', 'c')
    it.join('a', 'c')
    it.part('a', 'c')
    expect(reports(it, ['a', 'b', 'c'])).toBe('aac')
  })

  it('gives a report another name when the record it went by leaves', () => {
    const it = new Regrouping(alone('a', 'b', 'c'), [])
    it.join('a', 'b')
    it.join('a', 'c')
    it.separate(['a'])
    expect(reports(it, ['a', 'b', 'c'])).toBe('abb')
  })
})

const record = fc.constantFrom('a', 'b', 'c', 'd', 'e')
const act = fc.record({
  what: fc.constantFrom('join' as const, 'part' as const, 'separate' as const),
  a: record,
  b: record,
})

it('after any acts every report goes by one of its own records, and the changes say the whole difference', () => {
  fc.assert(
    fc.property(fc.array(act, { maxLength: 25 }), (acts) => {
      const ids = ['a', 'b', 'c', 'd', 'e']
      const regrouping = new Regrouping(alone(...ids), [])
      for (const { what, a, b } of acts) {
        if (a === b) continue
        if (what === 'separate') regrouping.separate([a])
        else regrouping[what](a, b)
        if (what === 'join') expect(regrouping.reportOf(a)).toBe(regrouping.reportOf(b))
        else if (what === 'part') expect(regrouping.reportOf(a)).not.toBe(regrouping.reportOf(b))
      }
      for (const id of ids) {
        const report = regrouping.reportOf(id)
        expect(report).toBe(regrouping.membersOf(report).toSorted()[0])
      }
      const { groups, before } = regrouping.changes()
      const changed = new Map(groups.flatMap(({ report, records }) => records.map((it) => [it, report] as const)))
      for (const id of ids) expect(changed.get(id) ?? id).toBe(regrouping.reportOf(id))
      expect(before.flatMap((it) => it.records).toSorted()).toEqual([...changed.keys()].toSorted())
    }),
  )
})
