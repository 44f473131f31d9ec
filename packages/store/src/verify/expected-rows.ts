/** What the tables must hold: the log replayed by the pure functions of the model, without any SQL. */
import {
  canonical,
  type Erased,
  type Event,
  type NounKind,
  noRows,
  project,
  readingOrder,
  replayOnto,
  type SingleKind,
  subjects,
} from '@oversyn/model'
import { toCounters } from '../state/counters.ts'

/** The tables that are compared, each row by its place (`kind/id` and the like) and its content as one text. */
export const comparedTables = ['single', 'noun', 'event_subject', 'outcome', 'decision', 'counter', 'import'] as const
export type ComparedTable = (typeof comparedTables)[number]

export class ExpectedRows {
  readonly #rows = noRows()
  readonly #seqs = new Map<string, number>()
  readonly #subjects = new Map<string, string>()
  readonly #decisions = new Map<string, string>()
  readonly #imports = new Map<string, string>()

  /** Replays one more entry. */
  add(event: Event | Erased): void {
    replayOnto(this.#rows, event)
    const { seq } = event
    for (const { kind, id } of subjects(event)) this.#subjects.set(`${kind}/${id}/${seq}`, '')
    for (const change of project(event)) {
      if (change.op === 'set') this.#seqs.set(change.kind, seq)
      else if (change.op === 'put') this.#seqs.set(`${change.kind}/${change.id}`, seq)
      else if (change.op === 'judge') {
        const { stage, report, person, verdict, criterion } = change
        this.#seqs.set(`${stage}/${report}`, seq)
        this.#decisions.set(`${stage}/${report}/${person}`, canonical([verdict, criterion, seq]))
      } else if (change.op === 'show-records') {
        const { import: id, source, search, file, count } = change.import
        this.#imports.set(id, canonical([source, search, file.hash, file.name, file.bytes, count, seq]))
      }
    }
  }

  /** The key that the review must be found by. */
  key(): string | undefined {
    return (this.#rows.singles.get('head') as { key: string } | undefined)?.key
  }

  /** The rows of a table, by place. */
  of(table: ComparedTable): Map<string, string> {
    switch (table) {
      case 'single':
        return new Map([...this.#rows.singles].map(([kind, value]) => [kind, this.#single(kind, value)]))
      case 'noun':
        return new Map([...this.#rows.nouns].flatMap(([kind, nouns]) => this.#nouns(kind, nouns)))
      case 'outcome':
        return new Map(
          [...this.#rows.outcomes].map(([place, { verdict, criterion }]) => [
            place,
            canonical([verdict, criterion, this.#seqs.get(place)]),
          ]),
        )
      case 'counter':
        return new Map([...toCounters(this.#rows.tally)].map(([name, value]) => [name, String(value)]))
      case 'event_subject':
        return this.#subjects
      case 'decision':
        return this.#decisions
      case 'import':
        return this.#imports
    }
  }

  #single(kind: SingleKind, value: unknown): string {
    return canonical([this.#seqs.get(kind), value])
  }

  #nouns(kind: NounKind, nouns: Map<string, Parameters<typeof readingOrder>[1]>): [string, string][] {
    return [...nouns.values()].map((noun) => {
      const place = `${kind}/${noun.id}`
      return [place, canonical([this.#seqs.get(place), readingOrder(kind, noun), noun])]
    })
  }
}
