/** What was done with the ranking beyond the plan and the stops: the store counts it, the report says it. */
import type { Stage } from '@oversyn/model'

export interface RankingAccount {
  /** The version of Oversyn that tells of it. */
  readonly version: string
  /** When a plan first asked for the ranking, and when the last one that did was replaced; `null` while it is used. */
  readonly from: string
  readonly to: string | null
  /** Reports that were drawn by chance and judged, and how many of them were included, by stage. */
  readonly draws: readonly { readonly stage: Stage; readonly reports: number; readonly included: number }[]
  /** When each stop was decided, and by whom. */
  readonly stops: readonly { readonly id: string; readonly at: string; readonly by: string }[]
}
