/** How sure a share is, when it was counted in a random sample. */
import { betaQuantile } from './incomplete-beta.ts'
import { normalQuantile } from './normal.ts'

/** Two bounds between 0 and 1. */
export interface ShareInterval {
  readonly low: number
  readonly high: number
}

/**
 * Wilson's score interval (Wilson 1927, doi:10.1080/01621459.1927.10502953): close to its confidence on average. An empty sample says nothing.
 *
 * @example wilson(81, 263, 0.95) // { low: 0.2553, high: 0.3662 }
 */
export function wilson(hits: number, trials: number, confidence: number): ShareInterval {
  if (trials === 0) return { low: 0, high: 1 }
  const z = normalQuantile(1 - (1 - confidence) / 2)
  const share = hits / trials
  const centre = share + (z * z) / (2 * trials)
  const half = z * Math.sqrt((share * (1 - share)) / trials + (z * z) / (4 * trials * trials))
  const scale = 1 + (z * z) / trials
  return {
    low: hits === 0 ? 0 : (centre - half) / scale,
    high: hits === trials ? 1 : (centre + half) / scale,
  }
}

/**
 * The exact interval (Clopper & Pearson 1934, doi:10.1093/biomet/26.4.404): never less sure than it says, and so wider.
 *
 * @example clopperPearson(81, 263, 0.95) // { low: 0.2527, high: 0.3676 }
 */
export function clopperPearson(hits: number, trials: number, confidence: number): ShareInterval {
  if (trials === 0) return { low: 0, high: 1 }
  const tail = (1 - confidence) / 2
  return {
    low: hits === 0 ? 0 : betaQuantile(tail, hits, trials - hits + 1),
    high: hits === trials ? 1 : betaQuantile(1 - tail, hits + 1, trials - hits),
  }
}
