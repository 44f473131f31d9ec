/** What a whole file would bring over from another tool, counted as its references are read: to be shown before anything is stored. */
import type { Stage, Verdict } from '@oversyn/model'
import type { Reference, ReferenceProblem } from '../reference.ts'
import type { JudgementOptions, Tool } from './judgements.ts'
import { judgementsOf } from './judgements-of.ts'

/** How often one person, or nobody named, decided what at one stage. */
export interface PersonTally extends Record<Verdict, number> {
  person: string | null
  stage: Stage
}

/** Something that occurs with several references. */
export interface Counted {
  text: string
  records: number
}

export interface JudgementSummary {
  /** The tool most references come from; `null` where nothing tells of one. */
  tool: Tool | null
  records: number
  /** References with a decision. */
  judged: number
  /** References whose people differ at one stage. */
  conflicts: number
  people: PersonTally[]
  reasons: Counted[]
  labels: Counted[]
  collections: Counted[]
  notes: number
  starred: number
  problems: ReferenceProblem[]
}

/** Problems of one code beyond this are only counted. */
const mostOfACode = 100

export class JudgementTally {
  readonly #options: JudgementOptions
  readonly #tools = new Map<Tool, number>()
  readonly #people = new Map<string, PersonTally>()
  readonly #reasons = new Map<string, number>()
  readonly #labels = new Map<string, number>()
  readonly #collections = new Map<string, number>()
  readonly #problems: ReferenceProblem[] = []
  readonly #told = new Map<string, number>()
  #records = 0
  #judged = 0
  #conflicts = 0
  #notes = 0
  #starred = 0

  constructor(options: JudgementOptions = {}) {
    this.#options = options
  }

  /** Counts one reference. */
  add(reference: Reference): void {
    this.#records += 1
    const it = judgementsOf(reference, this.#options)
    if (it.tool) this.#tools.set(it.tool, (this.#tools.get(it.tool) ?? 0) + 1)
    if (it.decisions.length > 0) this.#judged += 1
    const byStage = new Map<Stage, Verdict>()
    let differ = false
    for (const { person, stage, verdict, reason } of it.decisions) {
      this.#tallyOf(person, stage)[verdict] += 1
      if (reason !== null) count(this.#reasons, reason)
      if ((byStage.get(stage) ?? verdict) !== verdict) differ = true
      byStage.set(stage, verdict)
    }
    if (differ) this.#conflicts += 1
    for (const reason of it.reasons) count(this.#reasons, reason)
    for (const label of new Set(it.labels)) count(this.#labels, label)
    for (const collection of new Set(it.collections)) count(this.#collections, collection)
    this.#notes += it.notes.length
    if (it.stars !== null) this.#starred += 1
    for (const { code, severity, message } of it.problems) {
      const told = (this.#told.get(code) ?? 0) + 1
      this.#told.set(code, told)
      const { line, file } = reference.place
      const where = { line, record: this.#records, ...(file === undefined ? {} : { file }) }
      // This is said of the file, not of each reference in it.
      if (code === 'verdict-unsaid') {
        if (told === 1) this.#problems.push({ code, severity, message, line: null, record: null })
      } else if (told <= mostOfACode) this.#problems.push({ code, severity, message, ...where })
    }
  }

  /** What has been counted so far. */
  get summary(): JudgementSummary {
    const [tool = null] = [...this.#tools].toSorted((a, b) => b[1] - a[1]).map(([it]) => it)
    return {
      tool,
      records: this.#records,
      judged: this.#judged,
      conflicts: this.#conflicts,
      people: [...this.#people.values()].map((it) => ({ ...it })),
      reasons: listed(this.#reasons),
      labels: listed(this.#labels),
      collections: listed(this.#collections),
      notes: this.#notes,
      starred: this.#starred,
      problems: [...this.#problems, ...this.#more()],
    }
  }

  #tallyOf(person: string | null, stage: Stage): PersonTally {
    const key = JSON.stringify([person, stage])
    const there = this.#people.get(key)
    if (there) return there
    const tally: PersonTally = { person, stage, include: 0, exclude: 0, maybe: 0 }
    this.#people.set(key, tally)
    return tally
  }

  #more(): ReferenceProblem[] {
    return [...this.#told]
      .filter(([code, told]) => told > mostOfACode && code !== 'verdict-unsaid')
      .map(([code, told]) => {
        const message = `There are ${told - mostOfACode} more problems of the kind ${code}.`
        return { code: 'more-problems', severity: 'warning', line: null, record: null, message }
      })
  }
}

/**
 * Counts the judgements in references that are at hand.
 *
 * @example summariseJudgements(records).people // [{ person: 'Ada', stage: 'abstract', include: 12, exclude: 88, maybe: 3 }]
 */
export function summariseJudgements(references: Iterable<Reference>, options: JudgementOptions = {}): JudgementSummary {
  const tally = new JudgementTally(options)
  for (const it of references) tally.add(it)
  return tally.summary
}

function count(counts: Map<string, number>, text: string): void {
  counts.set(text, (counts.get(text) ?? 0) + 1)
}

/** The most frequent first; those as frequent in the order of the file. */
function listed(counts: ReadonlyMap<string, number>): Counted[] {
  return [...counts].map(([text, records]) => ({ text, records })).toSorted((a, b) => b.records - a.records)
}
