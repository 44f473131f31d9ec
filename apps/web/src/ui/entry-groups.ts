/** Entries of the log that were appended together: the same moment, the same actor, one after the other. */
import type { LogEntry } from '@oversyn/api'

export interface EntryGroup {
  /** Newest first; at least one. */
  entries: LogEntry[]
  /** How many entries it has in the log, of which only the newest may be among `entries`. */
  count: number
  /** Whether the log begins with it: a folder that was loaded. */
  loaded: boolean
}

/** As many as one command may well append; more at once is told in one line. */
const few = 5

/**
 * Entries of a log, newest first, in groups; entries of which only a few came together stand alone. `first` is the first entry of
 * the whole log: what came together with it reaches to the beginning, however much of it has been fetched.
 *
 * @example groupEntries(entries, first) // [{ entries: [one], count: 1, loaded: false }, { entries: [...], count: 595, loaded: true }]
 */
export function groupEntries(entries: readonly LogEntry[], first: LogEntry | null): EntryGroup[] {
  const together: LogEntry[][] = []
  for (const entry of entries) {
    const group = together.at(-1)
    const before = group?.at(-1)
    if (group && before && same(before, entry) && before.seq === entry.seq + 1) group.push(entry)
    else together.push([entry])
  }
  return together.flatMap((group): EntryGroup[] => {
    const [newest] = group
    if (newest && first && same(newest, first) && newest.seq - first.seq >= few)
      return [{ entries: group, count: newest.seq - first.seq + 1, loaded: true }]
    if (group.length > few) return [{ entries: group, count: group.length, loaded: false }]
    return group.map((entry) => ({ entries: [entry], count: 1, loaded: false }))
  })
}

function same(one: LogEntry, other: LogEntry): boolean {
  return one.at === other.at && one.actor.id === other.actor.id
}
