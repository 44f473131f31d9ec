/** `oversyn simulate`: what a finished review would have been like with the ranking and its stopping rule. */
import type { Problem } from '@oversyn/model'
import { type LabelledRecord, simulate as run, type SimulationOptions } from '@oversyn/ranking'
import { z } from 'zod'
import { effort, progressLine } from '../effort.ts'
import { exitCodes } from '../exit-codes.ts'
import { Failure } from '../failure.ts'
import { readJsonLines } from '../files/read-lines.ts'
import { print, printColumns, printJson, printProblems } from '../print.ts'
import type { Settings } from '../settings.ts'

const texts = z.array(z.union([z.string(), z.number()]).transform(String)).nullish()

/** A line of a labelled file; what the ranking does not read is passed over. */
const Line = z.object({
  id: z.union([z.string().min(1), z.number()]).transform(String),
  title: z
    .string()
    .nullish()
    .transform((title) => title ?? ''),
  abstract: z.string().nullish(),
  references: texts,
  label: z.union([z.boolean(), z.literal(0), z.literal(1)]),
})

export interface SimulateFlags {
  priorIncluded: string[]
  priorExcluded: string[]
  question?: string
  seed: number
  target: number
  confidence: number
  randomShare: number
}

export async function simulate(settings: Settings, file: string, flags: SimulateFlags): Promise<number> {
  const cost = effort()
  const problems: Problem[] = []
  const records = await labelled(file, problems)
  const line = progressLine()
  const { question, ...rest } = flags
  const options: SimulationOptions = question === undefined ? rest : { ...rest, question }
  const result = run(records, options, {
    clock: Date.now,
    progress: (done, all) => line.tell(`${done} of ${all} screened`),
  })
  line.clear()
  if (settings.json) printJson({ ...result, ...cost(), ...(problems.length > 0 ? { problems } : {}) })
  else tell(result, records.length, cost().seconds)
  if (problems.length > 0) printProblems(problems, console.error)
  return exitCodes.ok
}

/** The records of the file. Refuses ids that are missing among the start records' or given twice: the order would be ambiguous. */
async function labelled(file: string, problems: Problem[]): Promise<LabelledRecord[]> {
  const records = new Map<string, LabelledRecord>()
  for await (const record of readJsonLines(file, Line, problems)) {
    if (records.has(record.id))
      problems.push({
        code: 'id-repeated',
        severity: 'error',
        message: `The id ${record.id} was given before; only the first is used.`,
        where: { file, key: record.id },
      })
    else records.set(record.id, record)
  }
  if (records.size === 0) {
    const message = `There is no labelled record in ${file}: each line is {"id", "title", "abstract", "label"}.`
    throw new Failure('input-invalid', 400, message, { problems: problems.slice(0, 20) })
  }
  return [...records.values()]
}

function tell({ metrics, firstRelevant, stop }: ReturnType<typeof run>, records: number, seconds: number): void {
  const per = (share: number | null) => (share === null ? 'not defined' : `${(share * 100).toFixed(1)} %`)
  printColumns([
    ['records', records],
    ['first relevant record at', firstRelevant ?? 'none'],
    ['work saved at 95 % recall (WSS@95)', per(metrics.wss95)],
    ['work saved at 100 % recall (WSS@100)', per(metrics.wss100)],
    ['recall after 10 % of the work', per(metrics.rrf10)],
    ['the rule stops after', `${stop.at} records (${per(stop.saved)} saved)`],
    ['with a recall of', per(stop.recall)],
  ])
  print(`Simulated in ${seconds.toFixed(1)} s.`)
}
