/** The record a tagged reader is working on: its fields as they come, within bounds. */
import { longestRecord, mostValues } from '../limits.ts'
import type { Outbox } from '../outbox.ts'
import { Tags } from '../shape/tags.ts'

/** How a line without a tag belongs to the field before it. */
export type Continuation = 'space' | 'newline' | 'value'

export class TaggedRecord {
  readonly line: number
  readonly #outbox: Outbox
  readonly #tags: string[] = []
  readonly #texts: string[] = []
  readonly #lines: number[] = []
  #size = 0
  #full = false
  #blank = false

  constructor(line: number, outbox: Outbox) {
    this.line = line
    this.#outbox = outbox
  }

  get isEmpty(): boolean {
    return this.#tags.length === 0
  }

  get lastTag(): string | undefined {
    return this.#tags.at(-1)
  }

  has(tag: string): boolean {
    return this.#tags.includes(tag)
  }

  /** Whether there is nothing but these tags. */
  hasOnly(tags: readonly string[]): boolean {
    return this.#tags.every((it) => tags.includes(it))
  }

  add(tag: string, text: string, line: number): void {
    this.#blank = false
    if (!this.#fits(text.length, line)) return
    this.#tags.push(tag)
    this.#texts.push(text)
    this.#lines.push(line)
  }

  /** A blank line, which parts paragraphs if text follows. */
  blank(): void {
    this.#blank = true
  }

  /** Adds a line to the last field. */
  goOn(text: string, line: number, how: Continuation): void {
    const at = this.#texts.length - 1
    const before = this.#texts[at] ?? ''
    if (how === 'value' && before !== '') {
      this.add(this.#tags[at] ?? '', text, line)
      return
    }
    if (!this.#fits(text.length + 1, line)) return
    const between = before === '' ? '' : how === 'newline' ? (this.#blank ? '\n\n' : '\n') : ' '
    this.#blank = false
    this.#texts[at] = before === '' ? text : `${before}${between}${text}`
  }

  /** The fields by tag. */
  tags(): Tags {
    const tags = new Tags()
    for (const [at, tag] of this.#tags.entries())
      tags.add(tag, (this.#texts[at] ?? '').trim(), this.#lines[at] ?? this.line)
    return tags
  }

  #fits(size: number, line: number): boolean {
    this.#size += size
    if (this.#size <= longestRecord && this.#tags.length < mostValues) return true
    if (!this.#full) {
      const message =
        'The record is larger than any publication needs; the rest of it is left out. Is the mark of its end missing?'
      this.#outbox.problem('record-cut', 'error', message, line)
    }
    this.#full = true
    return false
  }
}
