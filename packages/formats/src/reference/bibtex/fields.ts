/** The fields of a BibTeX entry: names and values, with strings in place of their names. Values still hold TeX. */
import { longestField } from '../limits.ts'

export interface BibField {
  name: string
  value: string
}

export interface BibEntry {
  key: string
  fields: BibField[]
  /** What could not be read as fields. */
  junk: string
}

/** The strings a file has defined, by name in lower case; months are there from the beginning. */
export type Strings = Map<string, string>

export const monthStrings: readonly (readonly [string, string])[] = [
  'jan',
  'feb',
  'mar',
  'apr',
  'may',
  'jun',
  'jul',
  'aug',
  'sep',
  'oct',
  'nov',
  'dec',
].map((it) => [it, it])

/** Reads an entry's body, `key, field = {value}, …`; what is no field comes back as `junk`. */
export function readFields(body: string, strings: Strings, hasKey: boolean): BibEntry {
  const entry: BibEntry = { key: '', fields: [], junk: '' }
  let at = 0
  if (hasKey) {
    const key = /^\s*([^,={}"]*?)\s*(,|$)/.exec(body)
    if (key) {
      entry.key = key[1] ?? ''
      at = key[0].length
    }
  }
  const name = /\s*,?\s*([A-Za-z_][^\s=,{}"#%()]*)\s*=\s*/y
  while (at < body.length) {
    name.lastIndex = at
    const match = name.exec(body)
    if (!match?.[1]) {
      // To the next line or comma: one slip does not cost the fields after it.
      const next = /[,\n]/.exec(body.slice(at + 1))
      const end = next ? at + 1 + next.index : body.length
      entry.junk += body.slice(at, end).replace(/^[\s,]+|[\s,]+$/g, '')
      at = end
      continue
    }
    const value = readValue(body, at + match[0].length, strings)
    entry.fields.push({ name: match[1].toLowerCase(), value: value.text })
    at = value.end
  }
  return entry
}

/** A value: texts in braces or quotation marks, numbers and names of strings, with `#` between. */
function readValue(body: string, from: number, strings: Strings): { text: string; end: number } {
  let [text, at] = ['', from]
  for (;;) {
    const part = readPart(body, at, strings)
    if (text.length < longestField) text += part.text.slice(0, longestField - text.length)
    const joint = /\s*#\s*/y
    joint.lastIndex = part.end
    const match = joint.exec(body)
    if (!match || part.end === at) return { text, end: part.end }
    at = part.end + match[0].length
  }
}

function readPart(body: string, from: number, strings: Strings): { text: string; end: number } {
  const first = body[from]
  if (first === '{' || first === '"') {
    const end = closing(body, from + 1, first === '"')
    return { text: body.slice(from + 1, end), end: end + 1 }
  }
  const bare = /[^\s,#{}"]*/y
  bare.lastIndex = from
  const word = bare.exec(body)?.[0] ?? ''
  return { text: strings.get(word.toLowerCase()) ?? word, end: from + word.length }
}

/** The parts of a list, such as keywords: parted by semicolons, or where there are none by commas; not within braces. */
export function listParts(value: string): string[] {
  for (const sign of [';', ',']) {
    const parts: string[] = []
    let [depth, from] = [0, 0]
    for (let at = 0; at <= value.length; at += 1) {
      const letter = value[at]
      if (letter === '\\') at += 1
      else if (letter === '{') depth += 1
      else if (letter === '}') depth = Math.max(0, depth - 1)
      else if ((letter === sign && depth === 0) || letter === undefined) {
        parts.push(value.slice(from, at).trim())
        from = at + 1
      }
    }
    if (parts.length > 1) return parts.filter((it) => it !== '')
  }
  return [value]
}

function closing(body: string, from: number, quoted: boolean): number {
  let depth = 0
  for (let at = from; at < body.length; at += 1) {
    const code = body.charCodeAt(at)
    if (code === 92) at += 1
    else if (code === 123) depth += 1
    else if (code === 125) {
      if (depth === 0 && !quoted) return at
      depth = Math.max(0, depth - 1)
    } else if (code === 34 && quoted && depth === 0) return at
  }
  return body.length
}
