/** Markdown files: a block of YAML between two lines of `---`, then the text. */

export interface Markdown {
  /** The YAML, and the line on which it begins; not there where the file begins with its text. */
  front?: string
  body: string
}

const fenced = /^---[ \t]*\n([\s\S]*?)(?:^|\n)---[ \t]*(?:\n|$)/

/** Cuts a file. A first line of `---` that is never closed makes no front matter. */
export function splitFrontMatter(text: string): Markdown {
  const match = fenced.exec(text)
  if (!match) return { body: text.trim() }
  return { front: match[1] ?? '', body: text.slice(match[0].length).trim() }
}

/** Puts a file together; reading it gives the parts back. */
export function joinFrontMatter(front: string | undefined, body: string): string {
  const text = body === '' ? '' : `${body}\n`
  if (front === undefined) return text
  return `---\n${front}---\n${text === '' ? '' : `\n${text}`}`
}
