/** What a coefficient of agreement comes to, and what is said where it comes to nothing. */
import { normalQuantile } from '../normal.ts'

/** Two bounds between -1 and 1. */
export interface Interval {
  readonly low: number
  readonly high: number
}

/**
 * Why a value or its interval is missing.
 *
 * - `nothing-compared`: no item has two verdicts.
 * - `one-value`: the same verdict everywhere, so there is no chance to correct for. No value.
 * - `all-agree`: the value is 1 and the formula's spread 0, which says nothing of how sure it is. No interval.
 * - `too-few-items`: one item has no spread. No interval.
 * - `too-little-variation`: in more than one resample of twenty everything was the same verdict. No interval.
 */
export type WhyMissing = 'nothing-compared' | 'one-value' | 'all-agree' | 'too-few-items' | 'too-little-variation'

/** From -1 to 1: 1 is full agreement, 0 what chance would give, less than 0 is worse than chance. */
export interface Coefficient {
  readonly value: number | null
  readonly standardError: number | null
  readonly interval: Interval | null
  readonly why: WhyMissing | null
}

export function withoutValue(why: WhyMissing): Coefficient {
  return { value: null, standardError: null, interval: null, why }
}

export function withoutInterval(value: number, why: WhyMissing): Coefficient {
  return { value, standardError: null, interval: null, why }
}

/** The value with its large-sample interval, cut where no coefficient can be. */
export function withNormalInterval(value: number, variance: number, confidence: number): Coefficient {
  const standardError = Math.sqrt(Math.max(0, variance))
  const half = normalQuantile(1 - (1 - confidence) / 2) * standardError
  const interval = { low: Math.max(-1, value - half), high: Math.min(1, value + half) }
  return { value, standardError, interval, why: null }
}
