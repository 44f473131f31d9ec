/** What people have said about pairs, by id and by content, so that a record that is imported again is still covered. */
import { compareText } from '../block/buckets.ts'
import type { Relation } from '../decide/policy.ts'

/** What a person says of two records; `nothing` takes back what was said before. */
export type Saying = 'duplicate' | 'related' | 'distinct' | 'nothing'

/** A person's word about a pair. The last word about a pair counts. */
export interface Word {
  readonly a: string
  readonly b: string
  readonly says: Saying
  /** How the two are related, where the person said so. */
  readonly relation?: Relation
  /** The content marks of `a` and `b`: the word then holds for records with these marks too, also when the two ids are no more. */
  readonly marks?: readonly [string, string]
}

interface Said {
  readonly says: Saying
  readonly relation: Relation | undefined
  readonly place: number
}

/** A unit as words know it. */
export interface Named {
  readonly id: string
  readonly mark: string
}

export class Words {
  readonly #byId = new Map<string, Map<string, Said>>()
  readonly #byMark = new Map<string, Map<string, Said>>()
  readonly #words = new Map<string, Word>()
  #place = 0

  get isEmpty(): boolean {
    return this.#words.size === 0
  }

  /** The last word about each pair of ids, in the order of the ids. */
  all(): Word[] {
    return [...this.#words].sort(([x], [y]) => compareText(x, y)).map(([, word]) => word)
  }

  /** Remembers a word; false where it says what was said before, or where both are one. */
  add(word: Word): boolean {
    const { a, b, says, relation, marks } = word
    if (a === b) return false
    const key = a < b ? `${a}\u001f${b}` : `${b}\u001f${a}`
    const known = this.#words.get(key)
    const isKnown = known?.says === says && known.relation === relation
    if (isKnown && (marks === undefined || marks.join() === known.marks?.join())) return false
    this.#words.set(key, { ...known, ...word })
    const said = { says, relation, place: ++this.#place }
    both(this.#byId, a, b, said)
    if (marks !== undefined) this.#addMarks(marks[0], marks[1], said)
    return true
  }

  /** Whether an id is in a word that keeps it apart from another; then its record stands by itself, also where another says the same. */
  separates(id: string): boolean {
    return [...(this.#byId.get(id)?.values() ?? [])].some(isApart)
  }

  /** The ids that words name together with an id. */
  with(id: string): Iterable<string> {
    return this.#byId.get(id)?.keys() ?? []
  }

  /** Lets what was said of two ids hold for their contents. */
  learnMarks(a: Named, b: Named): void {
    const said = this.#byId.get(a.id)?.get(b.id)
    if (said !== undefined) this.#addMarks(a.mark, b.mark, said)
  }

  /** The marks that words are about. */
  marks(): Iterable<string> {
    return this.#byMark.keys()
  }

  /** The last word that holds for two units; `undefined` where there is none, or it was taken back. */
  about(a: Named, b: Named): Said | undefined {
    const byId = this.#byId.get(a.id)?.get(b.id)
    const byMark = this.#byMark.get(a.mark)?.get(b.mark)
    const last = (byId?.place ?? 0) >= (byMark?.place ?? 0) ? byId : byMark
    return last?.says === 'nothing' ? undefined : last
  }

  /** Whether people keep two units apart. */
  keepApart(a: Named, b: Named): boolean {
    const said = this.about(a, b)
    return said !== undefined && isApart(said)
  }

  /** Equal contents are kept apart by id alone: other copies of them are not concerned. */
  #addMarks(a: string, b: string, said: Said): void {
    if (a === b || a === '' || b === '') return
    const known = this.#byMark.get(a)?.get(b)
    if (known === undefined || known.place <= said.place) both(this.#byMark, a, b, said)
  }
}

function isApart({ says }: Said): boolean {
  return says === 'distinct' || says === 'related'
}

function both(map: Map<string, Map<string, Said>>, a: string, b: string, said: Said): void {
  for (const [from, to] of [
    [a, b],
    [b, a],
  ] as const) {
    const known = map.get(from)
    if (known === undefined) map.set(from, new Map([[to, said]]))
    else known.set(to, said)
  }
}
