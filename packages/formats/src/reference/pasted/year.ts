/** The year of an entry, and where it stands: that is what tells its style. */
import type { CslDate } from '../reference.ts'

export interface FoundYear {
  date: CslDate
  /** Where it stands in the text, with what is around it. */
  from: number
  to: number
  /** Whether it stands where author-year styles have it, with the title after it. */
  afterPeople: boolean
}

const inParentheses =
  /\(\s*(?:ca?\.?\s*)?((?:1[5-9]|20)\d\d)(?:\s*[–—-]\s*((?:1[5-9]|20)?\d\d))?([a-zæøå])?(?:\s*[,/][^()]{0,30}|\s*\[(?:1[5-9]|20)\d\d\])?\s*\)\s*[.:,]?\s*/u
const undated =
  /\(\s*(?:u\.?\s?å\.?|n\.?\s?d\.?|udatert|undated|i trykk|in press|under utgivelse|forthcoming|kommer)[a-z]?\s*\)\s*[.:,]?\s*/i
/** `Hansen, K. 2011. Tittel`, `Hansen, K., 2011: Tittel`. */
const afterNames = /^(\P{N}{2,300}?)[,.]?\s+((?:1[89]|20)\d\d)([a-zæøå])?\s*[.:,]\s+(?=[\p{Lu}«"“'‘\d])/u
/** `Tidsskrift. 2011;12(3):45`, `Oslo: Forlaget; 2011.`, `Forlaget, 2011`. */
const late = /(?<![\d/:.–-])((?:1[89]|20)\d\d)([a-z])?(?=\s*(?:[;,.):]|$|\s+\w{3}\b))(?![–/-]\d)/gu

/** Finds the year; nothing where there is none. */
export function findYear(text: string): FoundYear | undefined {
  const named = afterNames.exec(text)
  const bracketed = inParentheses.exec(text)
  if (named?.[1] && named[2] && isPeople(named[1]) && named[0].length <= (bracketed?.index ?? text.length)) {
    const date = { 'date-parts': [[Number(named[2])]] }
    return { date, from: named[1].length, to: named[0].length, afterPeople: true }
  }
  if (bracketed?.[1] && bracketed.index < 400) {
    const first = Number(bracketed[1])
    const second = bracketed[2]
      ? Number(bracketed[2].padStart(4, bracketed[1].slice(0, 4 - bracketed[2].length)))
      : undefined
    const parts = second !== undefined && second >= first ? [[first], [second]] : [[first]]
    const [from, to] = [bracketed.index, bracketed.index + bracketed[0].length]
    return { date: { 'date-parts': parts }, from, to, afterPeople: isPeople(text.slice(0, from)) }
  }
  const none = undated.exec(text)
  if (none && none.index < 400) {
    const literal = none[0].replace(/^[\s(]+|[\s).:,]+$/g, '')
    const [from, to] = [none.index, none.index + none[0].length]
    return { date: { literal }, from, to, afterPeople: isPeople(text.slice(0, from)) }
  }
  const years = [...text.matchAll(late)]
  const year = years.at(-1)
  if (!year?.[1]) return undefined
  const to = year.index + year[0].length
  return { date: { 'date-parts': [[Number(year[1])]] }, from: year.index, to, afterPeople: false }
}

/** Whether a text may be people or an institution: short, and no sentence. */
function isPeople(text: string): boolean {
  const words = text.trim().split(/\s+/).length
  if (text.trim() === '' || text.length > 400) return false
  // Points end initials and short forms only.
  const sentences = text.replace(/\b(?:\p{Lu}|red|eds?|mfl|al|St|Meld|hrsg|dr|jr)\./giu, '').split(/[.?!]\s/)
  return (
    sentences.every((it, at) => at === 0 || it.trim() === '' || it.trim().split(/\s+/).length < 4) &&
    (words <= 12 || /,|&| og | and |;/.test(text))
  )
}
