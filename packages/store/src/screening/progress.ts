/** How far a stage is, from the counts of a desk. Pure. */
import type { Stage } from '@oversyn/model'
import type { Dealing } from './dealing.ts'
import type { Desk } from './desk.ts'
import type { Outdated } from './lists.ts'
import type { Veil } from './sealing.ts'

export interface StageProgress {
  stage: Stage
  /** Reports that the stage is open to. */
  eligible: number
  /** Judged by the person who asks, and left for them. */
  mine: number
  left: number
  /** Judged by one of two. */
  waiting: number
  conflicts: number
  /** Settled, by verdict. */
  settled: { include: number; exclude: number; maybe: number; 'not-retrieved': number }
  /** How many reports each has judged, who has judged most first. */
  people: { person: string; judged: number }[]
  /** The calibration round that is under way, and how many of its reports each has judged. */
  calibration: { size: number; mine: number; people: { person: string; judged: number }[] } | null
  /** Reports that a revision of a criterion asks to be looked at again, as far as the person may see them. */
  again: number
}

interface Seen {
  desk: Desk
  dealing: Dealing
  veil: Veil
  person: string
  /** How many reports fall to the person. */
  left: number
  isOutdated: Outdated | undefined
}

export function progressOf({ desk, dealing, veil, person, left, isOutdated }: Seen): StageProgress {
  const { eligible, stands, people } = desk.tally
  const { include, exclude, maybe } = stands
  return {
    stage: desk.stage,
    eligible,
    mine: people.get(person)?.judged ?? 0,
    left,
    waiting: stands.waiting,
    conflicts: stands.conflict === 0 ? 0 : conflictsOf(desk, veil),
    settled: { include, exclude, maybe, 'not-retrieved': stands['not-retrieved'] },
    people: counted(new Map([...people].map(([id, { judged }]) => [id, judged]))),
    calibration: roundProgress(desk, dealing, person),
    again: isOutdated ? veil.of(desk).filter((it) => it.judged.length > 0 && isOutdated(it)).length : 0,
  }
}

/** Those that the person may see, and settle. */
function conflictsOf(desk: Desk, veil: Veil): number {
  let conflicts = 0
  for (const sheet of veil.of(desk)) if (sheet.stand?.verdict === 'conflict' && !veil.isSealed(sheet)) conflicts += 1
  return conflicts
}

function roundProgress(desk: Desk, { sample }: Dealing, person: string): StageProgress['calibration'] {
  if (!sample) return null
  const people = new Map<string, number>()
  for (const report of sample)
    for (const { person } of desk.find(report)?.judged ?? []) people.set(person, (people.get(person) ?? 0) + 1)
  return { size: sample.size, mine: people.get(person) ?? 0, people: counted(people) }
}

function counted(people: ReadonlyMap<string, number>): { person: string; judged: number }[] {
  return [...people]
    .flatMap(([person, judged]) => (judged > 0 ? [{ person, judged }] : []))
    .sort((a, b) => b.judged - a.judged || (a.person < b.person ? -1 : 1))
}
