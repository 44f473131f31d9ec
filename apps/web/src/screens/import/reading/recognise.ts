/** What a file of records is, told before anything of it is sent: read whole, in a worker, with nothing kept but the beginning. */
import {
  type ColumnProposal,
  JudgementTally,
  type Listed,
  listed,
  mappingOf,
  proposeMapping,
  type ReferenceProblem,
  readReferences,
  tools,
} from '@oversyn/formats'
import { PieceDigest } from '@oversyn/model'

/** What another tool says of the records, counted. */
export interface Judged {
  tool: string
  /** Records with a decision. */
  records: number
  people: string[]
  labels: number
  conflicts: number
}

export interface Recognised {
  /** SHA-256, by which a file is known again. */
  hash: string
  format: string | null
  encoding: string | null
  records: number
  /** The first records, as a list shows them. */
  first: Listed[]
  problems: ReferenceProblem[]
  counts: Record<ReferenceProblem['severity'], number>
  recordsWithProblems: number
  judged: Judged | null
  /** For tables: what each column was taken for, or may be. */
  columns: ColumnProposal[] | null
  /** The mapping that the file was read by, where its own headings do not tell. */
  mapping: Record<string, string> | null
}

export interface RecogniseOptions {
  /** For tables: by heading the field. */
  mapping?: Record<string, string> | undefined
  onBytes?: ((read: number) => void) | undefined
}

const firstKept = 5
const problemsKept = 200
const headBytes = 65_536

/** Reads a file to its end and tells what is in it. Rejects where the file can no longer be read. */
export async function recognise(file: Blob, name: string, options: RecogniseOptions = {}): Promise<Recognised> {
  const head = new Uint8Array(await file.slice(0, headBytes).arrayBuffer())
  const first = await read(file, name, head, options)
  const { mapping } = options
  if (mapping) return { ...first, mapping }
  // A table that its headings do not explain is read once more, by what its cells look like.
  const columns = first.columns?.some((it) => it.field === 'title') ? first.columns : null
  const isUnexplained = first.problems.some((it) => it.code === 'columns-unknown')
  if (!isUnexplained || !columns) return first
  const proposed = mappingOf(columns)
  return { ...(await read(file, name, head, { ...options, mapping: proposed })), mapping: proposed }
}

async function read(
  file: Blob,
  name: string,
  head: Uint8Array,
  { mapping, onBytes }: RecogniseOptions,
): Promise<Recognised> {
  const digest = new PieceDigest()
  const tally = new JudgementTally()
  const found: Recognised = {
    ...{ hash: '', format: null, encoding: null, records: 0, first: [], problems: [], recordsWithProblems: 0 },
    ...{ counts: { error: 0, warning: 0, note: 0 }, judged: null, columns: null, mapping: null },
  }
  const touched = new Set<string>()
  const add = (problem: ReferenceProblem): void => {
    found.counts[problem.severity] += 1
    if (problem.record !== null) touched.add(`${problem.file ?? ''}/${problem.record}`)
    if (found.problems.length < problemsKept) found.problems.push(problem)
  }
  const pieces = piecesOf(file, digest, onBytes)
  const events = readReferences(pieces, { name, ...(mapping && { mapping }) })
  for (;;) {
    const next = await events.next()
    if (next.done) {
      Object.assign(found, next.value)
      break
    }
    if ('problem' in next.value) add(next.value.problem)
    else {
      const { record } = next.value
      found.records += 1
      tally.add(record)
      if (found.first.length < firstKept) found.first.push(listed(record))
    }
  }
  // A refused file is not read to its end, but is known again all the same.
  for await (const _ of pieces);
  const { tool, judged, people, labels, conflicts, problems } = tally.summary
  for (const problem of problems) add(problem)
  found.hash = digest.end()
  found.recordsWithProblems = touched.size
  if (tool !== null && judged + labels.length > 0) {
    const names = [...new Set(people.flatMap((it) => it.person ?? []))]
    found.judged = { tool: tools[tool], records: judged, people: names, labels: labels.length, conflicts }
  }
  if (found.format === 'csv') found.columns = proposeMapping(head)?.columns ?? null
  return found
}

async function* piecesOf(
  file: Blob,
  digest: PieceDigest,
  onBytes: ((read: number) => void) | undefined,
): AsyncGenerator<Uint8Array> {
  const reader = file.stream().getReader()
  let read = 0
  for (;;) {
    const { done, value } = await reader.read()
    if (done) return
    digest.add(value)
    read += value.length
    onBytes?.(read)
    yield value
  }
}
