/** Authors as keys: family words and given words apart, whatever the database's way of writing names. */
import { fold, nameKey, withoutMarkup, wordsOf } from './fold.ts'

/** One author: the words of the family name, then the given names or initials. */
export interface Name {
  readonly family: readonly string[]
  readonly given: readonly string[]
}

const particles = new Set(
  'de del della der den di da dos das do du la le van von af av el al bin ibn ten ter zu zur of y e'.split(' '),
)
const notNames =
  /^(?:et\.? al\.?|m\.? ?fl\.?|m\.? ?m\.?|others|and others|med flere|anonymous|anon|unknown|no authors? listed|n\/?a|nct\d*|isrctn\d*|ctri.*|euctr.*|eudract.*|jprn.*|drks\d*|actrn\d*|chictr.*|umin\d*|[^a-z\u0080-\uffff]*)$/
const etAl = /[,;\s]+(?:et\.? al\.?|m\.? ?fl\.?|and others|med flere|o\.? ?a\.?)\s*\.?$/
const role = /[([](?:red|ed|eds|hrsg|hg|utg|editor|editors|redaktor|redaktorer|forf|overs|author)\.?[)\]]/g
const suffix = /(?:^|[\s,]+)(?:jr|sr|ii|iii|phd|md|dr|prof|professor)\.?(?=$|[\s,])/g
/** "Hollister LE, Sjoberg BM": several names, each with its initials behind it. */
const commaList = /^\p{Lu}[^,]*\s\p{Lu}{1,3}(?:\s*,\s*\p{L}[^,]*\s\p{Lu}{1,3})+\.?$/u
const longestList = 30

/**
 * The names of a record; "et al.", "(red.)", "Jr" and pseudo-authors such as a registry's name are left out.
 *
 * @example readAuthors(['Alm Andreassen, Tone', 'm.fl.']) // [{ family: ['alm', 'andreassen'], given: ['tone'] }]
 */
export function readAuthors(raw: readonly string[]): Name[] {
  const names: Name[] = []
  for (const entry of raw) {
    if (typeof entry !== 'string') continue
    const ordinary = readOrdinary(entry)
    if (ordinary !== null) {
      names.push(ordinary)
      if (names.length >= longestList) return names
      continue
    }
    for (const one of separate(entry)) {
      const name = readName(one)
      if (name !== null) names.push(name)
      if (names.length >= longestList) return names
    }
  }
  return names
}

/** What two of three databases write: "Berg, K. J." or "Berg KJ"; anything less plain is for `readName`. */
const plain = /^([A-Z][a-z]{2,20})(?:, ?((?:[A-Z]\.[ -]?){1,4})| ([A-Z]{1,3}))$/
const notPlain = /^(?:anon|nct|isrctn|ctri|euctr|eudract|jprn|drks|actrn|chictr|umin)| (?:JR|SR|II|III|MD|DR|PHD|AL)$/i

/** A name in one of the two plain ways, read without taking it apart by rules: the same as `readName` gives. */
function readOrdinary(entry: string): Name | null {
  const found = plain.exec(entry)
  if (found === null || notPlain.test(entry)) return null
  const given: string[] = []
  for (const letter of found[2] ?? found[3] ?? '') if (letter >= 'A' && letter <= 'Z') given.push(letter.toLowerCase())
  return { family: [nameKey((found[1] ?? '').toLowerCase())], given }
}

/** A list in one string: "A; B", "A & B", or "Tan A.Schulze A.". */
function separate(entry: string): string[] {
  if (commaList.test(entry)) return entry.split(',')
  if (entry.length < 20 || !/;|&| and | og | och |[a-z]?\.[A-Z][a-z]/.test(entry)) return [entry]
  return entry
    .replace(/\.(?=[A-Z][a-z]{2,}[ ,])/g, '.;')
    .split(/;|\s&\s|\sand\s|\sog\s|\soch\s/)
    .filter((part) => part.trim() !== '')
}

function readName(raw: string): Name | null {
  let text = fold(withoutMarkup(raw)).trim()
  text = text.replace(etAl, '').trim()
  if (notNames.test(text.replace(/^\[|[\],.\s]+$/g, ''))) return null
  text = text.replace(role, ' ').replace(suffix, ' ').replace(/'/g, '').trim()
  const comma = text.indexOf(',')
  if (comma > 0) return name(wordsOf(text.slice(0, comma)), givenWords(text.slice(comma + 1), raw))
  const words = wordsOf(text)
  if (words.length < 2) return words.length === 0 ? null : name(words, [])
  const last = words[words.length - 1] ?? ''
  const first = words[0] ?? ''
  const rawWords = raw
    .trim()
    .split(/[\s.]+/)
    .filter(Boolean)
  const initials = (word: string | undefined): boolean =>
    word !== undefined && /^\p{Lu}{1,3}$/u.test(word.replace(/-/g, ''))
  if (last.length <= 3 && (initials(rawWords.at(-1)) || last.length === 1)) {
    // "van der Berg JF", "Smith J. F."
    let end = words.length
    while (
      end > 1 &&
      (words[end - 1] ?? '').length <= 3 &&
      (initials(rawWords[end - 1]) || (words[end - 1] ?? '').length === 1)
    )
      end--
    return name(words.slice(0, end), words.slice(end).flatMap(letters))
  }
  if (first.length <= 3 && (initials(rawWords[0]) || first.length === 1)) {
    let start = 0
    while (
      start < words.length - 1 &&
      (words[start] ?? '').length <= 3 &&
      (initials(rawWords[start]) || (words[start] ?? '').length === 1)
    )
      start++
    return name(words.slice(start), words.slice(0, start).flatMap(letters))
  }
  // "Tone Alm Andreassen": the family name comes last, with its particles.
  let start = words.length - 1
  while (start > 1 && particles.has(words[start - 1] ?? '')) start--
  return name(words.slice(start), words.slice(0, start))
}

function givenWords(folded: string, raw: string): string[] {
  const words = wordsOf(folded)
  const upper = /,\s*[^a-z]*$/.test(raw)
  return words.flatMap((word) => (upper && word.length <= 3 ? letters(word) : [word]))
}

function letters(word: string): string[] {
  return word.length <= 3 ? [...word] : [word]
}

function name(family: readonly string[], given: readonly string[]): Name | null {
  const own = family.filter((word) => !particles.has(word)).map(nameKey)
  const words = own.length > 0 ? own : family.map(nameKey)
  return words.length === 0 ? null : { family: words, given: given.map(nameKey) }
}

/** Names as one string, which is what a prepared record keeps: "alm andreassen/tone|lie/k". */
export function packNames(names: readonly Name[]): string {
  return names.map((it) => `${it.family.join(' ')}/${it.given.join(' ')}`).join('|')
}

/** The names of a packed string. */
export function unpackNames(packed: string): Name[] {
  if (packed === '') return []
  return packed.split('|').map(unpackName)
}

/** One name of a packed string. */
export function unpackName(packed: string): Name {
  const [family = '', given = ''] = packed.split('/')
  return { family: family.split(' '), given: given === '' ? [] : given.split(' ') }
}
