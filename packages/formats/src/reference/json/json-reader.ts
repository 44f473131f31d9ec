/** Reads JSON: a list, one object a line, or one document with a list in it. Only the last is read whole, within a bound. */
import type { ReferenceFormat } from '../formats.ts'
import { deepest, longestJson } from '../limits.ts'
import type { Outbox, RecordReader } from '../outbox.ts'
import { ArrayElements, type ElementText } from './array-elements.ts'
import { jsonDialects, worksIn } from './dialects.ts'
import { isObject, type JsonObject } from './json-value.ts'
import { LineFinder } from './line-finder.ts'

export class JsonReader implements RecordReader {
  readonly #format: ReferenceFormat
  readonly #outbox: Outbox
  #pieces: string[] = []
  #length = 0
  #line = 1
  #byLine: boolean | undefined
  /** The elements, where the document is a list. */
  #list: ArrayElements | undefined
  done = false

  constructor(format: ReferenceFormat, outbox: Outbox) {
    this.#format = format
    this.#outbox = outbox
  }

  read(text: string): void {
    if (this.#list || (this.#length === 0 && /^\s*\[/.test(text))) {
      this.#list ??= new ArrayElements()
      this.#readList(this.#list, text)
      return
    }
    this.#pieces.push(text)
    this.#length += text.length
    if (this.#byLine === undefined && text.includes('\n')) this.#byLine = isJsonLines(this.#pieces.join(''))
    if (this.#byLine) this.#readLines(false)
    else if (this.#length > longestJson) {
      this.done = true
      this.#pieces = []
      const message =
        'The file is one JSON document and too large to be read whole. Export it in parts, or as JSON Lines.'
      this.#outbox.problem('file-too-large', 'error', message)
    }
  }

  end(): void {
    if (this.#list) {
      if (!this.#list.ended) {
        const message = 'The list ends before it is closed; the file may be cut short.'
        this.#outbox.problem('json-broken', 'error', message)
      }
      this.#give(this.#list.end())
      return
    }
    if (this.#byLine) {
      this.#readLines(true)
      return
    }
    const text = this.#pieces.join('')
    this.#pieces = []
    const value = this.#parse(text, 1)
    if (value === undefined) return
    const works = worksIn(this.#format, value)
    const lines = new LineFinder(text)
    for (const work of works) this.#work(work, lines.lineOf(work))
  }

  #readList(list: ArrayElements, text: string): void {
    this.#give(list.read(text))
    if (!list.isOverfull) return
    this.done = true
    const message =
      'An element of the list is larger than any record, and was not read on. Is a quotation mark missing?'
    this.#outbox.problem('record-cut', 'error', message)
  }

  #give(elements: readonly ElementText[]): void {
    for (const { text, line } of elements) {
      const value = this.#parse(text, line)
      if (value !== undefined) this.#work(value, line)
    }
  }

  #readLines(last: boolean): void {
    const text = this.#pieces.join('')
    const lines = text.split('\n')
    const rest = last ? '' : (lines.pop() ?? '')
    this.#pieces = [rest]
    this.#length = rest.length
    for (const line of lines) {
      if (line.trim() !== '') {
        const value = this.#parse(line, this.#line)
        if (value !== undefined) for (const work of worksIn(this.#format, value)) this.#work(work, this.#line)
      }
      this.#line += 1
    }
  }

  #parse(given: string, line: number): unknown {
    const text = given.replace(/^[\uFEFF\s]+/, '')
    if (text === '') return undefined
    try {
      return JSON.parse(text)
    } catch (error) {
      const said = error instanceof Error ? error.message : ''
      const at = /position (\d+)/.exec(said)?.[1]
      const where = at === undefined ? line : line + given.slice(0, Number(at)).split('\n').length - 1
      this.#outbox.problem('json-broken', 'error', 'The JSON is not whole or not well formed here.', where, null)
      return undefined
    }
  }

  #work(work: unknown, line: number): void {
    if (!isObject(work)) {
      this.#outbox.problem(
        'value-no-record',
        'warning',
        'The list holds something that is no record; it was left out.',
        line,
      )
      return
    }
    if (depthOf(work) > deepest) {
      this.#outbox.problem('record-too-deep', 'error', 'The record is nested too deep; it was left out.', line)
      return
    }
    const read = jsonDialects[this.#format]
    const reference = read?.(work, { line })
    if (reference) this.#outbox.record(reference)
  }
}

/** Several lines, each an object by itself. */
function isJsonLines(text: string): boolean {
  const first = text
    .slice(0, text.indexOf('\n'))
    .replace(/^\uFEFF/, '')
    .trim()
  if (!first.startsWith('{') || !first.endsWith('}')) return false
  try {
    JSON.parse(first)
    return /^\s*\{/.test(text.slice(text.indexOf('\n')))
  } catch {
    return false
  }
}

function depthOf(value: JsonObject): number {
  let level: unknown[] = [value]
  let depth = 0
  while (level.length > 0 && depth <= deepest + 1) {
    depth += 1
    level = level.flatMap((it) => (typeof it === 'object' && it !== null ? Object.values(it) : []))
  }
  return depth
}
