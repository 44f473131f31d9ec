/** What a command is: from the state and what was asked to what happened, or a refusal. Only screening looks beyond the state. */
import type { Happening, Input, NewId, Problem, Review, Stage, Verb, Verdict } from '@oversyn/model'
import { AppError } from '../app-error.ts'

/** What a command may know. */
export interface Ask {
  state: Review
  newId: NewId
  /** The id of the actor. */
  person: string
  screening: Screening
}

/** The part of a review that is too large for its state. */
export interface Screening {
  /** Whether the review has such a report, among its reports or its records. */
  hasReport(report: string): Promise<boolean>
  /** How a person last judged a report at a stage. */
  judgement(report: string, stage: Stage): Promise<{ verdict: Verdict; criterion: string | null } | undefined>
}

/** What a command comes to. No happenings: nothing changed, and nothing is logged. */
export interface Outcome {
  happenings: Happening[]
  made?: { id: string; key?: string }
}

export type Command<V extends Verb> = (ask: Ask, input: Input<V>) => Outcome | Promise<Outcome>

/** Refuses a command, naming every reason. */
export function refuse(problems: readonly Problem[]): never {
  throw new AppError('command-refused', problems.map((it) => it.message).join(' '), { problems })
}

/** One reason to refuse. */
export function reason(code: string, message: string, where: Problem['where'] = {}): Problem {
  return { code, severity: 'error', message, where }
}
