/** Who is given which report: the plan of the work applied to the sheets of a desk. Pure. */
import { type Plan, type Review, usualPlan } from '@oversyn/model'
import { assignedTo } from '@oversyn/stats'
import { type Round, sampleOf } from './calibration.ts'
import type { Desk, Sheet } from './desk.ts'
import { isWaiting } from './desk-tally.ts'

export class Dealing {
  readonly plan: Plan
  /** How many judge each report at this stage. */
  readonly needed: 1 | 2
  /** The reports of a calibration round that is under way: nothing else is given out. */
  readonly sample: ReadonlySet<string> | undefined
  /** The stage was stopped before its end: only what somebody has begun is given out, so that it can be settled. */
  readonly isStopped: boolean
  readonly #keys: ReadonlyMap<string, string>
  readonly #ids: ReadonlyMap<string, string>
  readonly #ranks: WeakMap<Sheet, string[]>

  constructor(review: Review, desk: Desk, round: Round | undefined) {
    this.plan = review.plan ?? unplanned
    this.needed = this.plan.reviewers[desk.stage]
    const isRound = round?.stage === desk.stage && !round.isConcluded
    this.sample = isRound ? sampleOf(desk, round) : undefined
    this.isStopped = review.stops.some((it) => it.stage === desk.stage)
    this.#keys = new Map(review.people.map((it) => [it.id, it.key]))
    this.#ids = new Map(review.people.map((it) => [it.key, it.id]))
    this.#ranks = ranksOf(this.plan)
  }

  /** Whether more people are given a report than are needed: who comes first has it. */
  get isShared(): boolean {
    return this.sample === undefined && this.plan.assignment.mode !== 'shares'
  }

  /** Those that may be given out at all, in their order. */
  line(desk: Desk): Iterable<Sheet> {
    const { sample } = this
    return sample ? desk.ordered().filter((it) => sample.has(it.report)) : desk.line()
  }

  /** Whether a report is given to a person, who has not judged it. */
  falls(sheet: Sheet, person: string): boolean {
    if (this.sample ? !this.sample.has(sheet.report) || !sheet.isOpen : !isWaiting(sheet)) return false
    if (this.isStopped && sheet.judged.length === 0) return false
    for (const it of sheet.judged) if (it.person === person) return false
    if (this.sample) return true
    const { assignment } = this.plan
    if (assignment.mode === 'free') return true
    const key = this.#keys.get(person)
    if (key === undefined) return false
    if (assignment.mode === 'themes') return this.#themesFall(sheet, key)
    // Those who would come next take the place of those who have judged without being asked, or have left.
    const left = this.#ranked(sheet).filter((it) => !sheet.judged.some((by) => by.person === this.#ids.get(it)))
    return left.slice(0, this.needed - sheet.judged.length).includes(key)
  }

  /** How many reports fall to a person. */
  left(desk: Desk, person: string): number {
    // Where all take from one pile it follows from the counts.
    if (!this.sample && !this.isStopped && this.plan.assignment.mode === 'free')
      return desk.tally.waiting - (desk.tally.people.get(person)?.waiting ?? 0)
    let left = 0
    for (const sheet of this.line(desk)) if (this.falls(sheet, person)) left += 1
    return left
  }

  /** Without the tag of a theme that is dealt out, a report falls to everybody. */
  #themesFall({ tags }: Sheet, key: string): boolean {
    const { assignment } = this.plan
    if (assignment.mode !== 'themes') return true
    const own = assignment.themes.filter((it) => tags.includes(it.theme))
    return own.length === 0 || own.some((it) => it.people.includes(key))
  }

  #ranked(sheet: Sheet): string[] {
    const before = this.#ranks.get(sheet)
    if (before) return before
    const { assignment } = this.plan
    const shares = assignment.mode === 'shares' ? assignment.shares : []
    const ranked = assignedTo(sheet.report, shares, shares.length)
    this.#ranks.set(sheet, ranked)
    return ranked
  }
}

/** One object, so that what is known of a plan is known of it too. */
const unplanned = usualPlan()

/** What falls to whom follows from report and shares, so it is told once for each plan. */
const known = new WeakMap<Plan, WeakMap<Sheet, string[]>>()

function ranksOf(plan: Plan): WeakMap<Sheet, string[]> {
  const ranks = known.get(plan) ?? new WeakMap<Sheet, string[]>()
  known.set(plan, ranks)
  return ranks
}
