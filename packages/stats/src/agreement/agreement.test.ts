/** What agreement promises for any verdicts, few or none included. */
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { agreement, type Rating, seededRandom } from '../index.ts'

const options = () => ({ values: ['include', 'exclude'], random: seededRandom(5), resamples: 200 })
const ratings = (...rows: [item: string, rater: string, value: string][]): Rating[] =>
  rows.map(([item, rater, value]) => ({ item, rater, value }))

const anyRatings = fc.uniqueArray(
  fc.record({
    item: fc.constantFrom(...'abcdefghijkl'),
    rater: fc.constantFrom('Ada', 'Bo', 'Cis'),
    value: fc.constantFrom('include', 'exclude', 'maybe'),
  }),
  { maxLength: 36, selector: ({ item, rater }) => `${item} ${rater}` },
)

describe('what was compared', () => {
  it('says how many items have two verdicts and how many were left out', () => {
    const found = agreement(
      ratings(
        ['1', 'Ada', 'include'],
        ['1', 'Bo', 'include'],
        ['2', 'Ada', 'exclude'],
        ['2', 'Bo', 'include'],
        ['3', 'Ada', 'exclude'],
        ['4', 'Cis', 'exclude'],
      ),
      options(),
    )
    expect(found).toMatchObject({ compared: 2, leftOut: 2, percent: { agreed: 1, share: 0.5 } })
    expect(found.pairs.map(({ raters, compared, leftOut }) => [...raters, compared, leftOut])).toEqual([
      ['Ada', 'Bo', 2, 1],
      ['Ada', 'Cis', 0, 4],
      ['Bo', 'Cis', 0, 3],
    ])
    expect(found.pairs[0]?.table).toEqual([
      [1, 0],
      [1, 0],
    ])
  })

  it('takes the last verdict of a rater on an item', () => {
    const found = agreement(
      ratings(['1', 'Ada', 'include'], ['1', 'Bo', 'exclude'], ['1', 'Ada', 'exclude']),
      options(),
    )
    expect(found.percent).toMatchObject({ agreed: 1, share: 1 })
  })

  it('adds verdicts that were given and not named', () => {
    expect(agreement(ratings(['1', 'Ada', 'maybe']), options()).values).toEqual(['include', 'exclude', 'maybe'])
  })
})

describe('what cannot be said', () => {
  it('is null for no verdicts at all', () => {
    const found = agreement([], options())
    expect(found).toMatchObject({ compared: 0, leftOut: 0, pairs: [], percent: { share: null, interval: null } })
    expect(found.alpha).toMatchObject({ value: null, why: 'nothing-compared' })
  })

  it('is kappa and alpha where all was excluded by both; AC1 is 1', () => {
    const all = ['1', '2', '3'].flatMap((item) => ratings([item, 'Ada', 'exclude'], [item, 'Bo', 'exclude']))
    const found = agreement(all, options())
    expect(found.alpha).toMatchObject({ value: null, interval: null, why: 'one-value' })
    expect(found.pairs[0]?.kappa).toMatchObject({ value: null, why: 'one-value' })
    expect(found.pairs[0]?.ac1).toMatchObject({ value: 1, interval: null, why: 'all-agree' })
  })

  it('is an interval where all agree: the formula would promise certainty', () => {
    const all = ['include', 'exclude'].flatMap((value) => ratings([value, 'Ada', value], [value, 'Bo', value]))
    const found = agreement(all, options())
    expect(found.pairs[0]?.kappa).toEqual({ value: 1, standardError: null, interval: null, why: 'all-agree' })
    expect(found.alpha).toEqual({ value: 1, standardError: null, interval: null, why: 'all-agree' })
  })

  it('is an interval from one item', () => {
    const found = agreement(ratings(['1', 'Ada', 'include'], ['1', 'Bo', 'exclude']), options())
    expect(found.pairs[0]?.kappa).toMatchObject({ value: 0, interval: null, why: 'too-few-items' })
    expect(found.alpha).toMatchObject({ value: 0, interval: null, why: 'too-few-items' })
  })

  it("is alpha's interval where one item carries all variation", () => {
    const all = Array.from({ length: 40 }, (_, at) => ratings([`${at}`, 'Ada', 'exclude'], [`${at}`, 'Bo', 'exclude']))
    const one = ratings(['last', 'Ada', 'include'], ['last', 'Bo', 'exclude'])
    expect(agreement([...all.flat(), ...one], options()).alpha).toMatchObject({
      interval: null,
      why: 'too-little-variation',
    })
  })
})

describe('any verdicts', () => {
  it('give values from -1 to 1 inside their intervals, or a reason', () => {
    fc.assert(
      fc.property(anyRatings, (given) => {
        const found = agreement(given, options())
        for (const { value, interval, why } of [
          found.alpha,
          ...found.pairs.flatMap(({ kappa, ac1 }) => [kappa, ac1]),
        ]) {
          expect(why === null).toBe(value !== null && interval !== null)
          if (value === null) continue
          expect(value).toBeGreaterThanOrEqual(-1 - 1e-12)
          expect(value).toBeLessThanOrEqual(1)
          if (interval === null) continue
          expect(interval.low).toBeLessThanOrEqual(interval.high)
        }
      }),
    )
  })

  it('give the same whatever their order', () => {
    fc.assert(
      fc.property(anyRatings, (given) => {
        expect(agreement(given.toReversed(), options())).toEqual(agreement(given, options()))
      }),
    )
  })

  it('give the same whatever the verdicts are called', () => {
    const rounded = (value: number | null | undefined) => (value == null ? null : Math.round(value * 1e9) / 1e9 + 0)
    const other: Record<string, string> = { include: 'nei', exclude: 'ja', maybe: 'kanskje' }
    fc.assert(
      fc.property(anyRatings, (given) => {
        const renamed = given.map((it) => ({ ...it, value: other[it.value] ?? '' }))
        const [was, is] = [agreement(given, options()), agreement(renamed, { ...options(), values: ['nei', 'ja'] })]
        for (const [at, { kappa, ac1 }] of was.pairs.entries()) {
          expect(rounded(is.pairs[at]?.kappa.value)).toBe(rounded(kappa.value))
          expect(rounded(is.pairs[at]?.ac1.value)).toBe(rounded(ac1.value))
        }
        expect(rounded(is.alpha.value)).toBe(rounded(was.alpha.value))
      }),
    )
  })
})

it('knows what independent verdicts come to: intervals hold nought about nineteen times of twenty', () => {
  const random = seededRandom(17)
  const held = { kappa: 0, alpha: 0 }
  for (let round = 0; round < 200; round++) {
    const given = Array.from({ length: 120 }, (_, item) =>
      ['Ada', 'Bo'].map((rater) => ({ item: `${item}`, rater, value: random() < 0.3 ? 'include' : 'exclude' })),
    ).flat()
    const found = agreement(given, { ...options(), random })
    const holds = (interval: { low: number; high: number } | null | undefined) =>
      interval != null && interval.low <= 0 && interval.high >= 0
    if (holds(found.pairs[0]?.kappa.interval)) held.kappa++
    if (holds(found.alpha.interval)) held.alpha++
  }
  expect(held.kappa).toBeGreaterThan(178)
  expect(held.alpha).toBeGreaterThan(178)
})

it('counts 100,000 items and 300,000 verdicts without delay', () => {
  const random = seededRandom(3)
  const given = Array.from({ length: 300_000 }, (_, at) => ({
    item: `${Math.floor(at / 3)}`,
    rater: ['Ada', 'Bo', 'Cis'][at % 3] ?? '',
    value: random() < 0.1 ? 'include' : 'exclude',
  }))
  const before = process.cpuUsage()
  const found = agreement(given, { values: ['include', 'exclude'], random })
  const { user } = process.cpuUsage(before)
  expect(found.compared).toBe(100_000)
  expect(Math.abs(found.alpha.value ?? 1)).toBeLessThan(0.02)
  expect(user / 1e6).toBeLessThan(3)
})
