/** Whether an expression asks for something that is there: known nouns, fields, values, and sets that can be compared. */
import { stages } from '../nouns/commission.ts'
import type { Review } from '../review.ts'
import { plurals } from '../review.ts'
import type {
  ConditionNode,
  Expression,
  ExpressionCode,
  ExpressionProblem,
  SetNode,
  TestNode,
  ValueNode,
  WordNode,
} from './ast.ts'
import type { Extra } from './evaluate.ts'
import { type Catalogue, catalogueOf } from './fields.ts'
import { agreementFigures, closed, countables, type FieldType, flowBoxes } from './names.ts'

/**
 * The problems of an expression that could be read, in the order of their places; none where it can be answered.
 * With `extra.flow` a box is known where that knows it, else where it is one of `flowBoxes`.
 *
 * @example checkExpression(expression, review) // [{ code: 'expression-value-unknown', at: 28, length: 7, … }]
 */
export function checkExpression({ measure }: Expression, review: Review, extra: Extra = {}): ExpressionProblem[] {
  if (measure.kind === 'flow') {
    const { text } = measure.box
    const known = extra.flow ? extra.flow(text) !== undefined : flowBoxes.some((box) => box === text)
    return known ? [] : [problem('expression-box-unknown', measure.box, 'is not a box of the flow diagram')]
  }
  if (measure.kind === 'agreement') return ofAgreement(measure.figure, measure.stage)
  if (measure.kind === 'share') {
    const problems = [...ofSet(measure.part, review), ...ofSet(measure.whole, review)]
    if (problems.length > 0 || measure.part.noun.text === measure.whole.noun.text) return problems
    return [problem('expression-nouns-differ', measure.whole.noun, `cannot be compared with ${measure.part.noun.text}`)]
  }
  const problems = ofSet(measure.set, review)
  if (measure.kind === 'count') return problems
  const catalogue = catalogueOf(measure.set.noun.text)
  if (!catalogue) return problems
  const type = catalogue.fields.get(measure.field.text)
  if (!type) return [unknownField(measure.field, catalogue), ...problems]
  if (measure.kind === 'distinct' || isNumber(type)) return problems
  return [
    problem('expression-field-not-number', measure.field, 'is not a number, so it has no least or greatest'),
    ...problems,
  ]
}

function ofAgreement(figure: WordNode, stage: WordNode): ExpressionProblem[] {
  const isOne = (word: WordNode, of: readonly string[]) => of.includes(word.text)
  return [
    ...(isOne(figure, agreementFigures)
      ? []
      : [problem('expression-figure-unknown', figure, `is not one of: ${agreementFigures.join(', ')}`)]),
    ...(isOne(stage, stages)
      ? []
      : [problem('expression-stage-unknown', stage, `is not one of: ${stages.join(', ')}`)]),
  ]
}

function ofSet({ noun, where }: SetNode, review: Review): ExpressionProblem[] {
  const catalogue = catalogueOf(noun.text)
  if (catalogue) return where ? ofCondition(where, catalogue, review) : []
  const names = Object.keys(countables).join(', ')
  return [problem('expression-noun-unknown', noun, `is not something to count; that would be one of: ${names}`)]
}

function ofCondition(node: ConditionNode, catalogue: Catalogue, review: Review): ExpressionProblem[] {
  if (node.kind === 'test') return ofTest(node, catalogue, review)
  if (node.kind === 'not') return ofCondition(node.part, catalogue, review)
  return node.parts.flatMap((part) => ofCondition(part, catalogue, review))
}

function ofTest({ field, operator, values }: TestNode, catalogue: Catalogue, review: Review): ExpressionProblem[] {
  const type = catalogue.fields.get(field.text)
  if (!type) return [unknownField(field, catalogue)]
  if (['<', '<=', '>', '>='].includes(operator) && !isNumber(type))
    return [problem('expression-field-not-number', field, 'is not a number, so nothing is less or greater')]
  return values.flatMap((value) => ofValue(value, type, review))
}

function ofValue(value: ValueNode, type: FieldType, review: Review): ExpressionProblem[] {
  if (isNumber(type) && !Number.isFinite(value.form === 'number' ? Number(value.text) : Number.NaN))
    return [problem('expression-value-not-number', value, 'is not a number')]
  if (type.is === 'word' && !closed[type.of].some((word) => word === value.text))
    return [problem('expression-value-unknown', value, `is not one of: ${closed[type.of].join(', ')}`)]
  if (type.is === 'key' && !hasKey(review, type.kind, value.text))
    return [problem('expression-value-unknown', value, `is not the key of a ${type.kind} in this review`)]
  return []
}

function hasKey(review: Review, kind: keyof typeof plurals, key: string): boolean {
  return review[plurals[kind]].some((noun) => 'key' in noun && noun.key === key)
}

function isNumber(type: FieldType): boolean {
  return type.is === 'number' || type.is === 'year'
}

function unknownField(field: WordNode, { kind, fields }: Catalogue): ExpressionProblem {
  return problem(
    'expression-field-unknown',
    field,
    `is not a field of a ${kind}; those are: ${[...fields.keys()].join(', ')}`,
  )
}

function problem(code: ExpressionCode, { text, at, length }: WordNode | ValueNode, what: string): ExpressionProblem {
  return { code, message: `"${text}" ${what}.`, at, length, word: text }
}
