/** An expression as a question in words, for the reader who opens a number. */
import { stages } from '../nouns/commission.ts'
import type { Language } from '../nouns/parts.ts'
import { plurals, type Review } from '../review.ts'
import { vocabulary } from '../vocabulary/index.ts'
import type { Vocabulary } from '../vocabulary/vocabulary.ts'
import type { Comparison, ConditionNode, Expression, SetNode, TestNode, ValueNode } from './ast.ts'
import { catalogueOf } from './fields.ts'
import {
  agreementFigures,
  type Countable,
  countables,
  type FieldName,
  type FieldType,
  fieldNames,
  flowBoxes,
} from './names.ts'
import { en } from './phrasing/en.ts'
import { nb } from './phrasing/nb.ts'
import { nn } from './phrasing/nn.ts'
import type { Phrasing } from './phrasing/phrasing.ts'

const phrasings: Record<Language, Phrasing> = { nb, nn, en }

/**
 * The question that an expression asks, as a whole sentence. Names of themes and sources are taken from the review.
 * What the review does not know (see `checkExpression`) is said by the word that was written.
 *
 * @example phrase(expression, 'nb', review) // 'Hvor mange studier er masteroppgaver?'
 */
export function phrase({ measure }: Expression, language: Language, review: Review): string {
  const speaker = new Speaker(phrasings[language], vocabulary[language], review)
  return `${speaker.question(measure)}?`
}

class Speaker {
  readonly #say: Phrasing
  readonly #labels: Vocabulary
  readonly #review: Review

  constructor(say: Phrasing, labels: Vocabulary, review: Review) {
    this.#say = say
    this.#labels = labels
    this.#review = review
  }

  question(measure: Expression['measure']): string {
    const say = this.#say
    if (measure.kind === 'flow') {
      const box = flowBoxes.find((name) => name === measure.box.text)
      return fill(say.flow, box ? this.#labels.flowBoxes[box] : measure.box.text)
    }
    if (measure.kind === 'agreement') {
      const figure = agreementFigures.find((name) => name === measure.figure.text)
      const stage = stages.find((name) => name === measure.stage.text)
      const at = stage ? this.#labels.stages[stage] : measure.stage.text
      return fill(figure ? say.agreement[figure] : `${measure.figure.text} %`, at)
    }
    if (measure.kind === 'count') {
      const { noun, where } = measure.set
      const rest = where ? this.#condition(where, noun.text) : say.countAll
      return `${about(say.count, this.#noun(noun.text).many)} ${rest}`
    }
    if (measure.kind === 'share') {
      const { where, noun } = measure.part
      const whole = this.#those(measure.whole)
      const rest = where ? this.#condition(where, noun.text) : say.shareAll
      return `${about(say.share, whole)}${measure.whole.where ? say.clauseEnd : ''} ${rest}`
    }
    const field = fieldNames.find((name) => name === measure.field.text)
    const label = field ? this.#labels.fields[field] : { one: measure.field.text, many: measure.field.text }
    const those = this.#those(measure.set)
    if (measure.kind === 'distinct') return about(fill(say.distinct, label.many), those)
    const year = catalogueOf(measure.set.noun.text)?.fields.get(measure.field.text)?.is === 'year'
    if (year) return about(measure.kind === 'min' ? say.earliest : say.latest, those)
    return about(fill(measure.kind === 'min' ? say.lowest : say.highest, label.one), those)
  }

  /** "studiene som er masteroppgaver": in a relative clause, *ikke* stands before the verb. */
  #those({ noun, where }: SetNode): string {
    const all = this.#noun(noun.text).theMany
    return where ? `${all} ${this.#say.that} ${this.#condition(where, noun.text, { relative: true })}` : all
  }

  #noun(text: string): { many: string; theMany: string } {
    return Object.hasOwn(countables, text)
      ? this.#labels.nouns[countables[text as Countable]]
      : { many: text, theMany: text }
  }

  /** Negation is carried inward (De Morgan), for people negate predicates, not brackets. */
  #condition(
    node: ConditionNode,
    noun: string,
    how: { relative?: boolean; not?: boolean; inner?: boolean } = {},
  ): string {
    if (node.kind === 'not') return this.#condition(node.part, noun, { ...how, not: !how.not })
    if (node.kind === 'test') {
      const words = this.#test(node, noun, how.not === true)
      return how.relative ? words.replace(/^(\S+) (ikke|ikkje) /, '$2 $1 ') : words
    }
    const say = this.#say
    const and = (node.kind === 'and') !== (how.not === true)
    const parts = node.parts.map((part) => this.#condition(part, noun, { ...how, inner: true }))
    const opening = how.inner ? `${and ? say.both : say.either} ` : ''
    return `${opening}${list(parts, and ? say.and : say.or)}`
  }

  #test({ field, operator, values }: TestNode, noun: string, not: boolean): string {
    const say = this.#say
    const name = fieldNames.find((known) => known === field.text)
    const type = catalogueOf(noun)?.fields.get(field.text)
    if (!name || !type)
      return [not ? 'not' : '', field.text, operator, ...values.map(({ text }) => text)].filter(Boolean).join(' ')
    const own = Object.hasOwn(say.own, noun) ? say.own[noun as Countable]?.[name] : undefined
    const forms = own ?? say.tests[name]
    if (operator === 'any') return not ? forms.none : forms.any
    if (type.is === 'year' || type.is === 'number') {
      const comparison = numeric(operator, not)
      const pattern = (type.is === 'year' ? say.years : say.amounts)[comparison]
      const written = list(
        values.map(({ text }) => (text === '0' && comparison === '=' ? this.#zero(type) : text)),
        say.or,
      )
      return fill(forms.is, fill(pattern, written))
    }
    const negative = not !== (operator === '!=')
    return fill(
      negative ? forms.not : forms.is,
      list(
        values.map((value) => this.#value(value, type, name)),
        say.or,
      ),
    )
  }

  #zero(type: FieldType): string {
    return type.is === 'number' ? this.#say.noneOf : '0'
  }

  #value({ text }: ValueNode, type: FieldType, field: FieldName): string {
    if (type.is === 'word') {
      const labels: Partial<Record<string, string | { many: string }>> = this.#labels[type.of]
      const label = Object.hasOwn(labels, text) ? labels[text] : undefined
      if (label === undefined) return text
      return typeof label === 'string' ? this.#quoted(label, field) : label.many
    }
    if (type.is === 'key') return this.#named(text, type)
    if (field === 'language' && Object.hasOwn(this.#labels.languages, text))
      return this.#labels.languages[text as Language]
    return field === 'object' || field === 'hedge' || field === 'dataset' ? this.#quote(text) : text
  }

  /** Labels that are not part of the sentence's grammar stand in quotation marks. */
  #quoted(label: string, field: FieldName): string {
    const free: readonly FieldName[] = ['kind', 'direction', 'certainty']
    return free.includes(field) ? this.#quote(label) : label
  }

  #named(key: string, { kind }: Extract<FieldType, { is: 'key' }>): string {
    const noun = this.#review[plurals[kind]].find((item) => 'key' in item && item.key === key)
    if (noun && kind === 'theme' && 'title' in noun) return this.#quote(noun.title)
    return noun && kind === 'source' && 'name' in noun ? noun.name : key
  }

  #quote(text: string): string {
    const [open, close] = this.#say.quotes
    return `${open}${text}${close}`
  }
}

const opposite: Record<Comparison, Comparison> = { '=': '!=', '!=': '=', '<': '>=', '>=': '<', '>': '<=', '<=': '>' }

function numeric(operator: Comparison | 'in', not: boolean): Comparison {
  const comparison = operator === 'in' ? '=' : operator
  return not ? opposite[comparison] : comparison
}

function fill(pattern: string, value: string): string {
  return pattern.split('%').join(value)
}

function about(pattern: string, noun: string): string {
  return pattern.split('#').join(noun)
}

/** "a, b eller c" */
function list(parts: readonly string[], word: string): string {
  const last = parts.at(-1) ?? ''
  return parts.length < 2 ? last : `${parts.slice(0, -1).join(', ')} ${word} ${last}`
}
