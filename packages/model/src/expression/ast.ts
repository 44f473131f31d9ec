/** The nodes of an expression: what a live number asks for, as frozen plain data. Places are in UTF-16 code units of the source. */

/** Where a word stands in the source. */
export interface Place {
  readonly at: number
  readonly length: number
}

/** The name of a noun, a field or a box. */
export interface WordNode extends Place {
  readonly kind: 'word'
  readonly text: string
}

/** What a field is compared with. `text` is what was written, without quotation marks. */
export interface ValueNode extends Place {
  readonly kind: 'value'
  readonly form: 'word' | 'number' | 'quoted'
  readonly text: string
}

export const comparisons = ['=', '!=', '<=', '<', '>=', '>'] as const
export type Comparison = (typeof comparisons)[number]

/** One test of one field: a comparison has one value, `in` one or more, `any` (the field has a value at all) none. */
export interface TestNode {
  readonly kind: 'test'
  readonly field: WordNode
  readonly operator: Comparison | 'in' | 'any'
  readonly values: readonly ValueNode[]
}

/** Two or more conditions that must all hold. */
export interface AndNode {
  readonly kind: 'and'
  readonly parts: readonly ConditionNode[]
}

/** Two or more conditions of which one must hold. */
export interface OrNode {
  readonly kind: 'or'
  readonly parts: readonly ConditionNode[]
}

export interface NotNode {
  readonly kind: 'not'
  readonly part: ConditionNode
}

export type ConditionNode = TestNode | AndNode | OrNode | NotNode

/** The objects of a noun for which the condition holds. */
export interface SetNode {
  readonly kind: 'set'
  readonly noun: WordNode
  readonly where: ConditionNode | null
}

export interface CountNode {
  readonly kind: 'count'
  readonly set: SetNode
}

/** Per cent of `whole` that is also in `part`. */
export interface ShareNode {
  readonly kind: 'share'
  readonly part: SetNode
  readonly whole: SetNode
}

export interface ExtremeNode {
  readonly kind: 'min' | 'max'
  readonly field: WordNode
  readonly set: SetNode
}

export interface DistinctNode {
  readonly kind: 'distinct'
  readonly field: WordNode
  readonly set: SetNode
}

/** A box of the flow diagram. */
export interface FlowNode {
  readonly kind: 'flow'
  readonly box: WordNode
}

/** How far people agreed at a stage of screening. */
export interface AgreementNode {
  readonly kind: 'agreement'
  readonly figure: WordNode
  readonly stage: WordNode
}

export type MeasureNode = CountNode | ShareNode | ExtremeNode | DistinctNode | FlowNode | AgreementNode
export type NumberFormat = 'digits' | 'words'

export interface Expression {
  readonly kind: 'expression'
  readonly measure: MeasureNode
  readonly format: NumberFormat
}

/** Words with a meaning of their own; as a value they must stand in quotation marks. */
export const reserved: readonly string[] = ['where', 'of', 'and', 'or', 'not', 'in']

/** What cannot be read, or asks for something that is not there. `message` is in English; screens translate by `code` and `word`. */
export interface ExpressionProblem extends Place {
  readonly code: ExpressionCode
  readonly message: string
  /** The word that is at fault, if it is one. */
  readonly word?: string
}

export type ExpressionCode =
  | 'expression-too-long'
  | 'expression-too-deep'
  | 'expression-character'
  | 'expression-quote-open'
  | 'expression-expected'
  | 'expression-unclosed'
  | 'expression-noun-unknown'
  | 'expression-field-unknown'
  | 'expression-value-unknown'
  | 'expression-value-not-number'
  | 'expression-field-not-number'
  | 'expression-nouns-differ'
  | 'expression-box-unknown'
  | 'expression-figure-unknown'
  | 'expression-stage-unknown'
