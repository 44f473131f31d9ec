/** The flow diagram in words: the long description for those who do not see it, and the table that says the same. */
import { type Language, showNumber } from '@oversyn/model'
import type { DiagramBox, Flow } from './diagram.ts'
import { flowWords } from './words/words.ts'

/** A row of the table: what is counted, in which phase. `part` is true for the items of a box. */
export interface FlowRow {
  readonly phase: string
  readonly name: string
  readonly value: number | null
  readonly expression: string | null
  readonly part: boolean
}

/** Every count of the diagram, box by box, each followed by its parts. */
export function flowTable(flow: Flow, language: Language): FlowRow[] {
  const words = flowWords[language]
  return flow.boxes.flatMap((box): FlowRow[] => {
    const phase = words.phases[box.phase]
    const { value, expression } = box
    return [{ phase, name: words.boxes[box.label], value, expression, part: false }, ...parts(box, phase, language)]
  })
}

/** The diagram in sentences, in the order in which it is read. */
export function flowDescription(flow: Flow, language: Language): string {
  const words = flowWords[language]
  const known = flow.boxes.filter((box) => box.value !== null).length
  const sentences = flow.boxes.map((box) => {
    const inside = parts(box, '', language).map(({ name, value }) => `${name}: ${showNumber(value, 'count', language)}`)
    const detail = inside.length > 0 ? ` (${inside.join('; ')})` : ''
    return `${words.boxes[box.label]}: ${showNumber(box.value, 'count', language)}${detail}.`
  })
  return [words.opening(known, flow.boxes.length), ...sentences].join(' ')
}

function parts(box: DiagramBox, phase: string, language: Language): FlowRow[] {
  const words = flowWords[language]
  return box.items.map(({ label, text, value, expression }) => ({
    phase,
    name: text ?? (label ? words.items[label] : ''),
    value,
    expression,
    part: true,
  }))
}
