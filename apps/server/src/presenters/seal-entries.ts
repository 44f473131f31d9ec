/** Blindness in the log: what others decided on a report is kept back until one may see it. */
import type { LogEntry } from '@oversyn/api'
import type { Stage } from '@oversyn/model'
import type { Store } from '@oversyn/store'

/** What is left of a judgement that may not be seen yet. */
interface Sealed {
  report: string
  stage: Stage
  sealed: true
}

/** The entries with the judgements that a person may not see reduced to what they are about. */
export async function sealEntries(
  entries: LogEntry[],
  store: Store,
  review: string,
  person: string,
): Promise<LogEntry[]> {
  const others = entries.flatMap((entry) => {
    const judged = entry.actor.id === person ? undefined : judgementOf(entry)
    return judged ? [{ entry, ...judged }] : []
  })
  const sealed = new Set<LogEntry>()
  for (const stage of new Set(others.map((it) => it.stage))) {
    const at = others.filter((it) => it.stage === stage)
    const reports = at.map((it) => it.report)
    const kept = await store.screening.sealed(review, stage, person, reports)
    for (const { entry, report } of at) if (kept.has(report)) sealed.add(entry)
  }
  return entries.map((entry) => {
    const judged = sealed.has(entry) ? judgementOf(entry) : undefined
    return judged ? { ...entry, payload: { ...judged, sealed: true } satisfies Sealed } : entry
  })
}

function judgementOf({ type, payload }: LogEntry): { report: string; stage: Stage } | undefined {
  if (type !== 'report.screened' || payload === null) return undefined
  const { report, stage } = payload as { report: string; stage: Stage }
  return { report, stage }
}
