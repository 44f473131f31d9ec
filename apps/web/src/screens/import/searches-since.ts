/** Which searches for duplicates belong to the files of a list. */
import type { JobSchema } from '@oversyn/api'

/**
 * The searches that were begun since the first of some imports, or the last search where no import is given. `undefined` where the work
 * that is known does not go back so far.
 *
 * @param jobs imports and searches, the newest first
 * @param imports the ids of the work that imported the files
 */
export function searchesSince(jobs: readonly JobSchema[], imports: ReadonlySet<string>): JobSchema[] | undefined {
  const known = jobs.filter((it) => imports.has(it.id))
  if (known.length < imports.size) return undefined
  const first = known.at(-1)
  const searches = jobs.filter((it) => it.kind === 'find-duplicates')
  return first ? searches.filter((it) => it.made >= first.made) : searches.slice(0, 1)
}
