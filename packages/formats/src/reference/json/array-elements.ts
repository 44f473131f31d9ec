/** The elements of a JSON list as it comes, each by itself: a broken one does not cost the others, and memory does not grow with the list. */
import { longestRecord } from '../limits.ts'

/** The text of one element, and the line it begins on. */
export interface ElementText {
  text: string
  line: number
}

export class ArrayElements {
  #rest = ''
  /** How far the rest has been looked through. */
  #at = 0
  #depth = 0
  #inText = false
  #line = 1
  #begun = false
  /** Whether the list has been closed. */
  ended = false

  /** The elements that are whole with this piece. */
  read(piece: string): ElementText[] {
    this.#rest += piece
    const found: ElementText[] = []
    for (; this.#at < this.#rest.length && !this.ended; this.#at += 1) {
      const code = this.#rest.charCodeAt(this.#at)
      if (this.#inText) {
        if (code === 92) this.#at += 1
        else if (code === 34) this.#inText = false
      } else if (code === 34) this.#inText = true
      else if (code === 91 || code === 123) this.#open()
      else if (code === 93 || code === 125) this.#close(found)
      else if (code === 44 && this.#depth === 1) this.#take(found, this.#at)
    }
    return found
  }

  /** What is left when the text ends before the list does, or is larger than any record. */
  end(): ElementText[] {
    const found: ElementText[] = []
    if (!this.ended) this.#take(found, this.#rest.length)
    return found
  }

  /** Whether one element has grown beyond all records, as after a quotation mark that is never closed. */
  get isOverfull(): boolean {
    return this.#rest.length > longestRecord
  }

  #open(): void {
    this.#depth += 1
    if (this.#begun) return
    this.#begun = true
    this.#drop(this.#at + 1)
  }

  #close(found: ElementText[]): void {
    this.#depth -= 1
    if (this.#depth > 0) return
    this.#take(found, this.#at)
    this.ended = true
  }

  /** The element up to a place, which is then passed over. */
  #take(found: ElementText[], end: number): void {
    const text = this.#rest.slice(0, end)
    const space = /^\s*/.exec(text)?.[0] ?? ''
    if (text.length > space.length) found.push({ text: text.slice(space.length), line: this.#line + breaksIn(space) })
    this.#drop(end + 1)
  }

  #drop(length: number): void {
    this.#line += breaksIn(this.#rest.slice(0, length))
    this.#rest = this.#rest.slice(length)
    this.#at = -1
  }
}

function breaksIn(text: string): number {
  let count = 0
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) count += 1
  return count
}
