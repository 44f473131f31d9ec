/** `oversyn dedupe`: duplicates, possible duplicates and related reports in files, without a review. */
import {
  inWords,
  openIndex,
  policyFrom,
  relationInWords,
  resultOf,
  type SwitchableRelation,
  type Threshold,
} from '@oversyn/dedupe'
import type { Problem } from '@oversyn/model'
import { effort, progressLine } from '../effort.ts'
import { exitCodes } from '../exit-codes.ts'
import { readRecords } from '../files/read-records.ts'
import { counted, print, printJson, printProblems } from '../print.ts'
import type { Settings } from '../settings.ts'

export interface DedupeFlags {
  threshold: Threshold
  asDuplicates?: SwitchableRelation[]
}

export async function dedupe(settings: Settings, files: string[], flags: DedupeFlags): Promise<number> {
  const cost = effort()
  const problems: Problem[] = []
  const line = progressLine()
  const open = openIndex()
  let read = 0
  for (const file of files) {
    for await (const record of readRecords(file, problems)) {
      open.add(record)
      read += 1
      if (read % 1000 === 0) line.tell(`reading ${read}`)
    }
  }
  const index = open.close({
    policy: policyFrom(flags.threshold, flags.asDuplicates),
    onProgress: ({ stage, done, total }) => line.tell(total > 0 ? `${stage} ${done} of ${total}` : `${stage} ${done}`),
  })
  const result = resultOf(index)
  line.clear()
  for (const { code, message, id } of result.problems)
    problems.push({ code, severity: 'error', message, where: { key: id } })
  const { clusters, possible, related } = result
  if (settings.json) printJson({ clusters, possible, related, problems, ...cost() })
  else {
    const linked = clusters.reduce((sum, ids) => sum + ids.length - 1, 0)
    print(`${counted(linked, 'duplicate', 'duplicates')} in ${counted(clusters.length, 'group', 'groups')}`)
    for (const ids of clusters) print(`  ${ids.join('  ')}`)
    print(`${possible.length} to look at, ${related.length} related`)
    for (const { a, b, why } of possible) print(`  ${a}  ${b}  ${inWords(why, 'en')}`)
    for (const { a, b, relation } of related) print(`  ${a}  ${b}  ${relationInWords(relation, 'en')}`)
    printProblems(problems, console.error)
  }
  return exitCodes.ok
}
