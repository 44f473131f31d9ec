/** What revisions of criteria ask to be looked at again, as the log tells of them. */
import type { Criterion, Review } from '@oversyn/model'
import type { Db } from '../engine/engine.ts'
import { readEntry } from '../log/stored-rows.ts'

export interface Revisions {
  /** By criterion: exclusions that followed a version below this one are to be looked at again. */
  readonly excludedBelow: ReadonlyMap<string, number>
  /** Inclusions before this entry of the log are to be looked at again; 0: none are. */
  readonly includedBefore: number
}

/** A version of a criterion, and the entry that last said what it asks. */
interface Asked {
  version: number
  seq: number
  again: NonNullable<Criterion['again']>
}

const none: Revisions = { excludedBelow: new Map(), includedBefore: 0 }
const known = new WeakMap<readonly Criterion[], Revisions>()

/** The revisions of the criteria that a review has now; read anew only when one of them was stated. */
export async function revisionsOf(db: Db, { head, criteria }: Review): Promise<Revisions> {
  if (criteria.every((it) => it.version === 1 && it.again === undefined)) return none
  const before = known.get(criteria)
  if (before) return before
  const asked = await readAsked(db, head.id, new Set(criteria.map((it) => it.id)))
  const excludedBelow = new Map<string, number>()
  let includedBefore = 0
  for (const [id, versions] of asked)
    for (const { version, seq, again } of versions) {
      if (again === 'excluded' || again === 'both') excludedBelow.set(id, Math.max(version, excludedBelow.get(id) ?? 0))
      if (again === 'included' || again === 'both') includedBefore = Math.max(seq, includedBefore)
    }
  const revisions = { excludedBelow, includedBefore }
  known.set(criteria, revisions)
  return revisions
}

/** What each version of each criterion asks. The first version asks nothing, unless it says so: then it was added midway. */
async function readAsked(db: Db, review: string, ids: ReadonlySet<string>): Promise<Map<string, Asked[]>> {
  const rows = await db
    .selectFrom('event_subject')
    .innerJoin('event', (it) =>
      it.onRef('event.review', '=', 'event_subject.review').onRef('event.seq', '=', 'event_subject.seq'),
    )
    .select(['event.seq', 'event.envelope', 'event.payload', 'event.salt', 'event.hash'])
    .where('event_subject.review', '=', review)
    .where('event_subject.kind', '=', 'criterion')
    .orderBy('event.seq')
    .execute()
  const found = new Map<string, Asked[]>()
  for (const { seq, ...stored } of rows) {
    const { event } = readEntry(stored)
    if (event.type !== 'criterion.set' || event.payload === null) continue
    const { id, version, again = version > 1 ? 'excluded' : 'nothing' } = event.payload.value
    if (!ids.has(id)) continue
    const versions = found.get(id) ?? []
    const before = versions.find((it) => it.version === version)
    // Stated once more without another word on it, a version asks what it asked, from when it asked it.
    if (before?.again === again) continue
    found.set(id, [...versions.filter((it) => it !== before), { version, seq, again }])
  }
  return found
}
