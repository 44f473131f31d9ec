/** `oversyn dedupe`: duplicates, possible duplicates and related reports in files, without a review. */
import { dedupe as find, inWords, type SourceRecord } from '@oversyn/dedupe'
import type { Problem } from '@oversyn/model'
import { z } from 'zod'
import { effort, progressLine } from '../effort.ts'
import { exitCodes } from '../exit-codes.ts'
import { readJsonLines } from '../files/read-lines.ts'
import { counted, print, printJson, printProblems } from '../print.ts'
import type { Settings } from '../settings.ts'

const absent = <T>(value: T | null | undefined): T | null => value ?? null
const text = z.string().nullish().transform(absent)
const loose = z.union([z.string(), z.number()]).nullish().transform(absent)

/** A line of a file; everything but the id may be missing. */
const Line = z.object({
  id: z.union([z.string(), z.number()]).transform(String),
  type: text,
  authors: z.array(z.string()).nullish().transform(absent),
  year: loose,
  title: text,
  journal: text,
  volume: loose,
  issue: loose,
  pages: loose,
  doi: text,
  pmid: loose,
  isbn: text,
  abstract: text,
  database: text,
})

export async function dedupe(settings: Settings, files: string[]): Promise<number> {
  const cost = effort()
  const problems: Problem[] = []
  const records: SourceRecord[] = []
  for (const file of files) for await (const record of readJsonLines(file, Line, problems)) records.push(record)
  const line = progressLine()
  const result = find(records, {
    onProgress: ({ stage, done, total }) => line.tell(total > 0 ? `${stage} ${done} of ${total}` : `${stage} ${done}`),
  })
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
    for (const { a, b, relation } of related) print(`  ${a}  ${b}  ${relation}`)
    printProblems(problems, console.error)
  }
  return exitCodes.ok
}
