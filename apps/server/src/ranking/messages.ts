/** What the server and its thread of ranking say to each other: one thread holds one stage of one review. */
import type {
  Decision,
  LiveReview,
  Placed,
  RankingRecord,
  SimulatedStop,
  SimulationOptions,
  Standing,
  Why,
} from '@oversyn/ranking'

/** Records come first, by pages and without an answer; then the review is opened, or simulated. */
export type RankingAsk =
  | { ask: 'records'; records: RankingRecord[] }
  | { ask: 'open'; review: Omit<LiveReview, 'records' | 'known'> & { known: string[] } }
  | { ask: 'decide'; decisions: Decision[] }
  | { ask: 'why'; report: string }
  | { ask: 'simulate'; relevant: string[]; options: SimulationOptions }
  /** What is under way is called off. */
  | { ask: 'give-up' }

/** The order after the last decisions, and what the rule says. */
export interface Ranked {
  order: Placed[]
  standing: Standing
}

/** What a finished review would have been like: points of the curve of what is found by what is screened. */
export interface Savings {
  records: number
  relevant: number
  curve: [screened: number, found: number][]
  /** After how many each share of what was relevant was found. */
  reached: { share: number; found: number; screened: number }[]
  firstRelevant: number | null
  /** Work saved over sampling at 95 % recall; `null` where nothing was relevant. */
  wss95: number | null
  stop: SimulatedStop
}

export interface RankingRequest {
  id: number
  what: RankingAsk
}

export type RankingReply =
  | { id: number; answer: Ranked | Savings | Why | null }
  | { id: number; progress: [done: number, total: number] }
  | { id: number; failed: string }
