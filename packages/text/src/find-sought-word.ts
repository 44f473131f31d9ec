/** Which sought word stands at a place of a text, if any. */
import { composed } from './composed.ts'
import type { Part, SoughtWord } from './sought-word.ts'
import { stem } from './stem/stem.ts'
import type { Token } from './tokens.ts'

/** Both forms of Norwegian are stemmed alike. */
export type StemLanguage = 'nb' | 'en'

export interface Match {
  readonly word: string
  /** The place of the last token it covers. */
  readonly last: number
}

/** The longest sought word that begins at a token. */
export type Finder = (text: string, all: readonly Token[], at: number) => Match | undefined

/** A space, a hyphen, a slash; no sentence ends between the words of a phrase. */
const betweenWords = /^[\s\-\u2010-\u2015/'’]{1,3}$/

/** Makes ready to find sought words in texts of one language. */
export function finder(sought: readonly SoughtWord[], language: StemLanguage): Finder {
  const stemOf = remembering((word) => stem(word, language))
  const meets = (part: Part, word: string) => {
    if (part.kind === 'forms') return stemOf(word) === stemOf(part.word)
    if (part.kind === 'exact') return word === part.word || word === `${part.word}s`
    return word.startsWith(part.word) && word.length - part.word.length <= part.more
  }
  // Each sought word lies under what its first part looks like: a stem, a word, a beginning.
  const forms = new Map<string, SoughtWord[]>()
  const exact = new Map<string, SoughtWord[]>()
  const beginnings = new Map<string, SoughtWord[]>()
  for (const it of sought) {
    const [first] = it.parts
    if (first?.kind === 'forms') put(forms, stemOf(first.word), it)
    else if (first?.kind === 'beginning') put(beginnings, first.word, it)
    else if (first) for (const word of [first.word, `${first.word}s`]) put(exact, word, it)
  }
  const lengths = [...new Set([...beginnings.keys()].map((word) => word.length))]
  return (text, all, at) => {
    const word = composed(all[at]?.word ?? '')
    let best: Match | undefined
    const consider = (candidates: readonly SoughtWord[] | undefined) => {
      for (const { word, parts } of candidates ?? []) {
        const last = at + parts.length - 1
        if (best !== undefined && last <= best.last) continue
        if (parts.length === 1 || areHere(parts, text, all, at, meets)) best = { word, last }
      }
    }
    consider(exact.get(word))
    consider(forms.get(stemOf(word)))
    for (const length of lengths) {
      if (length > word.length) continue
      const candidates = beginnings.get(length === word.length ? word : word.slice(0, length))
      consider(candidates?.filter(({ parts: [part] }) => part !== undefined && meets(part, word)))
    }
    return best
  }
}

/** Whether the words of a phrase stand in a row from a token on. */
function areHere(
  parts: readonly Part[],
  text: string,
  all: readonly Token[],
  at: number,
  meets: (part: Part, word: string) => boolean,
): boolean {
  return parts.every((part, place) => {
    const token = all[at + place]
    if (token === undefined || !meets(part, composed(token.word))) return false
    return place === 0 || betweenWords.test(text.slice(all[at + place - 1]?.to, token.from))
  })
}

function put(map: Map<string, SoughtWord[]>, key: string, it: SoughtWord): void {
  const list = map.get(key)
  if (list === undefined) map.set(key, [it])
  else list.push(it)
}

/** Texts bring new words without end; a few thousand cover most of each. */
const mostRemembered = 5000

function remembering(compute: (word: string) => string): (word: string) => string {
  const known = new Map<string, string>()
  return (word) => {
    const before = known.get(word)
    if (before !== undefined) return before
    if (known.size >= mostRemembered) known.clear()
    const found = compute(word)
    known.set(word, found)
    return found
  }
}
