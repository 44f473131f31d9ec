/** What was found when a file was read: kept with its import, for whoever asks later what became of line 214. */
import type { ReferenceProblem } from '@oversyn/formats'

export interface ImportReading {
  /** `null` where nobody recognised it. */
  format: string | null
  encoding: string | null
  /** The tool whose exports look like this, where its decisions were looked at. */
  tool: string | null
  /** How many problems of each severity there were, those that are not kept too. */
  counts: Record<ReferenceProblem['severity'], number>
  /** How many records have a problem. */
  records: number
  /** The first of the problems. */
  problems: ReferenceProblem[]
  /** For tables: which column was taken for which field, where a person said so. */
  mapping?: Record<string, string>
}

/** As many problems of one file are kept. */
const mostKept = 2_000

/** Gathers what a reader tells. */
export class ReadingNotes {
  readonly #counts = { error: 0, warning: 0, note: 0 }
  readonly #problems: ReferenceProblem[] = []
  readonly #records = new Set<string>()

  add(problem: ReferenceProblem): void {
    this.#counts[problem.severity] += 1
    if (problem.record !== null) this.#records.add(`${problem.file ?? ''}/${problem.record}`)
    if (this.#problems.length < mostKept) this.#problems.push(problem)
  }

  end(said: Pick<ImportReading, 'format' | 'encoding' | 'tool' | 'mapping'>): ImportReading {
    return { ...said, counts: { ...this.#counts }, records: this.#records.size, problems: this.#problems }
  }
}

/** The column `reading`; `null` where there is none, or it is damaged. */
export function readReading(text: string | null): ImportReading | null {
  try {
    return text === null ? null : (JSON.parse(text) as ImportReading)
  } catch {
    return null
  }
}
