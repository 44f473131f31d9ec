/** A text short enough to stand inside a sentence. */

/** The first words of a text, at most about 80 characters, with an ellipsis where something is left out. */
export function brief(text: string): string {
  const line = text.replace(/\s+/g, ' ').trim()
  if (line.length <= 80) return line.replace(/\.$/, '')
  return `${line.slice(0, 80).replace(/\s+\S*$/, '')} …`
}
