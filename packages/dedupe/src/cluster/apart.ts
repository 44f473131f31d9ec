/** Pairs that people have kept apart, by id and by content, so that a re-import does not forget them. */

export class Apart {
  readonly #byId = new Map<string, Set<string>>()
  readonly #byPrint = new Map<number, Set<number>>()

  /** Whether an id is in any pair; then its record is kept by itself, also where another has the same content. */
  names(id: string): boolean {
    return this.#byId.has(id)
  }

  /** Remembers a pair; false where it was known, or where both are one. */
  add(a: string, b: string): boolean {
    if (a === b || this.#byId.get(a)?.has(b) === true) return false
    both(this.#byId, a, b)
    return true
  }

  /** The ids that an id is kept apart from. */
  from(id: string): ReadonlySet<string> {
    return this.#byId.get(id) ?? new Set()
  }

  /** Remembers the contents of a pair. Equal contents stay apart by id alone: other copies of them are not concerned. */
  addContents(a: number, b: number): void {
    if (a !== b) both(this.#byPrint, a, b)
  }

  keeps(
    a: { readonly id: string; readonly print: number },
    b: { readonly id: string; readonly print: number },
  ): boolean {
    return this.#byPrint.get(a.print)?.has(b.print) === true || this.#byId.get(a.id)?.has(b.id) === true
  }
}

function both<T>(map: Map<T, Set<T>>, a: T, b: T): void {
  for (const [from, to] of [
    [a, b],
    [b, a],
  ] as const) {
    const known = map.get(from)
    if (known === undefined) map.set(from, new Set([to]))
    else known.add(to)
  }
}
