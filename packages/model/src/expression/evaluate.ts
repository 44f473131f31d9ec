/** Answering an expression from a review: the number, and the list behind it. */
import type { Ref, Review } from '../review.ts'
import type { ConditionNode, Expression, ExtremeNode, SetNode, TestNode, ValueNode } from './ast.ts'
import { type Facts, factsOf } from './facts.ts'
import { type Catalogue, catalogueOf, type Member, type Values } from './fields.ts'
import type { FieldType } from './names.ts'

/**
 * What the review itself does not hold. `flow` gives the number in a box: `null` where it is not known, `undefined` where there is no such
 * box. `agreement` gives a figure of a stage, from 0 to 100 where it is a percentage; `null` where it is not known.
 */
export interface Extra {
  flow?: (box: string) => number | null | undefined
  agreement?: (figure: string, stage: string) => number | null
}

export type Unit = 'count' | 'percent' | 'year' | 'coefficient'

/**
 * An answer. `value` is `null` where it is not known (then `unknown` is set too); a percentage goes from 0 to 100, not rounded.
 * `items` is the list behind it: what was counted; for a share what is in the first set; for `min` and `max` what has that value.
 * `of` is the set it was taken from, for `share`, `min`, `max` and `distinct`.
 */
export interface Answer {
  value: number | null
  unit: Unit
  items: Ref[]
  of?: Ref[]
  unknown?: true
}

/**
 * Answers an expression. Never throws: what names nothing (see `checkExpression`) is unknown.
 *
 * @example evaluate(expression, review).value // 29
 */
export function evaluate({ measure }: Expression, review: Review, extra: Extra = {}): Answer {
  const facts = factsOf(review)
  if (measure.kind === 'flow') return answer(extra.flow?.(measure.box.text) ?? null, 'count', [])
  if (measure.kind === 'agreement') {
    const { figure, stage } = measure
    const value = extra.agreement?.(figure.text, stage.text) ?? null
    const isCoefficient = figure.text === 'kappa' || figure.text === 'alpha'
    return answer(value, isCoefficient ? 'coefficient' : figure.text === 'percent' ? 'percent' : 'count', [])
  }
  const whole = choose(measure.kind === 'share' ? measure.whole : measure.set, facts)
  if (!whole) return answer(null, measure.kind === 'share' ? 'percent' : 'count', [])
  const { refs, members, catalogue } = whole
  if (measure.kind === 'count') return answer(members.length, 'count', refs(members))
  if (measure.kind === 'distinct') {
    const values = new Set(members.flatMap((member) => member.values(measure.field.text) ?? []).map(alike))
    const known = catalogue.fields.get(measure.field.text) !== undefined
    return { ...answer(known ? values.size : null, 'count', refs(members)), of: refs(members) }
  }
  if (measure.kind === 'share') {
    const first = choose(measure.part, facts)
    if (first?.catalogue !== catalogue) return answer(null, 'percent', [])
    const ids = new Set(first.members.map(({ id }) => id))
    const both = members.filter(({ id }) => ids.has(id))
    const value = members.length === 0 ? null : (100 * both.length) / members.length
    return { ...answer(value, 'percent', refs(both)), of: refs(members) }
  }
  const unit = catalogue.fields.get(measure.field.text)?.is === 'year' ? 'year' : 'count'
  const value = extreme(measure, members)
  const holders = value === null ? [] : members.filter((member) => member.values(measure.field.text)?.[0] === value)
  return { ...answer(value, unit, refs(holders)), of: refs(members) }
}

function answer(value: number | null, unit: Unit, items: Ref[]): Answer {
  return value === null ? { value, unit, items, unknown: true } : { value, unit, items }
}

interface Chosen {
  catalogue: Catalogue
  members: Member[]
  refs: (members: readonly Member[]) => Ref[]
}

function choose(set: SetNode, facts: Facts): Chosen | undefined {
  const catalogue = catalogueOf(set.noun.text)
  if (!catalogue) return undefined
  const { where } = set
  const all = catalogue.members(facts)
  const members = where ? all.filter((member) => holds(where, member, catalogue) === true) : all
  return { catalogue, members, refs: (some) => some.map(({ id }) => ({ kind: catalogue.kind, id })) }
}

/** The least or greatest value; unknown where one value is unknown, for that one might be beyond it. */
function extreme(measure: ExtremeNode, members: readonly Member[]): number | null {
  let best: number | null = null
  for (const member of members) {
    const value = member.values(measure.field.text)?.[0]
    if (typeof value !== 'number') return null
    if (best === null || (measure.kind === 'min' ? value < best : value > best)) best = value
  }
  return best
}

/** Three-valued logic (Kleene): a test of what is not known is neither true nor false, and so is its negation. */
function holds(node: ConditionNode, member: Member, catalogue: Catalogue): boolean | null {
  if (node.kind === 'test') return passes(node, member.values(node.field.text), catalogue.fields.get(node.field.text))
  if (node.kind === 'not') {
    const part = holds(node.part, member, catalogue)
    return part === null ? null : !part
  }
  const deciding = node.kind === 'or'
  const parts = node.parts.map((part) => holds(part, member, catalogue))
  if (parts.includes(deciding)) return deciding
  return parts.includes(null) ? null : !deciding
}

function passes({ operator, values }: TestNode, held: Values, type: FieldType | undefined): boolean | null {
  if (!type) return null
  if (operator === 'any') return held?.some((value) => value !== 0) ?? false
  if (held === null) return null
  const equal = held.some((value) => values.some((wanted) => same(value, wanted, type)))
  if (operator === '=' || operator === 'in') return equal
  if (operator === '!=') return !equal
  const limit = Number(values[0]?.text)
  return held.some((value) => {
    if (typeof value !== 'number') return false
    if (operator === '<') return value < limit
    if (operator === '<=') return value <= limit
    return operator === '>' ? value > limit : value >= limit
  })
}

function same(value: string | number, wanted: ValueNode, type: FieldType): boolean {
  if (typeof value === 'number') return value === Number(wanted.text)
  if (type.is === 'name') return [value, value.split(', ')[0] ?? ''].some((name) => alike(name) === alike(wanted.text))
  return type.is === 'text' ? alike(value) === alike(wanted.text) : value === wanted.text
}

/** Free text is compared without regard to case and to how its accents are encoded. */
function alike(value: string | number): string | number {
  return typeof value === 'string' ? value.normalize('NFC').toLowerCase() : value
}
