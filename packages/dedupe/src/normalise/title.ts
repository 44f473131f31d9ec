/** A title as words that compare: annotations off, markers noted, bilingual titles taken apart. */
import { isFunctionWord, isGenericTitle } from './common-words.ts'
import { fold, oneSpelling, withoutMarkup, wordsOf } from './fold.ts'
import { hashText } from './hash.ts'

/** What a title says of its record besides the words. */
export const mark = {
  erratum: 1,
  reply: 2,
  comment: 4,
  /** The database translated it: it stood in [brackets], or names its language. */
  translated: 8,
  /** A title that recurs: "Editorial". */
  generic: 16,
  retraction: 32,
  /** It tells of a study to come. */
  protocol: 64,
} as const

/** The words of a title in one spelling, joined by spaces; the first is the title, the second a parallel one in another language. */
export interface Title {
  readonly titles: readonly string[]
  readonly marks: number
}

const longest = 60
const annotation =
  /\b(?:refs?|references|review|erratum|errata|corrigend\w*|correction|retract\w*|comments?|abstract|abstr|see|published|appears|editorial|letter|electronic resource|corrected|english|norwegian|danish|swedish|german|french|spanish|portuguese|italian|dutch|chinese|japanese|korean|russian|polish|turkish|norsk|bokmal|nynorsk|engelsk|proceeding|meeting|poster|record supplied)\b|^\d+$/
const markerWord = /protocol|errat|corrig|correct|retract|withdrawn|repl|respon|comment|rettels|svar|\(vol|concern/
const protocol =
  /^(?:study |trial |review )?protocol\b|[:.([-]\s*(?:an? |the )?(?:\w+ ){0,3}(?:study |trial |review )?protocol\b|\b(?:study|trial|review) protocol\b/
const language =
  /^(?:in )?(?:english|norwegian|danish|swedish|german|french|spanish|portuguese|italian|dutch|chinese|japanese|korean|russian|polish|turkish|norsk|engelsk)/

/**
 * Takes a title apart.
 *
 * @example readTitle('[Hearts in rats]. [Norwegian] [12 refs]').titles // ['hearts in rats']
 */
export function readTitle(raw: string): Title {
  let text = fold(withoutMarkup(raw)).trim()
  let marks = 0
  let parallel = ''
  const whole = /^\[([^\]]{4,})\][.\s]*(.*)$/.exec(text)
  if (whole !== null) {
    marks |= mark.translated
    const rest = whole[2] ?? ''
    text = whole[1] ?? ''
    if (rest.startsWith('[') || rest.startsWith('(')) text += ` ${rest}`
    else if (wordsOf(rest).length >= 3 && !annotation.test(rest)) parallel = rest
  }
  if (text.includes('[')) {
    text = text.replace(/\[([^\]]*)\]?/g, (found, inner: string, at: number) => {
      if (language.test(inner)) marks |= mark.translated
      if (annotation.test(inner)) return ' \u0001 '
      if (at > 12 && wordsOf(inner).length >= 3) {
        parallel = inner
        return ' \u0001 '
      }
      return found
    })
    // What follows "[Portuguese]" or "[Review]" is the title once more in its own language.
    const [first = '', ...after] = text.split('\u0001')
    if (wordsOf(first).length >= 2) {
      const tail = after.join(' ')
      if (parallel === '' && wordsOf(tail).length >= 3) parallel = tail
      text = first
    } else text = text.replaceAll('\u0001', ' ')
  }
  if (text.includes(' = ')) {
    const [first = '', second = ''] = text.split(' = ')
    if (wordsOf(first).length >= 2 && wordsOf(second).length >= 2) {
      text = first
      parallel = second
    }
  }
  text = text.replace(/\((?:in )?([a-z]+)(?: (?:abstract|text|version))?\)\s*\.?$/, (found, inner: string) => {
    if (!language.test(inner)) return found
    marks |= mark.translated
    return ' '
  })
  text = text.replace(/\((?:review|letter|abstract)\)\s*\.?$/, ' ')
  const marked = withoutMarkers(text)
  marks |= marked.marks
  const words = titleWords(marked.text)
  const title = words.join(' ')
  if (isGenericTitle(title) || (title === '' && marks !== 0)) marks |= mark.generic
  const other = parallel === '' ? '' : titleWords(parallel).join(' ')
  return { titles: other === '' || other === title ? (title === '' ? [] : [title]) : [title, other], marks }
}

function withoutMarkers(text: string): { text: string; marks: number } {
  let marks = 0
  const strip = (pattern: RegExp, found: number): void => {
    const next = plain.replace(pattern, ' ')
    if (next !== plain) {
      marks |= found
      if (wordsOf(next).length > 0) plain = next
    }
  }
  let plain = text.replace(/^[^\p{L}\p{N}]+/u, '')
  if (!markerWord.test(plain)) return { text: plain, marks }
  strip(/^(?:retracted|withdrawn)(?: article)?\s*[:.]/, 0)
  strip(
    /^(?:the |an? )?(?:(?:published|author|publisher'?s?) )?(?:erratum|errata|corrigend(?:um|a)|rettelser?)\b(?:\s*(?:to|for|in|til))?\W*/,
    mark.erratum,
  )
  strip(
    /^(?:the |an? )?(?:(?:author|publisher'?s?) )?corrections?(?:\s*(?:to|for))?\s*(?:[:"'.]|-{2})\W*/,
    mark.erratum,
  )
  // Web of Science and Embase end the title of a correction with the place of what it corrects.
  strip(/\(vol\.? \w+,? (?:p|pg|pp|art|artn|no)\b.{0,60}$/, mark.erratum)
  strip(/(?:\s*[-:,.(]+\s*)(?:erratum|corrigendum|author correction|correction)\W*$/, mark.erratum)
  strip(/^(?:retraction(?: note| notice)?(?: (?:of|to|for))?|expression of concern)\s*[:"']\W*/, mark.retraction)
  strip(
    /^(?:(?:in )?(?:authors?'?s? |the authors? )?(?:reply|repl(?:y|ies)|response)(?: (?:to|from)(?= the (?:letter|comment)|:|\s*"|.* et al)|\s*:)|svar til)\W*/,
    mark.reply,
  )
  strip(
    /[\s\-:,.(]+(?:authors?'?s?'? |the authors? |in )?(?:reply|replies|authors?'?s?'? response)(?: (?:to|from|by)\b.{0,60})?\W*$/,
    mark.reply,
  )
  strip(/^(?:(?:invited |editorial )?comment(?:ary|s)?(?: (?:on|to)\b|\s*:)|kommentar til)\W*/, mark.comment)
  strip(/\s*(?:[-:,.]+\s+|\(\s*)(?:(?:invited |editorial )?comment(?:ary|s)?|kommentar)\W*$/, mark.comment)
  if (protocol.test(plain)) marks |= mark.protocol
  return { text: plain, marks }
}

function titleWords(folded: string): string[] {
  // A possessive or an elided letter is no word of its own.
  const words = wordsOf(folded.includes("'") ? folded.replace(/'s\b/g, 's').replace(/'/g, '') : folded)
  if (words.length <= longest) return words.map(oneSpelling)
  // Past any real title, the rest counts as one word: equal only where all of it is equal.
  return [...words.slice(0, longest).map(oneSpelling), `#${hashText(words.slice(longest).join(' '), 3).toString(36)}`]
}

/**
 * The content words of a title as bits of two numbers, and how many words there are. Titles with few bits in common have few words in
 * common, which is told without looking at the words.
 */
export function wordBits(title: string): readonly [low: number, high: number, words: number] {
  let low = 0
  let high = 0
  const words = contentWords(title)
  for (const word of words) {
    const bit = hashText(word, 31)
    if (bit & 32) high |= 1 << (bit & 31)
    else low |= 1 << (bit & 31)
  }
  return [low, high, words.length]
}

/** How many bits of a 32-bit number are set. */
export function countBits(bits: number): number {
  let count = bits - ((bits >>> 1) & 0x55555555)
  count = (count & 0x33333333) + ((count >>> 2) & 0x33333333)
  return Math.imul((count + (count >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24
}

/** The words that tell titles apart, in order. */
export function contentWords(title: string): string[] {
  return title === '' ? [] : title.split(' ').filter((word) => !isFunctionWord(word))
}
