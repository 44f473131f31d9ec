/** Groups of numbers that grow together. */

export class Groups {
  readonly #groupOf = new Map<number, number[]>()

  /** The group of a number: itself alone until it has been joined. */
  of(one: number): readonly number[] {
    const known = this.#groupOf.get(one)
    if (known !== undefined) return known
    const own = [one]
    this.#groupOf.set(one, own)
    return own
  }

  join(a: number, b: number): void {
    const left = this.of(a)
    const right = this.of(b)
    if (left === right) return
    const merged = [...left, ...right]
    for (const one of merged) this.#groupOf.set(one, merged)
  }

  /** Joins, unless a pair would come together that is vetoed. */
  joinUnless(a: number, b: number, vetoed: (a: number, b: number) => boolean): void {
    const left = this.of(a)
    const right = this.of(b)
    if (left !== right && !left.some((x) => right.some((y) => vetoed(x, y)))) this.join(a, b)
  }

  /** The groups of two or more. */
  all(): (readonly number[])[] {
    return [...new Set(this.#groupOf.values())].filter((group) => group.length > 1)
  }
}
