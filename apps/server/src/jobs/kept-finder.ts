/**
 * The finder that was used last, kept with what it knows: another file of a large review then costs what is new in it. One is kept for each
 * store, for a while, and none that holds too much.
 */
import { isDeepStrictEqual } from 'node:util'
import type { Policy, Word } from '@oversyn/dedupe'
import type { Moment, Store } from '@oversyn/store'
import type { FinderClient } from './finder-client.ts'

export interface KeptFinder {
  finder: FinderClient
  policy: Policy
  /** The words it has heard. */
  words: readonly Word[]
  /** What it has found is written down as of this moment. */
  moment: Moment
}

/** What it knows of so many records takes half a gigabyte. */
const mostRecords = 200_000
const keepMs = 10 * 60_000

const kept = new WeakMap<Store, { it: KeptFinder; timer: ReturnType<typeof setTimeout> }>()

/** Takes the finder that knows a review by a policy, if it is kept; another one is ended. */
export async function takeFinder(store: Store, review: string, policy: Policy): Promise<KeptFinder | undefined> {
  const found = kept.get(store)
  if (!found) return undefined
  kept.delete(store)
  clearTimeout(found.timer)
  const { it } = found
  it.finder.wake()
  if (it.moment.review === review && isDeepStrictEqual(it.policy, policy)) return it
  await it.finder.end()
  return undefined
}

/** Keeps a finder for the next time, or ends it where it holds too much. */
export async function keepFinder(store: Store, it: KeptFinder): Promise<void> {
  if (it.finder.records > mostRecords) return it.finder.end()
  it.finder.rest()
  const timer = setTimeout(() => {
    kept.delete(store)
    void it.finder.end()
  }, keepMs)
  timer.unref()
  kept.set(store, { it, timer })
}

/** What has been said since, the oldest first: words that are no more are taken back, and those that came after one of them are said again. */
export function wordsSince(before: readonly Word[], now: readonly Word[]): Word[] {
  const places = new Set(now.map(placeOf))
  const gone = before.filter((it) => !places.has(placeOf(it))).map((it): Word => ({ ...it, says: 'nothing' }))
  const left = before.filter((it) => places.has(placeOf(it)))
  let same = 0
  while (same < left.length && isDeepStrictEqual(left[same], now[same])) same += 1
  return [...gone, ...now.slice(same)]
}

function placeOf({ a, b }: Word): string {
  return `${a}/${b}`
}
