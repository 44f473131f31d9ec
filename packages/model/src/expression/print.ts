/** Writing an expression: one text for one meaning, with brackets only where they are needed. */
import { type ConditionNode, type Expression, type MeasureNode, reserved, type SetNode, type ValueNode } from './ast.ts'

/**
 * The text of an expression. Reading it again gives the same expression, places apart.
 *
 * @example printExpression(expression) // 'count studies where origin = client'
 */
export function printExpression(expression: Expression): string {
  return `${measure(expression.measure)}${expression.format === 'digits' ? '' : ` | ${expression.format}`}`
}

function measure(node: MeasureNode): string {
  if (node.kind === 'count') return `count ${set(node.set)}`
  if (node.kind === 'share') return `share ${set(node.part)} of ${set(node.whole)}`
  if (node.kind === 'flow') return `flow ${node.box.text}`
  if (node.kind === 'agreement') return `agreement ${node.figure.text} at ${node.stage.text}`
  return `${node.kind} ${node.field.text} of ${set(node.set)}`
}

function set(node: SetNode): string {
  return node.where ? `${node.noun.text} where ${condition(node.where)}` : node.noun.text
}

function condition(node: ConditionNode): string {
  if (node.kind === 'not') return `not ${inBrackets(node.part, node.part.kind !== 'test')}`
  if (node.kind === 'and') return node.parts.map((part) => inBrackets(part, joins(part))).join(' and ')
  if (node.kind === 'or') return node.parts.map((part) => inBrackets(part, part.kind === 'or')).join(' or ')
  const { field, operator, values } = node
  if (operator === 'any') return field.text
  if (operator === 'in') return `${field.text} in (${values.map(value).join(', ')})`
  return `${field.text} ${operator} ${values.map(value).join(', ')}`
}

function joins(node: ConditionNode): boolean {
  return node.kind === 'and' || node.kind === 'or'
}

function inBrackets(node: ConditionNode, needed: boolean): string {
  return needed ? `(${condition(node)})` : condition(node)
}

function value({ form, text }: ValueNode): string {
  return form === 'quoted' || reserved.includes(text) ? `"${text.replace(/["\\]/g, '\\$&')}"` : text
}
