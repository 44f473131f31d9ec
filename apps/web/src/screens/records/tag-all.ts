/** Tagging many reports: some hundred at a time, each time one entry of the log. */
import { api } from '../../app/api.ts'
import type { RecordsQuestion } from './record-view.ts'

/** As many as one command takes. */
const most = 500

type Chosen = { reports: readonly string[] } | { question: RecordsQuestion; total: number }

/** Puts a tag on reports or takes it off; says how many were done, also where it was stopped. */
export async function tagAll(
  review: string,
  chosen: Chosen,
  way: 'add' | 'remove',
  tag: string,
  progress: (done: number) => void,
): Promise<{ done: number; failed: boolean }> {
  let done = 0
  try {
    const reports = 'reports' in chosen ? [...chosen.reports] : await allReports(review, chosen.question)
    for (let from = 0; from < reports.length; from += most) {
      const some = reports.slice(from, from + most)
      const change = way === 'add' ? { add: [tag], remove: [] } : { add: [], remove: [tag] }
      await api.command(review, 'tagReports', { reports: some, ...change })
      done += some.length
      progress(done)
    }
    return { done, failed: false }
  } catch {
    return { done, failed: true }
  }
}

/** All are asked for before the first is tagged: the list may be one of tags. */
async function allReports(review: string, question: RecordsQuestion): Promise<string[]> {
  const reports = new Set<string>()
  let at: string | undefined
  do {
    const page = await api.records({ review, query: { ...question, limit: most, ...(at === undefined ? {} : { at }) } })
    for (const { report } of page.records) reports.add(report)
    at = page.next ?? undefined
  } while (at !== undefined)
  return [...reports]
}
