/** What a command is: from the state and what was asked to what happened, or a refusal. Only work with records looks beyond the state. */
import type {
  Erased,
  Event,
  Fact,
  FactKind,
  Happening,
  Input,
  NewId,
  Problem,
  Review,
  Stage,
  Verb,
  Verdict,
} from '@oversyn/model'
import { AppError } from '../app-error.ts'
import type { Member } from '../log/members.ts'

/** What a command may know. */
export interface Ask {
  state: Review
  newId: NewId
  /** The id of the actor. */
  person: string
  records: Records
}

/** The part of a review that is too large for its state. */
export interface Records {
  /** Whether the review has such a report, among its reports or its records. */
  hasReport(report: string): Promise<boolean>
  /** How a person last judged a report at a stage. */
  judgement(
    report: string,
    stage: Stage,
  ): Promise<
    | {
        verdict: Verdict
        criterion: string | null
        criterionVersion: number | null
        drawn: boolean
        note: string | null
      }
    | undefined
  >
  /** Whether a revision of a criterion asks that the person's inclusion of a report at a stage be looked at again. */
  isAskedAgain(state: Review, report: string, stage: Stage): Promise<boolean>
  /** How a report stands at a stage. */
  standing(
    report: string,
    stage: Stage,
  ): Promise<{ verdict: string; criterion: string | null; seq: number } | undefined>
  importState(id: string): Promise<'shown' | 'undone' | 'staged' | undefined>
  /** Those of some records that are in sight. */
  shown(records: readonly string[]): Promise<string[]>
  /** All members of the reports that some records belong to. */
  members(records: readonly string[]): Promise<Member[]>
  /** The facts of a kind that have one of the given as subject or detail. */
  facts(kind: FactKind, subjects: readonly string[]): Promise<Fact[]>
  /** The content marks of some records, by which what is said of them holds for copies too. */
  marks(records: readonly string[]): Promise<Map<string, string>>
  entry(seq: number): Promise<Event | Erased | undefined>
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

/** Refuses where the review has no such report. */
export async function refuseUnknownReport(records: Records, report: string): Promise<void> {
  if (!(await records.hasReport(report)))
    refuse([reason('reference-unknown', `There is no report with the id ${report}.`, { kind: 'record', id: report })])
}
