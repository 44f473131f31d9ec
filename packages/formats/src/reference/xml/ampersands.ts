/** Ampersands by themselves, as many exports have them: written as XML wants them, so that they do not swallow what comes after. */

/** No entity that is one is longer. */
const longest = 40
const alone = /&(?!(?:#\d{1,7}|#[xX][\da-fA-F]{1,6}|[A-Za-z_][\w.:-]{0,37});)/g

export class Ampersands {
  readonly #tell: () => void
  #rest = ''
  #told = false
  /** In CDATA an ampersand is one; whether a piece is within cannot be seen, so from the first on nothing is mended. */
  #sawCdata = false

  constructor(tell: () => void) {
    this.#tell = tell
  }

  /** The text of the next piece; an entity that may be cut by its end waits for the next. */
  mend(piece: string): string {
    if (this.#rest === '' && !piece.includes('&')) return piece
    const text = this.#rest + piece
    const last = text.lastIndexOf('&')
    const cut = last >= 0 && text.length - last <= longest && !text.includes(';', last) ? last : text.length
    this.#rest = text.slice(cut)
    return this.#mended(text.slice(0, cut))
  }

  /** What still waits. */
  end(): string {
    const rest = this.#rest
    this.#rest = ''
    return this.#mended(rest)
  }

  #mended(text: string): string {
    this.#sawCdata ||= text.includes('<![CDATA[')
    if (this.#sawCdata) return text
    const mended = text.replace(alone, '&amp;')
    if (mended !== text && !this.#told) {
      this.#told = true
      this.#tell()
    }
    return mended
  }
}
