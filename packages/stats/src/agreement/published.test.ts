/** The coefficients of agreement against published worked examples. */
import { describe, expect, it } from 'vitest'
import { cohenKappa, gwetAc1, krippendorffAlpha, seededRandom } from '../index.ts'

const resampling = () => ({ confidence: 0.95, random: seededRandom(11) })
/** A matrix as it is printed: one row a rater, one column an item, a dot where there is no verdict. */
const itemsOf = (...rows: string[]) => {
  const raters = rows.map((row) => row.split(' '))
  return (raters[0] ?? []).map((_, item) => raters.map((row) => row[item] ?? '.').filter((value) => value !== '.'))
}

describe("Cohen's kappa", () => {
  it('meets Cohen 1960, table 2: 200 patients, three diagnoses', () => {
    const table = [
      [88, 10, 2],
      [14, 40, 6],
      [18, 10, 12],
    ]
    expect(cohenKappa(table, 0.95).value).toBeCloseTo(0.492, 3)
  })

  it('meets Fleiss, Cohen and Everitt 1969: variance .002885', () => {
    const table = [
      [106, 10, 4],
      [22, 28, 10],
      [2, 12, 6],
    ]
    const { value, standardError } = cohenKappa(table, 0.95)
    expect(value).toBeCloseTo(0.429, 3)
    expect((standardError ?? 0) ** 2).toBeCloseTo(0.002885, 6)
  })

  it('meets Fleiss, Statistical Methods for Rates and Proportions, table 18.1: 100 patients', () => {
    const table = [
      [75, 1, 4],
      [5, 4, 1],
      [0, 0, 10],
    ]
    expect(cohenKappa(table, 0.95).value).toBeCloseTo(0.68, 2)
  })

  it('meets the fourfold table of Fleiss, Levin and Paik 2003 as statpsych prints it', () => {
    const { value, standardError, interval } = cohenKappa(
      [
        [31, 12],
        [4, 58],
      ],
      0.95,
    )
    expect(value).toBeCloseTo(0.6756757, 7)
    expect(standardError).toBeCloseTo(0.07344761, 7)
    expect(interval?.low).toBeCloseTo(0.531721, 6)
    expect(interval?.high).toBeCloseTo(0.8196303, 6)
  })
})

describe("Gwet's examples", () => {
  const abstractors = [
    [13, 0, 0],
    [0, 20, 7],
    [0, 4, 56],
  ]

  it('meets the handbook: two abstractors, 100 pregnancies', () => {
    const kappa = cohenKappa(abstractors, 0.95)
    const ac1 = gwetAc1(abstractors, 0.95)
    expect(kappa.value).toBeCloseTo(0.7964094, 7)
    expect(kappa.standardError).toBeCloseTo(0.05891072, 7)
    expect(ac1.value).toBeCloseTo(0.8493305, 7)
    expect(ac1.standardError).toBeCloseTo(0.04321747, 7)
  })

  it('shows the paradox: 94 of 100 verdicts alike, kappa below nought, AC1 high', () => {
    const table = [
      [118, 5],
      [2, 0],
    ]
    expect(cohenKappa(table, 0.95).value).toBeCloseTo(-0.023, 3)
    expect(gwetAc1(table, 0.95).value).toBeCloseTo(0.941, 3)
  })
})

describe("Krippendorff's alpha, Krippendorff 2011", () => {
  it('meets A: two observers, two values', () => {
    const items = itemsOf('0 1 0 0 0 0 0 0 1 0', '1 1 1 0 0 1 0 0 0 0')
    expect(krippendorffAlpha(items, resampling()).value).toBeCloseTo(0.095, 3)
  })

  it('meets B: two observers, many names', () => {
    const items = itemsOf('a a b b d c c c e d d a', 'b a b b b c c c e d d d')
    expect(krippendorffAlpha(items, resampling()).value).toBeCloseTo(0.692, 3)
  })

  it('meets C: four observers, verdicts missing', () => {
    const items = itemsOf(
      '1 2 3 3 2 1 4 1 2 . . .',
      '1 2 3 3 2 2 4 1 2 5 . 3',
      '. 3 3 3 2 3 4 2 2 5 1 .',
      '1 2 3 3 2 4 4 1 2 5 1 .',
    )
    const { value, interval } = krippendorffAlpha(items, resampling())
    expect(value).toBeCloseTo(0.743, 3)
    expect(interval?.low).toBeGreaterThan(0.3)
    expect(interval?.low).toBeLessThan(0.6)
    expect(interval?.high).toBeGreaterThan(0.9)
  })
})
