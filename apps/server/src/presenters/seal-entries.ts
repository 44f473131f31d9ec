/** Blindness in the log: what others decided on a report is kept back until one may see it. */
import type { LogEntry } from '@oversyn/api'
import type { Stage } from '@oversyn/model'
import type { Store } from '@oversyn/store'

/** What a judgement is about; all that is left of one that may not be seen yet. */
interface About {
  report: string
  stage: Stage
}

/** A judgement that came with an import has the person who made it. */
interface Told extends About {
  person: string
}

/** The entries with the judgements that a person may not see reduced to what they are about. */
export async function sealEntries(
  entries: LogEntry[],
  store: Store,
  review: string,
  person: string,
): Promise<LogEntry[]> {
  const others = entries.flatMap(toldIn).filter((it) => it.person !== person)
  const kept = new Set<string>()
  for (const stage of new Set(others.map((it) => it.stage))) {
    const reports = others.filter((it) => it.stage === stage).map((it) => it.report)
    for (const report of await store.screening.sealed(review, stage, person, reports)) kept.add(`${stage}/${report}`)
  }
  const isKept = ({ report, stage, person: by }: Told) => by !== person && kept.has(`${stage}/${report}`)
  return entries.map((entry) => {
    const told = toldIn(entry)
    if (!told.some(isKept)) return entry
    if (entry.type !== 'decisions.imported') return { ...entry, payload: sealed(told[0] as Told) }
    const payload = entry.payload as { decisions: Told[] }
    const decisions = payload.decisions.map((it) => (isKept(it) ? { ...sealed(it), person: it.person } : it))
    return { ...entry, payload: { ...payload, decisions } }
  })
}

function sealed({ report, stage }: About): About & { sealed: true } {
  return { report, stage, sealed: true }
}

/** The judgements that an entry tells of. */
function toldIn({ type, payload, actor }: LogEntry): Told[] {
  if (payload === null) return []
  if (type === 'decisions.imported') return (payload as { decisions: Told[] }).decisions
  if (type !== 'report.screened' && type !== 'conflict.resolved') return []
  const { report, stage } = payload as About
  return [{ report, stage, person: actor.id }]
}
