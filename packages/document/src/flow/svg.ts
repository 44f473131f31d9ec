/** The flow diagram as an SVG picture: the same on screens, in the report and on paper. */
import { escapeHtml } from '../html/escape.ts'
import type { FlowLayout, PlacedArrow, PlacedBox } from './layout.ts'

/**
 * Draws a layout. Everything is drawn in the colour of the text around it, so that it is legible in light, in dark and in
 * print; classes let a style sheet say more. `id` must be unique in the page.
 */
export function flowSvg(layout: FlowLayout, id = 'flow', description = ''): string {
  const { width, height, fontSize } = layout
  const labels = description ? `${id}-title ${id}-description` : `${id}-title`
  const described = description ? `<desc id="${id}-description">${escapeHtml(description)}</desc>` : ''
  return [
    `<svg class="flow" role="img" aria-labelledby="${labels}" viewBox="-1 -1 ${round(width + 2)} ${round(height + 2)}" width="${round(width + 2)}" height="${round(height + 2)}" font-size="${fontSize}" xmlns="http://www.w3.org/2000/svg">`,
    `<title id="${id}-title">${escapeHtml(layout.title)}</title>${described}`,
    `<defs><marker id="${id}-head" viewBox="0 0 8 8" refX="7.5" refY="4" markerWidth="8" markerHeight="8" orient="auto"><path d="M0 0 8 4 0 8z" fill="currentColor"/></marker></defs>`,
    ...layout.bands.map((band) => drawBand(band)),
    ...layout.arrows.map((arrow) => drawArrow(arrow, id)),
    ...layout.boxes.map(drawBox),
    '</svg>',
  ].join('\n')
}

function drawBand({ phase, label, x, y, width, height }: FlowLayout['bands'][number]): string {
  const upright = height > width
  const at = upright
    ? `transform="translate(${round(x + width / 2 + 5)} ${round(y + height / 2)}) rotate(-90)"`
    : `x="${round(x + width / 2)}" y="${round(y + height / 2 + 5)}"`
  return (
    `<g class="flow-phase flow-${phase}"><rect x="${round(x)}" y="${round(y)}" width="${round(width)}" height="${round(height)}" rx="3" fill="currentColor" fill-opacity="0.08"/>` +
    `<text ${at} text-anchor="middle" font-weight="600" fill="currentColor">${escapeHtml(label)}</text></g>`
  )
}

function drawArrow({ points, head }: PlacedArrow, id: string): string {
  const path = points.map(([x, y], place) => `${place === 0 ? 'M' : 'L'}${round(x)} ${round(y)}`).join(' ')
  const marker = head ? ` marker-end="url(#${id}-head)"` : ''
  return `<path class="flow-arrow" d="${path}" fill="none" stroke="currentColor" stroke-opacity="0.7"${marker}/>`
}

function drawBox({ box, x, y, width, height, lines }: PlacedBox): string {
  const dash = box.value === null ? ' stroke-dasharray="4 3"' : ''
  const texts = lines.map(({ text, role, unknown, x: left, y: baseline }) => {
    const weight = role === 'label' ? ' font-weight="600"' : ''
    const style = unknown && role === 'value' ? ' font-style="italic"' : ''
    return `<text class="flow-${role}" x="${round(left)}" y="${round(baseline)}"${weight}${style} fill="currentColor">${escapeHtml(text)}</text>`
  })
  return (
    `<g class="flow-box${box.value === null ? ' flow-unknown' : ''}"><rect x="${round(x)}" y="${round(y)}" width="${round(width)}" height="${round(height)}" rx="4" fill="none" stroke="currentColor" stroke-opacity="0.7"${dash}/>` +
    `${texts.join('')}</g>`
  )
}

/** One decimal, so that the same layout is the same text everywhere. */
function round(value: number): string {
  return String(Math.round(value * 10) / 10)
}
