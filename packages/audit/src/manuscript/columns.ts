/** A page of plain text that was set in two columns, read column by column. */
import type { Line } from './join-lines.ts'

const gap = /\S {4,}(?=\S)/u

/** The lines in reading order: left column first where most lines of the page have a wide gap at one place; else as they are. */
export function readColumns(page: readonly Line[]): Line[] {
  const full = page.filter(({ text }) => text.trim() !== '')
  const places = full.flatMap(({ text }) => {
    const match = gap.exec(text)
    return match && match.index > 8 ? [match.index + match[0].length] : []
  })
  if (full.length < 6 || places.length < full.length * 0.6) return [...page]
  const at = mostCommon(places)
  const near = places.filter((place) => Math.abs(place - at) <= 2).length
  if (near < full.length * 0.5) return [...page]
  const left = page.map((it) => ({ ...it, text: it.text.slice(0, at - 2).trimEnd() }))
  const right = page.map((it) => ({ ...it, text: it.text.slice(at - 2).trim() }))
  return [...left, ...right]
}

function mostCommon(places: readonly number[]): number {
  const counts = new Map<number, number>()
  for (const place of places) counts.set(place, (counts.get(place) ?? 0) + 1)
  return [...counts].toSorted((a, b) => b[1] - a[1] || a[0] - b[0])[0]?.[0] ?? 0
}
