/** The lines of a PDF's page, put together from the pieces that it sets. */
import { raised } from '@oversyn/audit'
import type { TextItem, TextMarkedContent } from 'pdfjs-dist/types/src/display/api.js'

/** Where a piece is set, and how large. */
interface Setting {
  readonly y: number
  readonly height: number
}

/** An empty line stands where a paragraph or a column begins. */
export function pageLines(items: readonly (TextItem | TextMarkedContent)[]): string[] {
  const lines: string[] = []
  let line = ''
  let last: Setting | undefined
  const close = () => {
    if (line.trim() !== '') lines.push(line.trimEnd())
    line = ''
  }
  for (const item of items) {
    if (!('str' in item)) continue
    const y = Number(item.transform[5])
    const height = item.height || last?.height || 10
    if (last && isHigh(item.str, { y, height }, last)) {
      line += raised(item.str)
      continue
    }
    if (last && item.str !== '' && Math.abs(y - last.y) > height * 0.5) {
      close()
      // A gap of more than a line is a new paragraph; a jump upwards is a new column.
      if (last.y - y > Math.max(height, last.height) * 1.9 || y > last.y) lines.push('')
    }
    line += item.str
    if (item.str.trim() !== '') last = { y, height }
  }
  close()
  return lines
}

/** Digits set smaller and higher than what stands before them, in the same line: numbers of notes or citations. */
function isHigh(text: string, now: Setting, before: Setting): boolean {
  const rise = now.y - before.y
  return /^\d[\d,–-]*$/.test(text) && now.height < before.height * 0.85 && rise > 0 && rise < before.height
}
