/** What a pure function of a text came to, for the texts that come again and again. */

export class Memo {
  readonly #read: (text: string) => string
  readonly #most: number
  readonly #known = new Map<string, string>()

  /** Keeps at most `most` answers, and starts anew when there are more. */
  constructor(read: (text: string) => string, most: number) {
    this.#read = read
    this.#most = most
  }

  of(text: string): string {
    const known = this.#known.get(text)
    if (known !== undefined) return known
    const answer = this.#read(text)
    if (this.#known.size >= this.#most) this.#known.clear()
    this.#known.set(text, answer)
    return answer
  }
}
