/** tagReports: tags put on reports and taken off. */
import { type Command, refuseUnknownReport } from './command.ts'

export const tagReports: Command<'tagReports'> = async ({ records }, input) => {
  for (const report of input.reports) await refuseUnknownReport(records, report)
  const on = new Set((await records.facts('tag', input.reports)).map((it) => `${it.subject}/${it.detail}`))
  const isOn = (report: string, tag: string) => on.has(`${report}/${tag}`)
  const add = input.add.filter((tag) => input.reports.some((report) => !isOn(report, tag)))
  const remove = input.remove.filter((tag) => input.reports.some((report) => isOn(report, tag)))
  if (add.length + remove.length === 0) return { happenings: [] }
  return { happenings: [{ type: 'report.tagged', payload: { ...input, add, remove } }] }
}
