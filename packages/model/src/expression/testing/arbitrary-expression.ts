/** Any expression, for the property tests: from nodes, so that every shape of the grammar comes up. */
import fc from 'fast-check'
import {
  type ConditionNode,
  comparisons,
  type Expression,
  type MeasureNode,
  reserved,
  type SetNode,
  type TestNode,
  type ValueNode,
  type WordNode,
} from '../ast.ts'

const place = { at: 0, length: 0 }
const name = fc.stringMatching(/^[a-zæøå][a-zæøå0-9-]{0,6}$/).filter((text) => !reserved.includes(text))
const word = name.map((text): WordNode => ({ kind: 'word', text, ...place }))
const value: fc.Arbitrary<ValueNode> = fc.oneof(
  name.map((text): ValueNode => ({ kind: 'value', form: 'word', text, ...place })),
  fc.nat().map((number): ValueNode => ({ kind: 'value', form: 'number', text: String(number), ...place })),
  fc.string().map((text): ValueNode => ({ kind: 'value', form: 'quoted', text, ...place })),
)

const test: fc.Arbitrary<TestNode> = fc.oneof(
  fc
    .record({ field: word, operator: fc.constantFrom(...comparisons), value })
    .map(({ value: only, ...rest }): TestNode => ({ kind: 'test', ...rest, values: [only] })),
  fc
    .record({ field: word, values: fc.array(value, { minLength: 1, maxLength: 3 }) })
    .map((rest): TestNode => ({ kind: 'test', operator: 'in', ...rest })),
  word.map((field): TestNode => ({ kind: 'test', field, operator: 'any', values: [] })),
)

const { condition } = fc.letrec<{ condition: ConditionNode }>((tie) => {
  const parts = fc.array(tie('condition'), { minLength: 2, maxLength: 3 })
  return {
    condition: fc.oneof(
      { maxDepth: 3 },
      test,
      fc.record({ kind: fc.constant('not' as const), part: tie('condition') }),
      fc.record({ kind: fc.constantFrom('and' as const, 'or' as const), parts }),
    ),
  }
})

const set: fc.Arbitrary<SetNode> = fc.record({
  kind: fc.constant('set' as const),
  noun: word,
  where: fc.option(condition),
})

const measure: fc.Arbitrary<MeasureNode> = fc.oneof(
  fc.record({ kind: fc.constant('count' as const), set }),
  fc.record({ kind: fc.constant('share' as const), part: set, whole: set }),
  fc.record({ kind: fc.constantFrom('min' as const, 'max' as const, 'distinct' as const), field: word, set }),
  fc.record({ kind: fc.constant('flow' as const), box: word }),
  fc.record({ kind: fc.constant('agreement' as const), figure: word, stage: word }),
)

export const arbitraryExpression: fc.Arbitrary<Expression> = fc.record({
  kind: fc.constant('expression' as const),
  measure,
  format: fc.constantFrom('digits' as const, 'words' as const),
})
