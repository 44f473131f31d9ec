/** What is kept back from a person: the rule stands in the model, here is what it is told of the reports of a desk. */
import { isSettled, mayShowDecisions, type Plan, type Review, type Stage, stages } from '@oversyn/model'
import type { Desk, Judged, Sheet } from './desk.ts'

/** The reports that a calibration round still waits for a person to judge, at its stage. */
export interface Awaited {
  readonly stage: Stage
  readonly reports: ReadonlySet<string>
}

/** What one person may see at one stage. */
export class Veil {
  readonly #stage: Stage
  readonly #plan: Plan
  readonly #person: string
  readonly #awaited: Awaited | undefined
  /** Of the reports that others may know of at this stage, those that the person may not: a round before it waits for them. */
  readonly hidden: ReadonlySet<string>

  constructor(stage: Stage, plan: Plan, person: string, awaited: Awaited | undefined) {
    this.#stage = stage
    this.#plan = plan
    this.#person = person
    this.#awaited = awaited
    const isLater = awaited !== undefined && stages.indexOf(stage) > stages.indexOf(awaited.stage)
    this.hidden = isLater ? awaited.reports : nothing
  }

  /** Whether what others decided is kept back. */
  isSealed({ report, judged, stand }: Sheet): boolean {
    const people = judged.map((it) => it.person)
    const known = { stage: this.#stage, people, isSettled: isSettled(stand?.verdict), awaited: this.#awaitedAt(report) }
    return !mayShowDecisions(this.#plan, known, this.#person)
  }

  /** The judgements of a report that the person may see. */
  seen(sheet: Sheet): readonly Judged[] {
    return this.isSealed(sheet) ? sheet.judged.filter((it) => it.person === this.#person) : sheet.judged
  }

  /** The sheets of a desk that the person may know of. */
  of(desk: Desk): readonly Sheet[] {
    const all = desk.inPlace()
    return this.hidden.size === 0 ? all : all.filter((it) => !this.hidden.has(it.report))
  }

  #awaitedAt(report: string): Stage | null {
    return this.#awaited?.reports.has(report) ? this.#awaited.stage : null
  }
}

const nothing: ReadonlySet<string> = new Set()

/** The stage of the blind round that is under way, if one is. */
export function roundUnderWay({ plan }: Review): Stage | undefined {
  return plan?.blind && plan.calibration && !plan.calibration.concluded ? plan.calibration.stage : undefined
}

/** The reports of a sample that a person has not judged. `desk` is that of the stage of the round. */
export function awaitedOf(desk: Desk, sample: ReadonlySet<string>, person: string): Awaited {
  const reports = [...sample].filter((it) => !desk.find(it)?.judged.some((by) => by.person === person))
  return { stage: desk.stage, reports: new Set(reports) }
}
