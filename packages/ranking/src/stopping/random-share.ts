/** Recall without bias, from the records drawn by chance along the way. */
import { clopperPearson } from '@oversyn/stats'

/** One draw by chance: what was known just before it, and what came. */
export interface RandomDraw {
  /** Relevant records found before the draw. */
  readonly foundBefore: number
  /** Records unscreened before the draw; each was as likely. */
  readonly unscreenedBefore: number
  readonly relevant: boolean
}

/** An estimate with the interval it lies in at a confidence. */
export interface RecallEstimate {
  readonly relevantInAll: number
  readonly recall: number
  readonly low: number
  readonly high: number
  readonly draws: number
}

/**
 * Each draw estimates all relevant records without bias: those found before it, plus the unscreened if the draw was relevant (E = found +
 * unscreened * prevalence of the unscreened). The mean of the draws is unbiased too, however the ranking has chosen between them (Horvitz &
 * Thompson 1952, doi:10.1080/01621459.1952.10483446). The interval is that of Clopper and Pearson for the share of hits, carried through the
 * same formula; it treats the prevalence of the unscreened as one, which makes it wide when early draws hit. `null` without draws.
 *
 * @example recallFromDraws([{ foundBefore: 10, unscreenedBefore: 100, relevant: false }], { found: 12, unscreened: 90, confidence: 0.95 })
 */
export function recallFromDraws(
  draws: readonly RandomDraw[],
  { found, unscreened, confidence }: { found: number; unscreened: number; confidence: number },
): RecallEstimate | null {
  if (draws.length === 0) return null
  const mean = (value: (draw: RandomDraw) => number): number =>
    draws.reduce((sum, draw) => sum + value(draw), 0) / draws.length
  const before = mean((draw) => draw.foundBefore)
  const left = mean((draw) => draw.unscreenedBefore)
  const hits = draws.filter(({ relevant }) => relevant).length
  const possible = (all: number): number => Math.min(found + unscreened, Math.max(found, all))
  const recallAt = (all: number): number => (all === 0 ? 1 : found / all)
  const share = clopperPearson(hits, draws.length, confidence)
  const relevantInAll = possible(mean((draw) => draw.foundBefore + (draw.relevant ? draw.unscreenedBefore : 0)))
  return {
    relevantInAll,
    recall: recallAt(relevantInAll),
    low: recallAt(possible(before + left * share.high)),
    high: recallAt(possible(before + left * share.low)),
    draws: draws.length,
  }
}
