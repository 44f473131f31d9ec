/** How wide a text is, without a browser: widths of letters in thousandths of the font size, as in a humanist sans-serif. */

/** Letters of the same width together; everything else is as wide as an `n`. */
const widths: readonly (readonly [letters: string, width: number])[] = [
  ["ijlI|!.,:;'’`", 270],
  [' ft()[]r-–"«»', 330],
  ['cskvxyzJ/\\', 460],
  ['mwæœ', 800],
  ['—WMÆ@%', 880],
  ['CGOQDHNUØAÅVKR', 640],
  ['BEFLPSTXYZ&', 560],
]
const table = new Map(widths.flatMap(([letters, width]) => [...letters].map((letter) => [letter, width] as const)))

/** The width of a text in the unit of the font size; rather more than it is, so that other fonts fit too. */
export function textWidth(text: string, fontSize: number, bold = false): number {
  let width = 0
  for (const letter of text) width += table.get(letter) ?? 530
  return (width * fontSize * (bold ? 1.3 : 1.12)) / 1000
}

/** A text in lines of at most a width. A word that is wider than that is cut. */
export function wrap(text: string, width: number, fontSize: number, bold = false): string[] {
  const lines: string[] = []
  let line = ''
  for (const word of text.split(/\s+/).filter(Boolean)) {
    let rest = word
    const longer = line ? `${line} ${rest}` : rest
    if (textWidth(longer, fontSize, bold) <= width) {
      line = longer
      continue
    }
    if (line) lines.push(line)
    while (textWidth(rest, fontSize, bold) > width) {
      const fits = Math.max(
        1,
        [...rest].findIndex((_, end) => textWidth([...rest].slice(0, end + 1).join(''), fontSize, bold) > width),
      )
      lines.push([...rest].slice(0, fits).join(''))
      rest = [...rest].slice(fits).join('')
    }
    line = rest
  }
  return line ? [...lines, line] : lines
}
