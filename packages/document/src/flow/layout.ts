/** Where everything in the flow diagram stands: pure geometry, drawn by SVG and by the screen alike. */
import { type Language, showNumber, vocabulary } from '@oversyn/model'
import { type DiagramBox, type Flow, type FlowPhase, flowPhases } from './diagram.ts'
import { wrap } from './measure.ts'
import { type FlowWords, flowWords } from './words/words.ts'

/** A line of text in a box, `y` being its baseline. `expression` asks for the number that ends it. */
export interface FlowLine {
  readonly text: string
  readonly role: 'label' | 'value' | 'item'
  readonly x: number
  readonly y: number
  readonly unknown: boolean
  readonly expression: string | null
}

export interface FlowRectangle {
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
}

export interface PlacedBox extends FlowRectangle {
  readonly box: DiagramBox
  readonly lines: readonly FlowLine[]
}

/** `points` are the corners of the line; an arrow without a head joins another line. */
export interface PlacedArrow {
  readonly from: string
  readonly to: string
  readonly points: readonly (readonly [x: number, y: number])[]
  readonly head: boolean
}

/** The phase that a stretch of the diagram belongs to. */
export interface PhaseBand extends FlowRectangle {
  readonly phase: FlowPhase
  readonly label: string
}

export interface FlowLayout {
  readonly width: number
  readonly height: number
  readonly title: string
  readonly fontSize: number
  readonly bands: readonly PhaseBand[]
  readonly boxes: readonly PlacedBox[]
  readonly arrows: readonly PlacedArrow[]
}

const fontSize = 14
const lineHeight = 19
const padding = 10
const gap = 26
const bandWidth = 26

/**
 * Lays out a flow: two columns beside the bands of the phases, or (`narrow`) one column that is readable at 320 px.
 * Lengths are in px at the natural size; the picture can be scaled.
 */
export function layoutFlow(flow: Flow, language: Language, narrow = false): FlowLayout {
  const words = flowWords[language]
  const width = narrow ? 288 : 720
  const left = narrow ? 0 : bandWidth + 14
  const columnWidth = narrow ? width : (width - left - 36) / 2
  const right = left + columnWidth + 36
  const boxes: PlacedBox[] = []
  const bands: PhaseBand[] = []
  let y = 0
  for (const phase of flowPhases) {
    const top = y
    if (narrow) y += lineHeight + 8
    for (const row of rowsOf(flow, phase, narrow)) {
      const placed = row.map((box, place) => {
        const inset = narrow && box.aside ? 24 : 0
        const x = narrow ? inset : box.aside || (place === 1 && row.length === 2) ? right : left
        return placedAt(box, x, y, columnWidth - inset, words, language)
      })
      const height = Math.max(...placed.map((box) => box.height))
      boxes.push(...placed.map((box) => (box.box.aside && placed.length === 1 ? box : { ...box, height })))
      y += height + gap
    }
    const height = y - gap - top
    bands.push({
      phase,
      label: words.phases[phase],
      x: 0,
      y: top,
      width: narrow ? width : bandWidth,
      height: narrow ? lineHeight : height,
    })
  }
  return {
    width,
    height: y - gap,
    title: words.title,
    fontSize,
    bands,
    boxes,
    arrows: flow.arrows.flatMap(([from, to]) => arrow(boxes, from, to, narrow)),
  }
}

/** Boxes that stand side by side: the two arms of identification, and a box with what left the flow beside it. */
function rowsOf(flow: Flow, phase: FlowPhase, narrow: boolean): DiagramBox[][] {
  const boxes = flow.boxes.filter((box) => box.phase === phase)
  if (narrow) return boxes.map((box) => [box])
  const rows: DiagramBox[][] = []
  for (const box of boxes) {
    const last = rows.at(-1)
    const beside = box.aside ? phase !== 'identification' || last?.length === 1 : box.column === 'other'
    if (beside && last) last.push(box)
    else rows.push([box])
  }
  return rows
}

function placedAt(
  box: DiagramBox,
  x: number,
  y: number,
  width: number,
  words: FlowWords,
  language: Language,
): PlacedBox {
  const inner = width - 2 * padding
  const unknown = vocabulary[language].unknown
  const known = box.items.some((item) => item.value !== null)
  const value = box.value === null ? unknown : `n = ${showNumber(box.value, 'count', language)}`
  const lines: Omit<FlowLine, 'x' | 'y'>[] = [
    ...wrap(words.boxes[box.label], inner, fontSize, true).map((text) => ({
      text,
      role: 'label' as const,
      unknown: false,
      expression: null,
    })),
    { text: value, role: 'value', unknown: box.value === null, expression: box.expression },
    ...box.items.flatMap((item) => {
      const name = item.text ?? (item.label ? words.items[item.label] : '')
      // Where no part is known the names alone are told: the box has said already that it is not reported.
      const said = known ? `${name}: ${showNumber(item.value, 'count', language)}` : name
      if (!known && item.text === null) return []
      return wrap(said, inner, fontSize).map((text) => ({
        text,
        role: 'item' as const,
        unknown: item.value === null,
        expression: item.expression,
      }))
    }),
  ]
  return {
    box,
    x,
    y,
    width,
    height: lines.length * lineHeight + 2 * padding - 3,
    lines: lines.map((line, place) => ({ ...line, x: x + padding, y: y + padding + 12 + place * lineHeight })),
  }
}

/** Down to the next box, or across to what left; from the right column down and then into the flow. */
function arrow(boxes: readonly PlacedBox[], from: string, to: string, narrow: boolean): PlacedArrow[] {
  const start = boxes.find((placed) => placed.box.key === from)
  const end = boxes.find((placed) => placed.box.key === to)
  if (!start || !end) return []
  const bottom = start.y + start.height
  if (narrow) return narrowArrow(boxes, start, end)
  const center = end.x + end.width / 2
  if (end.box.aside) {
    const level = end.y + Math.min(end.height, 40) / 2
    const beside = start.y < end.y && bottom < end.y
    return [
      {
        from,
        to,
        points: [
          [beside ? start.x + start.width / 2 : start.x + start.width, level],
          [end.x, level],
        ],
        head: true,
      },
    ]
  }
  if (start.x === end.x)
    return [
      {
        from,
        to,
        points: [
          [center, bottom],
          [center, end.y],
        ],
        head: true,
      },
    ]
  const join = bottom + gap / 2
  return [
    {
      from,
      to,
      points: [
        [start.x + start.width / 2, bottom],
        [start.x + start.width / 2, join],
        [center, join],
      ],
      head: false,
    },
  ]
}

/** In one column the flow runs down along the left edge; boxes that stand aside are passed by. */
function narrowArrow(boxes: readonly PlacedBox[], start: PlacedBox, end: PlacedBox): PlacedArrow[] {
  const from = start.box.key
  const to = end.box.key
  const edge = start.x + 12
  if (end.box.aside) {
    const level = end.y + 20
    return [
      {
        from,
        to,
        points: [
          [edge, level],
          [end.x, level],
        ],
        head: true,
      },
    ]
  }
  const between = boxes.some((placed) => !placed.box.aside && placed.y > start.y && placed.y < end.y)
  return between
    ? []
    : [
        {
          from,
          to,
          points: [
            [edge, start.y + start.height],
            [edge, end.y],
          ],
          head: true,
        },
      ]
}
