/** The reason that an entry's payload carries, if it carries one. */
import type { LogEntry } from '@oversyn/api'

export function whyOf(entry: Pick<LogEntry, 'payload'>): string | undefined {
  const { payload } = entry
  if (typeof payload !== 'object' || payload === null || !('why' in payload)) return undefined
  return typeof payload.why === 'string' ? payload.why : undefined
}
