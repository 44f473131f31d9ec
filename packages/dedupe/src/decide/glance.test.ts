/** A glance never says more than `decide`. */
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { prepare } from '../normalise/prepare.ts'
import type { SourceRecord } from '../record.ts'
import { decide } from './decide.ts'
import { Glance } from './glance.ts'
import { policies } from './policy.ts'

const words =
  'copper surfaces hospital textiles reduce infection wards nurses silver outbreaks screening robots sleep kidneys children ethics'.split(
    ' ',
  )
const text = (minLength: number, maxLength = words.length) =>
  fc.subarray(words, { minLength, maxLength }).map((it) => it.join(' '))
const record = fc
  .record(
    {
      type: fc.constantFrom('article', 'article', 'article', 'chapter'),
      title: fc.oneof(
        text(2),
        text(8),
        fc.tuple(text(3), text(3)).map((both) => both.join(' = ')),
      ),
      authors: fc.subarray(['Lie, K.', 'Berg, A', 'Dahl, Per']),
      year: fc.constantFrom(2001, 2003, 2010),
      volume: fc.constantFrom('4', '5'),
      pages: fc.constantFrom('10-19', 'S10', '31', '44', '50-62'),
      doi: fc.constantFrom('10.1000/abc', '10.1000/def'),
      pmid: fc.constantFrom('12345', '54321'),
      abstract: fc.constantFrom(words.join(' '), [...words].reverse().join(' '), ''),
    },
    { requiredKeys: ['title', 'year'] },
  )
  .map((it): SourceRecord => ({ ...it, id: 'r' }))

describe('a glance', () => {
  it('tells apart only what has no hope', () => {
    let told = 0
    fc.assert(
      fc.property(record, record, (one, other) => {
        const glance = new Glance()
        const [a, b] = [prepare(one), prepare(other)]
        glance.add(a)
        glance.add(b)
        if (!glance.tellsApart(0, 1)) return
        told++
        expect(decide(a, b, policies.usual)).toMatchObject({ outcome: 'distinct', veto: true, points: -6 })
      }),
      { numRuns: 3_000 },
    )
    expect(told).toBeGreaterThan(100)
  })

  it('holds for more units than its first array has room for', () => {
    const glance = new Glance()
    const near = prepare({ id: 'a', title: 'Copper surfaces on hospital wards', year: 2001 })
    const far = prepare({ id: 'b', title: 'Sleep of nurses who screen for outbreaks', year: 2010 })
    for (let at = 0; at < 5_000; at++) glance.add(at % 2 === 0 ? near : far)
    expect([glance.tellsApart(0, 4_998), glance.tellsApart(0, 4_999)]).toEqual([false, true])
  })
})
