/** Names as BibTeX parts and orders them: `First von Last`, `von Last, Jr, First`, and institutions in braces (Patashnik, "BibTeXing"). */
import type { CslName } from '../reference.ts'
import { plainText } from './tex-text.ts'

/** The names in a list, parted by `and` outside braces. */
export function readBibNames(list: string): CslName[] {
  return splitOutside(list, /\s+and\s+/iy).flatMap((it) => readBibName(it) ?? [])
}

function readBibName(given: string): CslName | undefined {
  const text = given.trim()
  if (text === '') return undefined
  if (text === 'others') return { literal: 'et al.' }
  // A name that is one pair of braces is an institution.
  if (/^\{[\s\S]*\}$/.test(text) && closesAtEnd(text)) return literal(text)
  const extended = /^(?:family|given|prefix|suffix|useprefix)(?:-i)?\s*=/.test(text) ? readExtended(text) : undefined
  if (extended) return extended
  const parts = splitOutside(text, /\s*,\s*/y).map((it) => it.trim())
  const plain = (part: string | undefined): string => plainText(part ?? '').text
  if (parts.length === 1) return spoken(text)
  const name: CslName = { family: plain(parts[0]) }
  const [suffix, first] = parts.length > 2 ? [plain(parts[1]), plain(parts.slice(2).join(', '))] : ['', plain(parts[1])]
  if (first !== '') name.given = first
  if (suffix !== '') name.suffix = suffix
  if (name.family === '') return first === '' ? undefined : { literal: first }
  return name
}

/** BibLaTeX's `given=Kari, family=Hansen, prefix=van`. */
function readExtended(text: string): CslName | undefined {
  const parts = new Map(
    [...text.matchAll(/([\w-]+)\s*=\s*("[^"]*"|[^,]+)/g)].map((it) => [
      it[1] ?? '',
      plainText((it[2] ?? '').replace(/^"|"$/g, '')).text,
    ]),
  )
  const family = parts.get('family')
  if (!family) return undefined
  const [given, suffix, prefix] = [parts.get('given'), parts.get('suffix'), parts.get('prefix')]
  return { family: prefix ? `${prefix} ${family}` : family, ...(given ? { given } : {}), ...(suffix ? { suffix } : {}) }
}

/** First words, then particles in small letters, then the family name. */
function spoken(text: string): CslName | undefined {
  const words = splitOutside(text, /[\s~]+/y).filter((it) => it !== '')
  if (words.length === 0) return undefined
  if (words.length === 1) return literal(text)
  const isSmall = (word: string): boolean => /^\p{Ll}/u.test(plainText(word).text) && !word.startsWith('{')
  let family = words.findIndex((it, at) => at > 0 && at < words.length - 1 && isSmall(it))
  const particleFirst = isSmall(words[0] ?? '') && !words.every(isSmall)
  if (family < 0 || words.every(isSmall)) family = particleFirst ? 0 : words.length - 1
  const plain = (part: readonly string[]): string => plainText(part.join(' ')).text
  const given = plain(words.slice(0, family))
  return { family: plain(words.slice(family)), ...(given === '' ? {} : { given }) }
}

function literal(text: string): CslName | undefined {
  const plain = plainText(text).text
  return plain === '' ? undefined : { literal: plain }
}

function closesAtEnd(text: string): boolean {
  let depth = 0
  for (let at = 0; at < text.length; at += 1) {
    if (text[at] === '\\') at += 1
    else if (text[at] === '{') depth += 1
    else if (text[at] === '}') {
      depth -= 1
      if (depth === 0) return at === text.length - 1
    }
  }
  return false
}

/** Parts of a text where a mark stands outside braces. */
function splitOutside(text: string, mark: RegExp): string[] {
  const parts: string[] = []
  let [depth, from] = [0, 0]
  for (let at = 0; at < text.length; at += 1) {
    if (text[at] === '\\') at += 1
    else if (text[at] === '{') depth += 1
    else if (text[at] === '}') depth -= 1
    else if (depth <= 0) {
      mark.lastIndex = at
      const match = mark.exec(text)
      if (!match || match[0] === '') continue
      parts.push(text.slice(from, at))
      from = at + match[0].length
      at = from - 1
    }
  }
  return [...parts, text.slice(from)]
}
