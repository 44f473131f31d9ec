/** The lines of a PDF's page, put together from the pieces that it sets. */
import type { TextItem, TextMarkedContent } from 'pdfjs-dist/types/src/display/api.js'

/** An empty line stands where a paragraph or a column begins. */
export function pageLines(items: readonly (TextItem | TextMarkedContent)[]): string[] {
  const lines: string[] = []
  let line = ''
  let last: { y: number; height: number } | undefined
  const close = () => {
    if (line.trim() !== '') lines.push(line.trimEnd())
    line = ''
  }
  for (const item of items) {
    if (!('str' in item)) continue
    const y = Number(item.transform[5])
    const height = item.height || last?.height || 10
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
