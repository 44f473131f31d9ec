/** The values of one record by tag, before they become fields. What no field takes is left, and goes to `extra`. */

/** A value and the line it began on. */
export interface TagValue {
  text: string
  line: number
}

/** The tags of a record in the order of the file. Taking a value removes it. */
export class Tags {
  readonly #values = new Map<string, TagValue[]>()

  add(tag: string, text: string, line: number): void {
    const there = this.#values.get(tag)
    if (there) there.push({ text, line })
    else this.#values.set(tag, [{ text, line }])
  }

  has(tag: string): boolean {
    return this.#values.has(tag)
  }

  /** The first text of a tag, which stays. */
  peek(tag: string): string | undefined {
    return this.#values.get(tag)?.[0]?.text
  }

  all(tag: string): readonly TagValue[] {
    return this.#values.get(tag) ?? []
  }

  /** Keeps only these values of a tag; none removes it. */
  leave(tag: string, values: TagValue[]): void {
    if (values.length === 0) this.#values.delete(tag)
    else this.#values.set(tag, values)
  }

  /** All values of a tag, which is then gone. */
  take(tag: string): readonly TagValue[] {
    const values = this.#values.get(tag)
    if (!values) return []
    this.#values.delete(tag)
    return values
  }

  get size(): number {
    return this.#values.size
  }

  entries(): IterableIterator<[string, TagValue[]]> {
    return this.#values.entries()
  }
}
