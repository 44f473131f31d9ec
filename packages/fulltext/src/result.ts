/** What comes out: a report, or none, and why. */

/** What a match rests on first of all. */
export type MatchReason = 'doi' | 'pmid' | 'title-and-author' | 'title' | 'file-name'

/** A report that the file may be, and how sure that is: 1 is certain. */
export interface Candidate {
  readonly report: string
  readonly reason: MatchReason
  readonly score: number
}

/**
 * Why there is no match.
 *
 * - `nothing-found`: no report is named in the front matter, the fields or the file's name.
 * - `too-weak`: something points to a report, and not enough.
 * - `ambiguous`: two reports are as likely.
 */
export type WhyNoMatch = 'nothing-found' | 'too-weak' | 'ambiguous'

export type FileMatch =
  | { readonly match: Candidate; readonly runnerUp: Candidate | null; readonly why: null }
  | {
      readonly match: null
      /** The nearest two, to be suggested to people. */
      readonly nearest: readonly Candidate[]
      readonly why: WhyNoMatch
    }
