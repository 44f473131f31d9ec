/** What a caller may say: the policy, people's words, how to tell progress, when to stop. */
import type { Word } from './cluster/words.ts'
import { type Policy, policies } from './decide/policy.ts'

export type Stage = 'reading' | 'blocking' | 'comparing' | 'grouping'

export interface Progress {
  readonly stage: Stage
  readonly done: number
  /** 0 while unknown. */
  readonly total: number
}

export interface Options {
  /** @default policies.usual */
  readonly policy?: Policy
  /** What people have said about pairs, the oldest first. It outranks every rule, and holds for later records of the same content too. */
  readonly words?: readonly Word[]
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
  return options.policy ?? policies.usual
}
