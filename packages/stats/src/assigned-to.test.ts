/** Work dealt out by share: fair, repeatable, and moving only what must move. */
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { assignedTo, type PersonShare } from './index.ts'

const reports = Array.from({ length: 20_000 }, (_, at) => `0198c2f4-7d1e-7${(at % 997) + 1000}-9f00-${at}`)
const people = fc.uniqueArray(
  fc.record({ person: fc.string({ minLength: 1, maxLength: 8 }), share: fc.integer({ min: 1, max: 9 }) }),
  { minLength: 2, maxLength: 6, selector: ({ person }) => person },
)

describe('shares', () => {
  it.each([[[1, 1]], [[2, 1]], [[50, 30, 20]], [[0.9, 0.1]], [[5, 4, 3, 2, 1]]])(
    '%j are met within binomial error',
    (shares) => {
      const given = shares.map((share, at) => ({ person: `reviewer ${at}`, share }))
      const sum = shares.reduce((all, share) => all + share, 0)
      const counts = count(given, 1)
      for (const { person, share } of given) {
        const chance = share / sum
        const error = Math.sqrt(reports.length * chance * (1 - chance))
        expect(Math.abs((counts.get(person) ?? 0) - reports.length * chance)).toBeLessThan(3.5 * error)
      }
    },
  )

  it('that are equal are met for two people a report as well', () => {
    const given = ['Ada', 'Bo', 'Cis', 'Dag'].map((person) => ({ person, share: 1 }))
    for (const got of count(given, 2).values()) expect(Math.abs(got - 10_000)).toBeLessThan(3.5 * Math.sqrt(5000))
  })

  it('of nothing get nothing', () => {
    const given = [0, -1, Number.NaN].map((share, at) => ({ person: `${at}`, share }))
    expect(assignedTo('a report', [...given, { person: 'Ada', share: 1 }], 3)).toEqual(['Ada'])
    expect(assignedTo('a report', [], 2)).toEqual([])
  })

  it('of one person in two lines count together', () => {
    const [one, two] = [
      { person: 'Ada', share: 1 },
      { person: 'Bo', share: 2 },
    ]
    for (const report of reports.slice(0, 200)) {
      expect(assignedTo(report, [one, two, one], 2)).toEqual(assignedTo(report, [{ ...one, share: 2 }, two], 2))
    }
  })
})

describe('whoever the people are', () => {
  it('gives as many different people as asked for, or all there are, in whatever order they stand', () => {
    fc.assert(
      fc.property(fc.string(), people, fc.nat(7), (report, shares, howMany) => {
        const got = assignedTo(report, shares, howMany)
        expect(new Set(got).size).toBe(Math.min(howMany, shares.length))
        expect(assignedTo(report, shares.toReversed(), howMany)).toEqual(got)
      }),
    )
  })

  it('moves only the reports of who leaves, and hands each to who was next', () => {
    fc.assert(
      fc.property(fc.string(), people, fc.nat(5), (report, shares, which) => {
        const gone = shares[which % shares.length]?.person
        const before = assignedTo(report, shares, shares.length)
        const after = assignedTo(
          report,
          shares.filter(({ person }) => person !== gone),
          shares.length,
        )
        expect(after).toEqual(before.filter((person) => person !== gone))
      }),
    )
  })

  it('moves reports only to a person whose share grows', () => {
    fc.assert(
      fc.property(fc.string(), people, fc.nat(5), (report, shares, which) => {
        const grown = shares[which % shares.length]?.person
        const more = shares.map((it) => (it.person === grown ? { ...it, share: it.share * 2 } : it))
        const [before, after] = [assignedTo(report, shares, 1)[0], assignedTo(report, more, 1)[0]]
        expect([before, grown]).toContain(after)
      }),
    )
  })
})

function count(shares: readonly PersonShare[], howMany: number): Map<string, number> {
  const counts = new Map<string, number>()
  for (const person of reports.flatMap((report) => assignedTo(report, shares, howMany))) {
    counts.set(person, (counts.get(person) ?? 0) + 1)
  }
  return counts
}
