/** Reads JSON: one document with a list in it, or one object a line. A document is read whole, within a bound. */
import type { ReferenceFormat } from '../formats.ts'
import { deepest, longestJson } from '../limits.ts'
import type { Outbox, RecordReader } from '../outbox.ts'
import { jsonDialects } from './dialects.ts'
import { findWorks } from './find-works.ts'
import { isObject, type JsonObject } from './json-value.ts'
import { LineFinder } from './line-finder.ts'

export class JsonReader implements RecordReader {
  readonly #format: ReferenceFormat
  readonly #outbox: Outbox
  #pieces: string[] = []
  #length = 0
  #line = 1
  #byLine: boolean | undefined
  done = false

  constructor(format: ReferenceFormat, outbox: Outbox) {
    this.#format = format
    this.#outbox = outbox
  }

  read(text: string): void {
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
    if (this.#byLine) {
      this.#readLines(true)
      return
    }
    const text = this.#pieces.join('')
    this.#pieces = []
    const value = this.#parse(text, 1)
    if (value === undefined) return
    const works = findWorks(value)
    const lines = new LineFinder(text)
    for (const work of works) this.#work(work, lines.lineOf(work))
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
        if (value !== undefined) for (const work of findWorks(value)) this.#work(work, this.#line)
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
