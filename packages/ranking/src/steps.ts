/** Long work in short steps, so that a worker can answer in between and a person can call it off. */

/** Work that pauses after every few milliseconds of it; what it returns is the outcome. Nothing happens until it is driven. */
export type Steps<Outcome> = Generator<void, Outcome, void>

/** What the host of long work brings: the clock and the pause are its own, for a pure package has neither. */
export interface StepsHost {
  /** Milliseconds; only differences count. */
  readonly clock: () => number
  /** Lets other work run: in a worker, `() => new Promise(setImmediate)`. */
  readonly pause: () => Promise<void>
  /** Asked at every pause; once it says true, `WorkCancelled` is thrown. */
  readonly cancelled?: () => boolean
  /** How many milliseconds to work between two pauses. @default 20 */
  readonly slice?: number
}

/** Thrown when the host called the work off. What was being made is thrown away; what was there before stands. */
export class WorkCancelled extends Error {
  override readonly name = 'WorkCancelled'
}

/** Does all of it at once. The outcome is the same as in steps. */
export function finish<Outcome>(steps: Steps<Outcome>): Outcome {
  for (;;) {
    const { done, value } = steps.next()
    if (done) return value
  }
}

/**
 * Does it step by step, with pauses.
 *
 * @example await inSteps(live.refresh(), { clock: Date.now, pause: () => new Promise(setImmediate) })
 */
export async function inSteps<Outcome>(steps: Steps<Outcome>, host: StepsHost): Promise<Outcome> {
  const slice = host.slice ?? 20
  let since = host.clock()
  for (;;) {
    const { done, value } = steps.next()
    if (done) return value
    if (host.clock() - since < slice) continue
    await host.pause()
    if (host.cancelled?.()) throw new WorkCancelled('called off by the host')
    since = host.clock()
  }
}
