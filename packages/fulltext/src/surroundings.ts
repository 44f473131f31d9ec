/** What stands around a title and makes it another work's: a citation, a comment on it, a protocol of it. */
import { isFunctionWord } from '@oversyn/dedupe'
import type { Squeezed } from './squeezed.ts'

const about =
  /(?:\bcomments? (?:on|to)|\bcommentary on|\brepl(?:y|ies)(?: to)?|\bresponses? (?:to|from)|\bre|\berrat(?:um|a)(?: to| for| in)?|\bcorrigendum(?: to)?|\bcorrections?(?: to)?|\bretraction(?: of)?|\breview of|\bkommentar(?:er)? til|\bsvar (?:til|pa)|\brettelser? til|\banmeldelse av|\bomtale av)\s*[:\-'"]*\s*$/
const continuesAsOther =
  /^[\s:;,.\-'"(]*(?:(?:a |the |en |et )?(?:study |research |review |trial )?(?:protocol|protokoll)\b|(?:an? )?(?:authors?'? )?(?:reply|response|rejoinder|commentary)\b|comments? (?:on|to)\b|erratum|corrigendum|retraction|(?:part|del|volume|bind|paper) (?:\d+|[ivx]+)\b)/
/** Names and a year before it, or a year and a volume behind it, as in a list of references. */
const citedBefore = /\((?:19|20)\d\d[a-z]?\)[.,:]?\s*['"[(]*\s*$/
const citedAfter =
  /^['".,?!\])]*\s+(?:in:?\s)?[a-z][a-z .&:-]{1,60}[,.;]?\s*\(?(?:19|20)\d\d\)?(?:\s[a-z]{3,9}\.?(?:\s\d\d?)?)?\s*[;:,(]\s*\d+/
/** "Cite this article as": the citation is of the work itself. */
const ownCitation =
  /\b(?:cite|citation|siter\w*|sitering|referer til|how to cite|suggested citation|please cite)\b[^\f]{0,160}$/

/** Where a line or a sentence begins, and where one ends. */
const opens = /(?:^|[\n\f.:;|\u2022\u00b7])[\s\d'"*[(\u00ab-]*$/
const closes = /^(?:[\s\d'"*\])\u00bb\u2020\u2021\u00a7]*(?:$|[\n\f])|[\d'"*\])\u00bb]*\s*[.:;?!|\u2022\u00b7-])/

/**
 * How well a stretch of letters stands by itself: 2 where a line or sentence begins and ends with it, 1 where one of the two, 0 where it is
 * a part of a longer title or sentence. Of a page without lines nothing can be said, and it is 2.
 */
export function standsAlone({ folded, places }: Squeezed, from: number, to: number): number {
  if (!/\n[^\n]+\n/.test(folded)) return 2
  const first = places[from] ?? 0
  const last = (places[to - 1] ?? 0) + 1
  const before = folded.slice(Math.max(0, first - 40), first)
  const after = folded.slice(last, last + 40).replace(/^(?:ff?[il]?|[ae])(?![a-z])/, '')
  // A title that is broken over lines goes on after "of" and before "in".
  const goesOn = isFunctionWord(/([a-z]+)\s*$/.exec(before)?.[1] ?? '')
  const isGoneOn = isJoining(/^\s*([a-z]+)/.exec(after)?.[1] ?? '')
  const begins = first === 0 || (opens.test(before) && !goesOn)
  return (begins ? 1 : 0) + (closes.test(after) && !isGoneOn ? 1 : 0)
}

/** A function word that no name begins with, as initials and particles do. */
function isJoining(word: string): boolean {
  return (
    word.length > 1 &&
    isFunctionWord(word) &&
    !/^(?:d[aeiou]|den|der|des|del|dos|das|la|le|el|al|los|van|von|y|per|are|even|may|my|will)$/.test(word)
  )
}

/** Whether a stretch of letters is the title of what this page belongs to, as far as its surroundings tell. */
export function isOwnTitle({ folded, places }: Squeezed, from: number, to: number): boolean {
  const before = folded.slice(Math.max(0, (places[from] ?? 0) - 200), places[from] ?? 0)
  const after = folded.slice((places[to - 1] ?? 0) + 1, (places[to - 1] ?? 0) + 120)
  if (about.test(before) || continuesAsOther.test(after)) return false
  return (!citedBefore.test(before) && !citedAfter.test(after)) || ownCitation.test(before)
}
