/** What a caller may say: the policy, what people have kept apart, how to tell progress, when to stop. */
import { type Policy, policies } from './decide/policy.ts'

export type Stage = 'reading' | 'blocking' | 'comparing' | 'grouping'

export interface Progress {
  readonly stage: Stage
  readonly done: number
  /** 0 while unknown. */
  readonly total: number
}

export interface Options {
  /** @default policies.balanced */
  readonly policy?: Policy
  /** Pairs of ids that a person has called "not a duplicate": never linked, nor any later record with the same content as either. */
  readonly apart?: readonly (readonly [string, string])[]
  readonly onProgress?: (progress: Progress) => void
  /** Asked every few hundred steps; once it says true, `Cancelled` is thrown. */
  readonly cancelled?: () => boolean
}

/** Thrown when the caller asked to stop. */
export class Cancelled extends Error {
  override readonly name = 'Cancelled'
}

/** Calls back every 512 steps. */
export class Pace {
  readonly #options: Options
  #steps = 0

  constructor(options: Options) {
    this.#options = options
  }

  step(stage: Stage, done: number, total: number): void {
    if ((++this.#steps & 511) !== 0) return
    this.tell(stage, done, total)
  }

  tell(stage: Stage, done: number, total: number): void {
    if (this.#options.cancelled?.() === true) throw new Cancelled('stopped by the caller')
    this.#options.onProgress?.({ stage, done, total })
  }
}

export function policyOf(options: Options): Policy {
  return options.policy ?? policies.balanced
}
