/** The words and signs of an expression, each with its place. */
import type { ExpressionProblem, Place } from './ast.ts'

export interface Token extends Place {
  type: 'word' | 'number' | 'quoted' | 'sign' | 'end'
  text: string
}

const space = /\s+/y
const run = /[\p{L}\p{N}_][\p{L}\p{N}_.-]*/uy
const number = /^\d+(?:\.\d+)?$/
const sign = /<=|>=|!=|[=<>(),|]/y
const quoted = /"((?:[^"\\]|\\.)*)"/sy

/** Reads a source into tokens, the last of type `end`; or says at which place that is not possible. */
export function tokenize(source: string): { tokens: Token[]; problem?: ExpressionProblem } {
  const tokens: Token[] = []
  let at = 0
  const take = (pattern: RegExp): RegExpExecArray | null => {
    pattern.lastIndex = at
    return pattern.exec(source)
  }
  const push = (type: Token['type'], text: string, length: number): void => {
    tokens.push({ type, text, at, length })
    at += length
  }
  while (at < source.length) {
    const blank = take(space)
    if (blank) {
      at += blank[0].length
      continue
    }
    const word = take(run)?.[0]
    const mark = word === undefined ? take(sign)?.[0] : undefined
    const quote = take(quoted)
    if (word !== undefined) push(number.test(word) ? 'number' : 'word', word, word.length)
    else if (mark !== undefined) push('sign', mark, mark.length)
    else if (quote) push('quoted', (quote[1] ?? '').replace(/\\(.)/gs, '$1'), quote[0].length)
    else return { tokens, problem: unreadable(source, at) }
  }
  push('end', '', 0)
  return { tokens }
}

function unreadable(source: string, at: number): ExpressionProblem {
  if (source.startsWith('"', at)) {
    const length = source.length - at
    return { code: 'expression-quote-open', message: 'A quotation mark is opened and not closed.', at, length }
  }
  const character = String.fromCodePoint(source.codePointAt(at) ?? 0)
  const message = `"${character}" has no meaning in an expression.`
  return { code: 'expression-character', message, at, length: character.length, word: character }
}
