/** What a file brings over from another tool, for people to read. */
import { type JudgementSummary, tools } from '@oversyn/formats'
import { counted, print } from './print.ts'

/** Prints who decided what; nothing where the file comes from no tool that is known. */
export function printJudgements(summary: JudgementSummary): void {
  if (summary.tool === null) return
  const { judged, conflicts, people, reasons, labels, collections, notes } = summary
  const more = [
    counted(reasons.length, 'reason', 'reasons'),
    counted(labels.length, 'label', 'labels'),
    counted(collections.length, 'collection', 'collections'),
    counted(notes, 'note', 'notes'),
  ].filter((it) => !it.startsWith('0 '))
  const decided = `${counted(judged, 'record', 'records')} with decisions${conflicts > 0 ? `, ${conflicts} in conflict` : ''}`
  print(`From ${tools[summary.tool]}: ${[decided, ...more].join(', ')}`)
  for (const { person, stage, include, exclude, maybe } of people) {
    print(`  ${person ?? 'nobody named'}, ${stage}: ${include} included, ${exclude} excluded, ${maybe} maybe`)
  }
}
