/** Reading an expression: recursive descent after the grammar in docs/expressions.md. */
import {
  type Comparison,
  type ConditionNode,
  comparisons,
  type Expression,
  type ExpressionCode,
  type ExpressionProblem,
  type MeasureNode,
  type NumberFormat,
  reserved,
  type SetNode,
  type TestNode,
  type ValueNode,
  type WordNode,
} from './ast.ts'
import { type Token, tokenize } from './tokens.ts'

const longest = 2_000
const deepest = 40

export type Parsed = { ok: true; expression: Expression } | { ok: false; problem: ExpressionProblem }

/**
 * Reads an expression, the text between `{{` and `}}`. Never throws: what cannot be read is a problem with its exact place.
 * Whether its nouns, fields and values exist is for `checkExpression`.
 *
 * @example parseExpression('count studies where origin = client')
 */
export function parseExpression(source: string): Parsed {
  if (source.length > longest) {
    const message = `An expression has at most ${longest} characters.`
    return { ok: false, problem: { code: 'expression-too-long', message, at: 0, length: source.length } }
  }
  const { tokens, problem } = tokenize(source)
  if (problem) return { ok: false, problem }
  try {
    return { ok: true, expression: new Reader(tokens).expression() }
  } catch (fault) {
    if (fault instanceof Fault) return { ok: false, problem: fault.problem }
    throw fault
  }
}

/** Leaves the descent; caught in {@link parseExpression}. */
class Fault extends Error {
  readonly problem: ExpressionProblem

  constructor(problem: ExpressionProblem) {
    super(problem.message)
    this.problem = problem
  }
}

class Reader {
  readonly #tokens: readonly Token[]
  #next = 0
  #depth = 0

  constructor(tokens: readonly Token[]) {
    this.#tokens = tokens
  }

  expression(): Expression {
    const measure = this.#measure()
    const format = this.#accept('sign', '|') ? this.#format() : 'digits'
    if (this.#token.type !== 'end') this.#expected('the end of the expression')
    return freeze({ kind: 'expression', measure, format })
  }

  get #token(): Token {
    return this.#tokens[this.#next] ?? { type: 'end', text: '', at: 0, length: 0 }
  }

  #measure(): MeasureNode {
    if (this.#accept('word', 'count')) return freeze({ kind: 'count', set: this.#set() })
    if (this.#accept('word', 'share')) {
      const part = this.#set()
      this.#require('word', 'of')
      return freeze({ kind: 'share', part, whole: this.#set() })
    }
    for (const kind of ['min', 'max', 'distinct'] as const) {
      if (!this.#accept('word', kind)) continue
      const field = this.#word('a field')
      this.#require('word', 'of')
      return freeze({ kind, field, set: this.#set() })
    }
    if (this.#accept('word', 'flow')) return freeze({ kind: 'flow', box: this.#word('a box of the flow diagram') })
    if (this.#accept('word', 'agreement')) {
      const figure = this.#word('a figure of agreement, such as "kappa"')
      this.#require('word', 'at')
      return freeze({ kind: 'agreement', figure, stage: this.#word('a stage of screening') })
    }
    return this.#expected('"count", "share", "min", "max", "distinct", "flow" or "agreement"')
  }

  #format(): NumberFormat {
    if (this.#accept('word', 'words')) return 'words'
    if (this.#accept('word', 'digits')) return 'digits'
    return this.#expected('"digits" or "words"')
  }

  #set(): SetNode {
    const noun = this.#word('a noun, such as "studies"')
    return freeze({ kind: 'set', noun, where: this.#accept('word', 'where') ? this.#condition() : null })
  }

  #condition(): ConditionNode {
    this.#depth += 1
    if (this.#depth > deepest) {
      const { at, length } = this.#token
      const message = `Brackets stand at most ${deepest} deep.`
      throw new Fault({ code: 'expression-too-deep', message, at, length })
    }
    const condition = this.#joined('or', () => this.#joined('and', () => this.#negated()))
    this.#depth -= 1
    return condition
  }

  #joined(kind: 'and' | 'or', part: () => ConditionNode): ConditionNode {
    const first = part()
    const parts = [first]
    while (this.#accept('word', kind)) parts.push(part())
    return parts.length === 1 ? first : freeze({ kind, parts: freeze(parts) })
  }

  #negated(): ConditionNode {
    if (this.#accept('word', 'not')) return freeze({ kind: 'not', part: this.#single() })
    return this.#single()
  }

  #single(): ConditionNode {
    if (!this.#accept('sign', '(')) return this.#test()
    const condition = this.#condition()
    this.#require('sign', ')')
    return condition
  }

  #test(): TestNode {
    const field = this.#word('a field')
    const operator = this.#comparison()
    if (operator) return freeze({ kind: 'test', field, operator, values: freeze([this.#value()]) })
    if (!this.#accept('word', 'in')) return freeze({ kind: 'test', field, operator: 'any', values: freeze([]) })
    this.#require('sign', '(')
    const values = [this.#value()]
    while (this.#accept('sign', ',')) values.push(this.#value())
    this.#require('sign', ')')
    return freeze({ kind: 'test', field, operator: 'in', values: freeze(values) })
  }

  #comparison(): Comparison | undefined {
    return comparisons.find((comparison) => this.#accept('sign', comparison))
  }

  #value(): ValueNode {
    const { type: form, text, at, length } = this.#token
    if (form === 'sign' || form === 'end' || (form === 'word' && reserved.includes(text)))
      return this.#expected('a value: a word, a number or a text in quotation marks')
    this.#next += 1
    return freeze({ kind: 'value', form, text, at, length })
  }

  #word(what: string): WordNode {
    const { type, text, at, length } = this.#token
    if (type !== 'word' || reserved.includes(text)) return this.#expected(what)
    this.#next += 1
    return freeze({ kind: 'word', text, at, length })
  }

  #accept(type: Token['type'], text: string): boolean {
    if (this.#token.type !== type || this.#token.text !== text) return false
    this.#next += 1
    return true
  }

  #require(type: Token['type'], text: string): void {
    if (!this.#accept(type, text)) this.#expected(`"${text}"`)
  }

  #expected(what: string): never {
    const { type, text, at, length } = this.#token
    const found = type === 'end' ? 'the expression ends' : `"${text}" stands`
    const code: ExpressionCode = 'expression-expected'
    throw new Fault({ code, message: `Here ${found}, where ${what} is expected.`, at, length, word: text })
  }
}

function freeze<T extends object>(node: T): Readonly<T> {
  return Object.freeze(node)
}
