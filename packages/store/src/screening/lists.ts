/** The lists of a stage: the sheets of a desk that are in one state. Pure. */
import type { Criterion, Review } from '@oversyn/model'
import type { Dealing } from './dealing.ts'
import type { Desk, Judged, Sheet } from './desk.ts'
import { isSealed, seenBy } from './sealing.ts'

export const listStates = [
  'conflict',
  'waiting',
  'maybe',
  'include',
  'exclude',
  'not-retrieved',
  /** What the person who asks has judged, the latest first. */
  'mine',
  /** Judged by a criterion that has been revised since. */
  'again',
] as const
export type ListState = (typeof listStates)[number]

export interface ListQuery {
  state: ListState
  /** Only exclusions by this criterion; `none`: those that name none. */
  criterion?: string | undefined
}

/** The sheets in a state. */
export function listOf(desk: Desk, dealing: Dealing, person: string, query: ListQuery, review: Review): Sheet[] {
  const { state, criterion } = query
  const all = desk.inPlace()
  if (state === 'mine') {
    const own = all.flatMap((sheet) => {
      const by = sheet.judged.find((it) => it.person === person)
      return by ? [{ sheet, seq: by.seq }] : []
    })
    return own.sort((a, b) => b.seq - a.seq).map((it) => it.sheet)
  }
  if (state === 'again') {
    const isOutdated = outdated(review, dealing, person)
    return isOutdated ? all.filter(isOutdated) : []
  }
  return all.filter((sheet) => {
    const { stand } = sheet
    if (stand?.verdict !== state) return false
    // How a report stands tells what somebody decided.
    if (state !== 'waiting' && isSealed(sheet, person, dealing)) return false
    return criterion === undefined || (stand.criterion ?? 'none') === criterion
  })
}

/** Tells whether a sheet has a judgement, seen by a person, that followed a criterion as it no longer reads, or does not say which version. */
export function outdated(review: Review, dealing: Dealing, person: string): ((sheet: Sheet) => boolean) | undefined {
  const revised = revisedIn(review)
  if (revised.size === 0) return undefined
  return (sheet) =>
    sheet.judged.some((it) => isOutdated(it, revised)) &&
    seenBy(sheet, person, dealing).some((it) => isOutdated(it, revised))
}

/** The same, whoever asks: for counting, not for showing. */
export function madeByOldWording(review: Review): (sheet: Sheet) => boolean {
  const revised = revisedIn(review)
  return (sheet) => revised.size > 0 && sheet.judged.some((it) => isOutdated(it, revised))
}

function revisedIn({ criteria }: Review): Map<string, Criterion> {
  return new Map(criteria.filter((it) => it.version > 1).map((it) => [it.id, it]))
}

function isOutdated({ criterion, version }: Judged, revised: ReadonlyMap<string, Criterion>): boolean {
  const now = criterion === null ? undefined : revised.get(criterion)
  return now !== undefined && (version ?? 1) < now.version
}
