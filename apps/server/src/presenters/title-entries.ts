/** The names of the records that the log speaks of, which the state of a review does not hold. */
import type { LogEntry } from '@oversyn/api'
import type { Store } from '@oversyn/store'

/** Each entry names so many records at most; one that speaks of hundreds is told by their number. */
const most = 2

/** The entries, with the titles of the records that they speak of first. */
export async function titleEntries(entries: LogEntry[], store: Store, review: string): Promise<LogEntry[]> {
  const named = entries.flatMap(({ subjects }) => subjects.slice(0, most).filter((it) => it.kind === 'record'))
  const titles = await store.records.titles(
    review,
    named.map((it) => it.id),
  )
  return entries.map((entry) => ({
    ...entry,
    subjects: entry.subjects.map((subject) => {
      const title = subject.kind === 'record' ? titles.get(subject.id) : undefined
      return title === undefined ? subject : { ...subject, title }
    }),
  }))
}
