/** Reads literals of Ruby, in which Rayyan writes who decided what: `{"Ada"=>"Included"}`, `{"Ada"=>["a note"]}`. */

export type RubyValue = string | RubyValue[] | RubyPairs
/** The pairs of a hash in their order; a name may come twice. */
export type RubyPairs = { pairs: [key: string, value: RubyValue][] }

const escapes: Readonly<Record<string, string>> = {
  n: '\n',
  t: '\t',
  r: '\r',
  s: ' ',
  e: '',
  a: '',
  b: '',
  f: '',
  v: '',
}
/** Literals deeper than this are none of Rayyan's. */
const deepest = 8

/**
 * The literal that begins at a place of a text, and where it ends; `undefined` where there is none or it is not whole. Also takes
 * `:` for `=>`, as JSON has it, and words without marks such as `true`.
 *
 * @example readRuby('{"Ada"=>"Maybe"} | x', 0) // { value: { pairs: [['Ada', 'Maybe']] }, end: 16 }
 */
export function readRuby(text: string, from: number, depth = 0): { value: RubyValue; end: number } | undefined {
  const at = skip(text, from)
  if (depth > deepest) return undefined
  if (text[at] === '"') return readString(text, at)
  if (text[at] === '[') return readList(text, at, depth)
  if (text[at] === '{') return readHash(text, at, depth)
  const word = /^[\w.+-]+/.exec(text.slice(at, at + 80))?.[0]
  return word === undefined ? undefined : { value: word, end: at + word.length }
}

function readString(text: string, start: number): { value: string; end: number } | undefined {
  let value = ''
  for (let at = start + 1; at < text.length; at += 1) {
    const sign = text[at]
    if (sign === '"') return { value, end: at + 1 }
    if (sign !== '\\') {
      value += sign
      continue
    }
    const code = /^\\u(?:([\da-fA-F]{4})|\{([\da-fA-F]{1,6})\})/.exec(text.slice(at, at + 10))
    const point = Number.parseInt(code?.[1] ?? code?.[2] ?? '', 16)
    if (code && point <= 0x10ffff) {
      value += String.fromCodePoint(point)
      at += code[0].length - 1
      continue
    }
    at += 1
    const escaped = text[at] ?? ''
    value += Object.hasOwn(escapes, escaped) ? escapes[escaped] : escaped
  }
  return undefined
}

function readList(text: string, start: number, depth: number): { value: RubyValue[]; end: number } | undefined {
  const value: RubyValue[] = []
  let at = skip(text, start + 1)
  while (at < text.length) {
    if (text[at] === ']') return { value, end: at + 1 }
    const item = readRuby(text, at, depth + 1)
    if (!item) return undefined
    value.push(item.value)
    at = skip(text, item.end)
    if (text[at] === ',') at = skip(text, at + 1)
    else if (text[at] !== ']') return undefined
  }
  return undefined
}

function readHash(text: string, start: number, depth: number): { value: RubyPairs; end: number } | undefined {
  const pairs: RubyPairs['pairs'] = []
  let at = skip(text, start + 1)
  while (at < text.length) {
    if (text[at] === '}') return { value: { pairs }, end: at + 1 }
    const key = readRuby(text, at, depth + 1)
    if (!key || typeof key.value !== 'string') return undefined
    at = skip(text, key.end)
    if (text.startsWith('=>', at)) at += 2
    else if (text[at] === ':') at += 1
    else return undefined
    const value = readRuby(text, at, depth + 1)
    if (!value) return undefined
    pairs.push([key.value, value.value])
    at = skip(text, value.end)
    if (text[at] === ',') at = skip(text, at + 1)
    else if (text[at] !== '}') return undefined
  }
  return undefined
}

function skip(text: string, from: number): number {
  let at = from
  while (text[at] === ' ' || text[at] === '\n' || text[at] === '\t' || text[at] === '\r') at += 1
  return at
}
