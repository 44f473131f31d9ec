/** Counts over the sheets of a desk, moved on with each of them, so that nobody has to look through all. */
import { type Standing, standings } from '@oversyn/model'
import type { Sheet } from './desk.ts'

/** What one person has judged: in all, and of the reports that still wait for somebody. */
interface Share {
  judged: number
  waiting: number
}

export class DeskTally {
  /** Reports that the stage is open to. */
  eligible = 0
  /** Of them, those that wait for somebody. */
  waiting = 0
  readonly stands: Record<Standing, number>
  readonly people = new Map<string, Share>()

  constructor() {
    this.stands = Object.fromEntries(standings.map((it) => [it, 0])) as Record<Standing, number>
  }

  count(sheet: Sheet, by: 1 | -1): void {
    const waits = isWaiting(sheet) ? by : 0
    if (sheet.isOpen) this.eligible += by
    this.waiting += waits
    if (sheet.stand) this.stands[sheet.stand.verdict] += by
    for (const { person } of sheet.judged) {
      const share = this.people.get(person)
      if (!share) this.people.set(person, { judged: by, waiting: waits })
      else {
        share.judged += by
        share.waiting += waits
      }
    }
  }
}

/** Whether a report waits for somebody: nobody has judged it, or one of two. */
export function isWaiting({ isOpen, stand }: Sheet): boolean {
  return isOpen && (stand === null || stand.verdict === 'waiting')
}
