/** The words of the report about the order that the program made, and about stopping before the end; see `report/ranking-text.ts`. */

/** A stop as it is told; numbers and dates come in as they are shown, `null` where they are not known. */
export interface ToldStop {
  readonly stage: string
  readonly date: string | null
  readonly by: string | null
  readonly allowed: boolean
  readonly screened: string
  readonly included: string
  readonly unread: string
}

export interface RankingTerms {
  readonly order: string
  /** What is read, and that it only orders. */
  readonly how: string
  readonly start: string
  readonly chance: (share: string, seed: number) => string
  readonly noChance: string
  readonly hidden: string
  readonly stopping: string
  readonly goal: (recall: string, sure: string) => string
  readonly noStop: string
  readonly stopped: (stop: ToldStop) => string
  /** Where the interval is too wide for a point in it to tell anything. */
  readonly recallWithin: (it: { low: string; high: string; sure: string }) => string
  readonly recall: (it: { estimate: string; low: string; high: string; sure: string }) => string
  readonly noRecall: string
  /** Stands before the reason that the team gave, which is closed by `quotes`. */
  readonly reason: string
  readonly quotes: readonly [string, string]
  readonly limitations: {
    readonly unread: (it: { stage: string; unread: string; low: string; sure: string }) => string
    readonly unreadUnknown: (stage: string, unread: string) => string
    readonly against: (stage: string) => string
    readonly noChance: string
  }
  /** The statement of the use of artificial intelligence (RAISE), a fact a line. */
  readonly ai: {
    readonly heading: string
    readonly lead: string
    readonly tool: string
    readonly toolIs: (version: string | null) => string
    readonly period: string
    readonly periodIs: (from: string, to: string | null) => string
    readonly purpose: string
    readonly purposeIs: (stages: string) => string
    readonly judge: string
    readonly judgeIs: string
    readonly reason: string
    readonly reasonIs: string
    readonly tested: string
    readonly testedIs: (it: { reviews: number; runs: number; kept: number; saved: string; worst: string }) => string
    readonly own: (stage: string, reports: string, included: string) => string
    readonly ownNone: string
    readonly weak: string
    readonly weakIs: string
    readonly data: string
    readonly dataIs: string
    readonly trace: string
    readonly traceIs: (seed: number) => string
  }
}
