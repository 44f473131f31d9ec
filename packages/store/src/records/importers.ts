/** The people whose decisions come with an import: those the review knows, and those that are named for it. */
import type { Happening, NewId, Noun, Review } from '@oversyn/model'
import { makeKey } from '../commands/make-key.ts'
import { stated } from '../commands/state-noun.ts'

/** Where a file does not say who decided, somebody stands for them. */
const standIns = { nb: 'Importert fra', nn: 'Importert frå', en: 'Imported from' } as const

const longestName = 200

export class Importers {
  readonly happenings: Happening[] = []
  readonly #state: Review
  readonly #newId: NewId

  constructor(state: Review, newId: NewId) {
    // Its own list, so that a name that comes twice is named once.
    this.#state = { ...state, people: [...state.people] }
    this.#newId = newId
  }

  /** The id of a person by their name, as another tool writes it. */
  named(name: string): string {
    const plain = name.trim().replace(/\s+/g, ' ').slice(0, longestName)
    const found = this.#state.people.find((it) => it.name.toLowerCase() === plain.toLowerCase())
    return found?.id ?? this.#name(plain)
  }

  /** Whoever decided without being named, the `nth` of one record. */
  unnamed(tool: string, nth: number): string {
    return this.named(`${standIns[this.#state.head.language]} ${tool}${nth > 1 ? ` (${nth})` : ''}`)
  }

  #name(name: string): string {
    const person = { id: this.#newId(), name, role: 'researcher' } as const
    const noun: Noun<'person'> = { ...person, key: makeKey('person', person, this.#state) }
    this.#state.people.push(noun)
    this.happenings.push(stated('person', noun, undefined))
    return noun.id
  }
}
