/** How far a stage is: counts over the sheets of a desk. Pure. */
import type { Stage } from '@oversyn/model'
import type { Dealing } from './dealing.ts'
import type { Desk, Sheet } from './desk.ts'

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
  /** Reports excluded by a criterion that has been revised since, as far as the person may see them. */
  again: number
}

export function progressOf(
  desk: Desk,
  dealing: Dealing,
  person: string,
  isOutdated: (sheet: Sheet) => boolean,
): StageProgress {
  const progress: StageProgress = {
    stage: desk.stage,
    eligible: 0,
    mine: 0,
    left: 0,
    waiting: 0,
    conflicts: 0,
    settled: { include: 0, exclude: 0, maybe: 0, 'not-retrieved': 0 },
    people: [],
    calibration: null,
    again: 0,
  }
  const people = new Map<string, number>()
  const inSample = new Map<string, number>()
  const { sample } = dealing
  for (const sheet of desk.inPlace()) {
    const { stand, judged } = sheet
    if (sheet.isOpen) progress.eligible += 1
    for (const { person } of judged) people.set(person, (people.get(person) ?? 0) + 1)
    if (sample?.has(sheet.report))
      for (const { person } of judged) inSample.set(person, (inSample.get(person) ?? 0) + 1)
    if (dealing.falls(sheet, person)) progress.left += 1
    if (judged.length > 0 && isOutdated(sheet)) progress.again += 1
    if (stand === null) continue
    if (stand.verdict === 'waiting') progress.waiting += 1
    else if (stand.verdict === 'conflict') progress.conflicts += 1
    else progress.settled[stand.verdict] += 1
  }
  progress.mine = people.get(person) ?? 0
  progress.people = counted(people)
  if (sample) progress.calibration = { size: sample.size, mine: inSample.get(person) ?? 0, people: counted(inSample) }
  return progress
}

function counted(people: ReadonlyMap<string, number>): { person: string; judged: number }[] {
  return [...people]
    .map(([person, judged]) => ({ person, judged }))
    .sort((a, b) => b.judged - a.judged || (a.person < b.person ? -1 : 1))
}
