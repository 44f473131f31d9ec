/** The doors of the diagram: over each box a way to its list, or to what its number rests on where the stage has no list here. */
import type { DiagramBox, FlowLayout, PlacedBox } from '@oversyn/document'
import type { Review } from '@oversyn/model'
import { Link } from '@tanstack/react-router'
import type { CSSProperties } from 'react'
import { useOpenNumber } from '../../ui/Num.tsx'
import { listOfBox } from './door-lists.ts'

/** Where the doors that can be opened lead. */
const doors: Partial<Record<DiagramBox['door'], '/r/$review/search' | '/r/$review/studies'>> = {
  search: '/r/$review/search',
  studies: '/r/$review/studies',
}

export function FlowDoors({ review, layout }: { review: Review; layout: FlowLayout }) {
  return (
    <ol className="plain-list flow-doors">
      {layout.boxes.map((placed) => (
        <li key={placed.box.key} style={placeOf(placed, layout)}>
          <Door review={review} placed={placed} />
        </li>
      ))}
    </ol>
  )
}

function Door({ review, placed: { box, lines } }: { review: Review; placed: PlacedBox }) {
  const openNumber = useOpenNumber()
  const words = lines.map((line) => line.text).join(' ')
  const list = listOfBox(box.key, review)
  const to = doors[box.door]
  const { expression } = box
  if (list)
    return (
      <Link
        className="flow-door"
        to="/r/$review/records"
        params={{ review: review.head.key }}
        search={list}
        aria-label={words}
      />
    )
  if (to) return <Link className="flow-door" to={to} params={{ review: review.head.key }} aria-label={words} />
  if (expression)
    return <button type="button" className="flow-door" aria-label={words} onClick={() => openNumber(expression)} />
  return <span className="aksel-sr-only">{words}</span>
}

/** In per cent of the picture, which is drawn with a margin of 1 around the layout. */
function placeOf({ x, y, width, height }: PlacedBox, layout: FlowLayout): CSSProperties {
  const across = (value: number) => `${(100 * value) / (layout.width + 2)}%`
  const down = (value: number) => `${(100 * value) / (layout.height + 2)}%`
  return { left: across(x + 1), top: down(y + 1), width: across(width), height: down(height) }
}
