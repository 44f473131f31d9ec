/** The flow diagram in the report: the picture, its description, and the table that says the same. */
import { type Figure, text } from '../document/document.ts'
import { flowDescription, flowTable } from '../flow/describe.ts'
import { flowDiagram } from '../flow/diagram.ts'
import { layoutFlow } from '../flow/layout.ts'
import { flowSvg } from '../flow/svg.ts'
import { flowWords } from '../flow/words/words.ts'
import type { Context } from './context.ts'
import { count } from './numbers.ts'

export function flowFigure(context: Context): Figure {
  const { review, language, words } = context
  const flow = flowDiagram(review)
  const { title, columns } = flowWords[language]
  return {
    kind: 'figure',
    id: 'figur-flyt',
    caption: [text(title)],
    svg: flowSvg(layoutFlow(flow, language), 'flyt'),
    narrow: flowSvg(layoutFlow(flow, language, true), 'flyt-smal'),
    description: flowDescription(flow, language),
    table: {
      kind: 'table',
      id: 'tabell-flyt',
      caption: [text(words.method.flowTable)],
      columns: [{ text: columns.box }, { text: columns.phase }, { text: columns.count, numeric: true }],
      rows: flowTable(flow, language).map(({ phase, name, value, expression, part }) => [
        [text(part ? `– ${name}` : name)],
        [text(phase)],
        count(context, value, expression),
      ]),
      rowHeaders: true,
    },
  }
}
