/** The lists of a stage: the sheets of a desk that are in one state. Pure. */
import type { Desk, Judged, Sheet } from './desk.ts'
import type { Revisions } from './revisions.ts'
import type { Veil } from './sealing.ts'

export const listStates = [
  'conflict',
  'waiting',
  'maybe',
  'include',
  'exclude',
  'not-retrieved',
  /** What the person who asks has judged, the latest first. */
  'mine',
  /** What a revision of a criterion asks to be looked at again. */
  'again',
  /** Judged by two or more; of these, those on which all agreed, and those on which they did not. */
  'compared',
  'alike',
  'differed',
] as const
export type ListState = (typeof listStates)[number]

export interface ListQuery {
  state: ListState
  /** Only exclusions by this criterion; `none`: those that name none. */
  criterion?: string | undefined
}

/** The sheets in a state. */
export function listOf(
  desk: Desk,
  veil: Veil,
  person: string,
  { state, criterion }: ListQuery,
  isOutdated: Outdated | undefined,
): Sheet[] {
  const all = veil.of(desk)
  if (state === 'mine') {
    const own = all.flatMap((sheet) => {
      const by = sheet.judged.find((it) => it.person === person)
      return by ? [{ sheet, seq: by.seq }] : []
    })
    return own.sort((a, b) => b.seq - a.seq).map((it) => it.sheet)
  }
  if (state === 'again') return isOutdated ? all.filter(isOutdated) : []
  if (state === 'compared' || state === 'alike' || state === 'differed')
    return all.filter((sheet) => isCompared(sheet, state) && !veil.isSealed(sheet))
  return all.filter((sheet) => {
    const { stand } = sheet
    if (stand?.verdict !== state) return false
    // How a report stands tells what somebody decided.
    if (state !== 'waiting' && veil.isSealed(sheet)) return false
    return criterion === undefined || (stand.criterion ?? 'none') === criterion
  })
}

/** Tells of a sheet whether a judgement of it is to be looked at again. */
export type Outdated = (sheet: Sheet) => boolean

/**
 * The judgements that a revision of a criterion asks to be looked at again; `undefined` where none does.
 *
 * @param isJudgedLater whether a report was judged at a later stage: then that judgement is the one to look at
 */
export function outdatedBy(
  { excludedBelow, includedBefore }: Revisions,
  isJudgedLater: (report: string) => boolean,
): { excluded: Outdated; included: Outdated; seenThrough: (veil: Veil) => Outdated } | undefined {
  if (excludedBelow.size === 0 && includedBefore === 0) return undefined
  const isOldExclusion = ({ verdict, criterion, version }: Judged) =>
    verdict === 'exclude' && criterion !== null && (version ?? 1) < (excludedBelow.get(criterion) ?? 0)
  const isOldInclusion = ({ verdict, seq }: Judged) => verdict === 'include' && seq < includedBefore
  const excluded = (judged: readonly Judged[]) => judged.some(isOldExclusion)
  const included = (report: string, judged: readonly Judged[]) =>
    includedBefore > 0 && judged.some(isOldInclusion) && !isJudgedLater(report)
  return {
    excluded: ({ judged }) => excluded(judged),
    included: ({ report, judged }) => included(report, judged),
    // Through the veil it is asked last, for it is asked of few.
    seenThrough: (veil) => (sheet) => {
      if (!excluded(sheet.judged) && !included(sheet.report, sheet.judged)) return false
      const seen = veil.seen(sheet)
      return excluded(seen) || included(sheet.report, seen)
    },
  }
}

/** As figures of agreement count it: what each made alone, before anything was settled. */
function isCompared({ judged }: Sheet, state: 'compared' | 'alike' | 'differed'): boolean {
  if (judged.length < 2) return false
  const isAlike = judged.every((it) => it.verdict === judged[0]?.verdict)
  return state === 'compared' || isAlike === (state === 'alike')
}
