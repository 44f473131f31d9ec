/** On which line of a document a record stands, by its first telling value, since parsing forgets the places. */

export class LineFinder {
  readonly #text: string
  #at = 0
  #line = 1

  constructor(text: string) {
    this.#text = text
  }

  /** The line of a record; records are asked for in the order of the document. */
  lineOf(record: unknown): number {
    const sign = firstText(record)
    const found = sign === undefined ? -1 : this.#text.indexOf(JSON.stringify(sign), this.#at)
    if (found < 0) return this.#line
    for (
      let feed = this.#text.indexOf('\n', this.#at);
      feed >= 0 && feed < found;
      feed = this.#text.indexOf('\n', feed + 1)
    ) {
      this.#line += 1
    }
    this.#at = found
    return this.#line
  }
}

function firstText(value: unknown): string | undefined {
  if (typeof value !== 'object' || value === null) return undefined
  for (const it of Object.values(value)) if (typeof it === 'string' && it.length > 3) return it
  for (const it of Object.values(value)) {
    const inner = firstText(it)
    if (inner !== undefined) return inner
  }
  return undefined
}
