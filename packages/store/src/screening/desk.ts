/** A desk: the reports of one stage of screening in memory, with how each stands and who has judged it. */
import type { Stage, Stand, Verdict } from '@oversyn/model'
import { DeskTally, isWaiting } from './desk-tally.ts'

/** A person's latest judgement of a report at the stage of the desk. `version` is that of the criterion they followed. */
export interface Judged {
  readonly person: string
  readonly verdict: Verdict
  readonly criterion: string | null
  readonly version: number | null
  readonly seq: number
}

/** A report on the desk. The object stays the same while what it says changes, so that lists of them need not be made anew. */
export interface Sheet {
  readonly report: string
  /** Where it came in: the import, then its place in the file; see {@link placeOf}. */
  place: number
  /** Whether the stage is open to it: it is in sight, and the stage before included it. What was judged all the same stays on the desk. */
  isOpen: boolean
  /** How it stands; `null` while nobody has judged it. */
  stand: Stand | null
  /** The latest judgement of each, oldest first. */
  judged: readonly Judged[]
  tags: readonly string[]
}

/** The place of a report that no import brought: after all others. */
export const withoutPlace = Number.MAX_SAFE_INTEGER

/** Imports in the order of the log, then the places in the file, as one number. */
export function placeOf(importSeq: number, ordinal: number): number {
  return importSeq * 2_097_152 + ordinal
}

/** The import that a place belongs to, by its entry in the log. */
export function importOf(place: number): number {
  return Math.floor(place / 2_097_152)
}

export class Desk {
  readonly review: string
  readonly stage: Stage
  /** The last entry of the log that it knows. */
  seq: number
  readonly tally = new DeskTally()
  readonly #sheets = new Map<string, Sheet>()
  #inPlace: Sheet[] | undefined
  #order: readonly string[] = []
  /** The sheets that the order names. */
  #first: ReadonlySet<Sheet> | undefined
  /** Those that waited, as they came in, when somebody last asked. */
  #waiting: readonly Sheet[] | undefined

  constructor(review: string, stage: Stage, seq: number, sheets: Iterable<Sheet> = []) {
    this.review = review
    this.stage = stage
    this.seq = seq
    for (const sheet of sheets) {
      this.#sheets.set(sheet.report, sheet)
      this.tally.count(sheet, 1)
    }
  }

  get size(): number {
    return this.#sheets.size
  }

  find(report: string): Sheet | undefined {
    return this.#sheets.get(report)
  }

  /** Puts a report on the desk, or says anew what is known of it. */
  put(sheet: Sheet): void {
    const before = this.#sheets.get(sheet.report)
    if (before) this.tally.count(before, -1)
    this.tally.count(sheet, 1)
    if (before?.place === sheet.place) {
      // What waits again is not in the line any more.
      if (isWaiting(sheet) && !isWaiting(before)) this.#waiting = undefined
      Object.assign(before, sheet)
      return
    }
    this.#sheets.set(sheet.report, sheet)
    this.#forgetOrder()
  }

  remove(report: string): void {
    const before = this.#sheets.get(report)
    if (!before) return
    this.tally.count(before, -1)
    this.#sheets.delete(report)
    this.#forgetOrder()
  }

  /** The order in which reports are given out, from outside; what it does not name comes after, as it came in. */
  set order(reports: readonly string[]) {
    this.#order = reports
    this.#first = undefined
  }

  get order(): readonly string[] {
    return this.#order
  }

  /** Every sheet, as it came in. */
  inPlace(): readonly Sheet[] {
    this.#inPlace ??= [...this.#sheets.values()].sort((a, b) => a.place - b.place || (a.report < b.report ? -1 : 1))
    return this.#inPlace
  }

  /** Every sheet in the order in which they are given out. */
  ordered(): readonly Sheet[] {
    if (this.#order.length === 0) return this.inPlace()
    const first = this.#named()
    return [...first, ...this.inPlace().filter((it) => !first.has(it))]
  }

  /**
   * Those that wait for somebody, in the order in which they are given out; some may have been judged since. One after another, for the
   * order is made anew while people screen, and few are asked for at a time.
   */
  *line(): Generator<Sheet> {
    this.#waiting ??= this.inPlace().filter(isWaiting)
    const first = this.#named()
    for (const sheet of first) if (isWaiting(sheet)) yield sheet
    for (const sheet of this.#waiting) if (!first.has(sheet)) yield sheet
  }

  #named(): ReadonlySet<Sheet> {
    this.#first ??= new Set(this.#order.flatMap((report) => this.#sheets.get(report) ?? []))
    return this.#first
  }

  #forgetOrder(): void {
    this.#inPlace = undefined
    this.#first = undefined
    this.#waiting = undefined
  }
}
