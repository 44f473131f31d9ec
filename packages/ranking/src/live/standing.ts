/** How far screening has come, and what stopping now would mean. */
import { type RandomDraw, type RecallEstimate, recallFromDraws } from '../stopping/random-share.ts'
import {
  type ScreeningState,
  type StoppingEvidence,
  type StoppingPromise,
  stoppingEvidence,
} from '../stopping/stopping-rule.ts'

/** `nothing-there`: no records at all. `all-screened`: none left, known ones neither. `go-on` and `may-stop` are what the rule says between these. */
export type RuleState = 'nothing-there' | 'all-screened' | 'go-on' | 'may-stop'

/** Plain data: what the screen shows, the log keeps with a decision to stop, and the report prints. */
export interface Standing {
  readonly rule: RuleState
  readonly evidence: StoppingEvidence
  /**
   * The share of the relevant records that is found, by the rule: as likely too high as too low; `low` holds with the confidence of the
   * promise. `null` while nothing relevant is known.
   */
  readonly recall: { readonly estimate: number; readonly low: number; readonly high: number } | null
  /** The same from the draws by chance alone, which believes nothing about the ranking; `null` without draws. */
  readonly recallFromDraws: RecallEstimate | null
  /** If screening stopped now: how many records would stay unread, what share of all, and how many relevant ones may be among them. */
  readonly stoppingNow: { readonly unread: number; readonly saved: number; readonly mostMissing: number }
  /** Records known to be relevant beforehand that wait for a decision; nothing else here counts them. */
  readonly knownUnread: number
}

/** The standing of a review; see `standingInWords` for its sentences. */
export function standingOf(
  state: ScreeningState,
  draws: readonly RandomDraw[],
  promise: StoppingPromise,
  knownUnread = 0,
): Standing {
  const evidence = stoppingEvidence(state, promise)
  const { found, records, likelyMissing, leastRecall, mostMissing } = evidence
  const unread = records - evidence.screened
  return {
    rule: rule(),
    evidence,
    recall: found === 0 ? null : { estimate: found / (found + likelyMissing), low: leastRecall, high: 1 },
    recallFromDraws: recallFromDraws(draws, { found, unscreened: unread, confidence: promise.confidence }),
    stoppingNow: { unread, saved: records === 0 ? 0 : unread / records, mostMissing },
    knownUnread,
  }

  function rule(): RuleState {
    if (records + knownUnread === 0) return 'nothing-there'
    if (unread + knownUnread === 0) return 'all-screened'
    return evidence.stop || unread === 0 ? 'may-stop' : 'go-on'
  }
}
