/** Krippendorff's alpha for names, any number of raters, verdicts missing anywhere. */
import type { Random } from '../random.ts'
import { drawBinomial } from '../random-binomial.ts'
import { type Coefficient, withoutInterval, withoutValue } from './coefficient.ts'

/** How an interval by resampling is made. */
export interface Resampling {
  readonly confidence: number
  readonly random: Random
  /** @default 2000 */
  readonly resamples?: number
}

/** Items that were judged alike: each verdict's count, and how many such items there are. */
interface Pattern {
  readonly counts: readonly number[]
  readonly items: number
  readonly verdicts: number
  /** Pairs of verdicts of one item that differ, weighed as alpha weighs them. */
  readonly apart: number
}

/**
 * Krippendorff's alpha (Krippendorff 2011, "Computing Krippendorff's alpha-reliability"): 1 less the disagreement found over the
 * disagreement there would be if verdicts were dealt out among items by chance. Items with a single verdict say nothing and are left out.
 * The interval is taken from resampling items (Zapf et al. 2016, doi:10.1186/s12874-016-0200-9).
 *
 * @param items the verdicts of each item
 * @example krippendorffAlpha([['a', 'a'], ['b', 'b', 'c'], ['a']], { confidence: 0.95, random: seededRandom(1) })
 */
export function krippendorffAlpha(items: readonly (readonly string[])[], resampling: Resampling): Coefficient {
  const patterns = patternsOf(items)
  const total = patterns.reduce((sum, { items }) => sum + items, 0)
  if (total === 0) return withoutValue('nothing-compared')
  const value = alphaOf(patterns, (pattern) => pattern.items)
  if (value === null) return withoutValue('one-value')
  if (total < 2) return withoutInterval(value, 'too-few-items')
  if (patterns.every(({ apart }) => apart === 0)) return withoutInterval(value, 'all-agree')
  return { value, ...bootstrap(patterns, total, resampling) }
}

/** Sorted, so that chance falls alike in whatever order items and verdicts come. */
function patternsOf(items: readonly (readonly string[])[]): Pattern[] {
  const judged = items.filter((verdicts) => verdicts.length > 1)
  const values = [...new Set(judged.flat())].sort()
  const place = new Map(values.map((value, at) => [value, at]))
  const found = new Map<string, { counts: number[]; items: number }>()
  for (const verdicts of judged) {
    const counts = values.map(() => 0)
    for (const verdict of verdicts) {
      const at = place.get(verdict) ?? 0
      counts[at] = (counts[at] ?? 0) + 1
    }
    const key = counts.join()
    const pattern = found.get(key)
    if (pattern === undefined) found.set(key, { counts, items: 1 })
    else pattern.items++
  }
  return [...found.keys()].sort().map((key) => {
    const { counts, items } = found.get(key) ?? { counts: [], items: 0 }
    const verdicts = counts.reduce((sum, count) => sum + count, 0)
    const squares = counts.reduce((sum, count) => sum + count * count, 0)
    return { counts, items, verdicts, apart: (verdicts * verdicts - squares) / (verdicts - 1) }
  })
}

/** Null where there is only one verdict. */
function alphaOf(patterns: readonly Pattern[], times: (pattern: Pattern, place: number) => number): number | null {
  const used: number[] = []
  let verdicts = 0
  let apart = 0
  for (const [place, pattern] of patterns.entries()) {
    const weight = times(pattern, place)
    if (weight === 0) continue
    verdicts += weight * pattern.verdicts
    apart += weight * pattern.apart
    for (const [value, count] of pattern.counts.entries()) used[value] = (used[value] ?? 0) + weight * count
  }
  const expected = verdicts * verdicts - used.reduce((sum, count) => sum + count * count, 0)
  return expected === 0 ? null : 1 - ((verdicts - 1) * apart) / expected
}

function bootstrap(patterns: readonly Pattern[], total: number, resampling: Resampling): Omit<Coefficient, 'value'> {
  const { confidence, random, resamples = 2000 } = resampling
  const values: number[] = []
  for (let round = 0; round < resamples; round++) {
    const drawn = redraw(patterns, total, random)
    const alpha = alphaOf(patterns, (_, place) => drawn[place] ?? 0)
    if (alpha !== null) values.push(alpha)
  }
  if (values.length < 0.95 * resamples) return { standardError: null, interval: null, why: 'too-little-variation' }
  values.sort((a, b) => a - b)
  const mean = values.reduce((sum, value) => sum + value, 0) / values.length
  const squares = values.reduce((sum, value) => sum + (value - mean) ** 2, 0)
  const tail = (1 - confidence) / 2
  const at = (share: number) => values[Math.min(values.length - 1, Math.floor(share * values.length))] ?? 0
  return {
    standardError: Math.sqrt(squares / Math.max(1, values.length - 1)),
    interval: { low: at(tail), high: at(1 - tail) },
    why: null,
  }
}

/** As many items again, drawn with putting back: a multinomial draw, made of binomial ones. */
function redraw(patterns: readonly Pattern[], total: number, random: Random): number[] {
  let left = total
  let among = total
  return patterns.map(({ items }) => {
    const drawn = drawBinomial(left, items / among, random)
    left -= drawn
    among -= items
    return drawn
  })
}
