/** What the tables must hold: the log replayed by the pure functions of the model, without any SQL. */
import {
  canonical,
  deriveStands,
  type Erased,
  type Event,
  type NounKind,
  noRows,
  project,
  readingOrder,
  replayOnto,
  type SingleKind,
  type Stands,
  subjects,
} from '@oversyn/model'
import { toCounters } from '../state/counters.ts'

/** The tables that are compared, each row by its place (`kind/id` and the like) and its content as one text. */
export const comparedTables = [
  'single',
  'noun',
  'event_subject',
  'outcome',
  'decision',
  'fact',
  'counter',
  'import',
] as const
export type ComparedTable = (typeof comparedTables)[number]

export class ExpectedRows {
  readonly #rows = noRows()
  readonly #seqs = new Map<string, number>()
  readonly #subjects = new Map<string, string>()
  #stands: Stands | undefined

  /** Replays one more entry. */
  add(event: Event | Erased): void {
    replayOnto(this.#rows, event)
    this.#stands = undefined
    const { seq } = event
    for (const { kind, id } of subjects(event)) this.#subjects.set(`${kind}/${id}/${seq}`, '')
    for (const change of project(event)) {
      if (change.op === 'set') this.#seqs.set(change.kind, seq)
      else if (change.op === 'put') this.#seqs.set(`${change.kind}/${change.id}`, seq)
    }
  }

  /** The key that the review must be found by. */
  key(): string | undefined {
    return (this.#rows.singles.get('head') as { key: string } | undefined)?.key
  }

  /** The report that a record belongs to. */
  reportOf(record: string): string {
    return this.#rows.facts.get(`group/${record}/`)?.state ?? record
  }

  /**
   * The rows of a table, by place.
   *
   * @param isHeld whether the records of an import are in the store
   */
  of(table: ComparedTable, isHeld: (id: string) => boolean): Map<string, string> {
    const { singles, nouns, judgements, facts, imports } = this.#rows
    switch (table) {
      case 'single':
        return new Map([...singles].map(([kind, value]) => [kind, this.#single(kind, value)]))
      case 'noun':
        return new Map([...nouns].flatMap(([kind, list]) => this.#nouns(kind, list)))
      case 'outcome':
        return rows(this.#derived(isHeld).stands, ({ verdict, criterion, seq }) => [verdict, criterion, seq])
      case 'counter':
        return new Map([...toCounters(this.#derived(isHeld).tally)].map(([name, value]) => [name, String(value)]))
      case 'event_subject':
        return this.#subjects
      case 'decision':
        return rows(judgements, (it) => [it.verdict, it.criterion, it.criterionVersion, it.note, it.drawn, it.seq])
      case 'fact':
        return rows(facts, ({ state, data, seq }) => [state, data, seq])
      case 'import':
        return rows(imports, ({ said: { source, search, file, count }, state, seq }) => [
          ...[state, source, search],
          ...[file.hash, file.name, file.bytes, count, seq],
        ])
    }
  }

  #derived(isHeld: (id: string) => boolean): Stands {
    this.#stands ??= deriveStands(this.#rows, isHeld)
    return this.#stands
  }

  #single(kind: SingleKind, value: unknown): string {
    return canonical([this.#seqs.get(kind), value])
  }

  #nouns(kind: NounKind, list: Map<string, Parameters<typeof readingOrder>[1]>): [string, string][] {
    return [...list.values()].map((noun) => {
      const place = `${kind}/${noun.id}`
      return [place, canonical([this.#seqs.get(place), readingOrder(kind, noun), noun])]
    })
  }
}

function rows<T>(table: ReadonlyMap<string, T>, content: (row: T) => unknown[]): Map<string, string> {
  return new Map([...table].map(([place, row]) => [place, canonical(content(row))]))
}
