/** Which words are marked in a record, and where: those of the criteria, and those of the plan. */
import type { Language, Plan, Review } from '@oversyn/model'
import { criterionWords, guessLanguage, type Highlighter, highlighter, type TextLanguage } from '@oversyn/text'
import { planOf } from './stages.ts'

export interface Marker {
  wanted: Highlighter
  unwanted: Highlighter
}

export interface Piece {
  text: string
  mark: 'wanted' | 'unwanted' | null
}

const known = new WeakMap<readonly object[], { plan: Plan['words']; marker: Marker }>()

/** The words of a review made ready, once for its criteria and plan. */
export function markerOf(review: Review): Marker {
  const { words } = planOf(review)
  const before = known.get(review.criteria)
  if (before && JSON.stringify(before.plan) === JSON.stringify(words)) return before.marker
  const language: Language = review.head.language
  const of = (effect: 'include' | 'exclude') =>
    review.criteria.filter((it) => it.effect === effect).flatMap((it) => criterionWords(it.text, language))
  const unwanted = [...words.unwanted, ...of('exclude')]
  // A word of both speaks for neither more than the other: it is marked as wanted.
  const marker = { wanted: highlighter([...words.wanted, ...of('include')]), unwanted: highlighter(unwanted) }
  known.set(review.criteria, { plan: words, marker })
  return marker
}

/** A text in pieces, marked or not. */
export function piecesOf(text: string, marker: Marker, language?: TextLanguage): Piece[] {
  const read = language ?? guessLanguage(text)
  const wanted = marker.wanted(text, read).map((it) => ({ ...it, mark: 'wanted' as const }))
  const unwanted = marker.unwanted(text, read).map((it) => ({ ...it, mark: 'unwanted' as const }))
  const free = unwanted.filter((it) => !wanted.some((by) => by.at < it.at + it.length && it.at < by.at + by.length))
  const pieces: Piece[] = []
  let at = 0
  for (const hit of [...wanted, ...free].sort((a, b) => a.at - b.at)) {
    if (hit.at > at) pieces.push({ text: text.slice(at, hit.at), mark: null })
    pieces.push({ text: text.slice(hit.at, hit.at + hit.length), mark: hit.mark })
    at = hit.at + hit.length
  }
  if (at < text.length) pieces.push({ text: text.slice(at), mark: null })
  return pieces
}

/** The language of a record for `lang`: as its source says, else as its text reads; `undefined` where neither tells. */
export function languageOf(card: { language: string; title: string; abstract: string }): string | undefined {
  const said = card.language.trim().toLowerCase()
  const code = named[said] ?? (/^[a-z]{2,3}(?:-[a-z0-9]+)*$/.test(said) ? said : undefined)
  if (code !== undefined) return code
  const read = guessLanguage(`${card.title} ${card.abstract}`)
  return read === 'other' ? undefined : read
}

/** What sources write for languages. */
const named: Readonly<Record<string, string>> = {
  eng: 'en',
  english: 'en',
  engelsk: 'en',
  nor: 'no',
  norwegian: 'no',
  norsk: 'no',
  nob: 'nb',
  nno: 'nn',
  swe: 'sv',
  swedish: 'sv',
  svensk: 'sv',
  dan: 'da',
  danish: 'da',
  dansk: 'da',
  ger: 'de',
  deu: 'de',
  german: 'de',
  fre: 'fr',
  fra: 'fr',
  french: 'fr',
  spa: 'es',
  spanish: 'es',
}
