/** Blindness: what a person may see of what others decided. Pure. */
import type { Dealing } from './dealing.ts'
import type { Judged, Sheet } from './desk.ts'

/**
 * The judgements of a report that a person may see. Where the team works blind that is their own alone, until as many have judged as
 * the plan asks for; in a calibration round until they have judged it too.
 */
export function seenBy(sheet: Sheet, person: string, dealing: Dealing): readonly Judged[] {
  return isSealed(sheet, person, dealing) ? sheet.judged.filter((it) => it.person === person) : sheet.judged
}

export function isSealed({ report, stand, judged }: Sheet, person: string, { plan, sample }: Dealing): boolean {
  if (!plan.blind) return false
  if (sample?.has(report)) return !judged.some((it) => it.person === person)
  return stand === null || stand.verdict === 'waiting'
}
