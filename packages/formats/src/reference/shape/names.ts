/** Names of people and institutions, as the formats write them, into CSL names and back. */
import type { CslName } from '../reference.ts'

const institution =
  /\b(?:universit|institut|department|departement|ministry|direktorat|committee|council|group|association|organi[sz]ation|society|agency|office|center|centre|senter|foundation|collaborat|consortium|network|authors?|investigators|NAV|forskning|høgskole|høyskole|forvaltning|kommune|fylke|etat|råd)/i
const suffix = /^(?:jr|sr|junior|senior|ii|iii|iv|2nd|3rd|4th)\.?$/i
const role = /\s*[,(]?\s*\(?\b(?:red|eds?|hrsg|hg|utg)\.?\)?\.?\s*$/i

/** Whether a name in a list of authors is marked as that of an editor: `Hansen, Kari (red.)`. */
export function isMarkedEditor(text: string): boolean {
  // `Hern, Matt, Ed` is an editor, `Hern, Ed` a man.
  return /(?:\((?:red|eds?|hrsg|hg|utg)\.?\)|,\s*(?:red|eds?|hrsg|utg)\.|^[^,]+,[^,]+,\s*(?:red|eds?))\s*$/i.test(text)
}

/** The people in a value that should hold one: parted by semicolons, or by `and` between names that each have their comma. */
export function peopleIn(text: string): string[] {
  if (text.includes(';')) return text.split(/\s*;\s*/).filter((it) => it !== '')
  if (!/ (?:and|og|&) /.test(text)) return [text]
  const parts = text.split(/ (?:and|og|&) /)
  return parts.every((it) => /^[^,]+, [^,]+$/.test(it.trim())) ? parts : [text]
}

/** The name without the mark of an editor. */
export function withoutRole(text: string): string {
  return isMarkedEditor(text) ? text.replace(role, '') : text
}

/**
 * One name. With commas it is `family, given, suffix` (RIS, EndNote); without, initials at either end tell the family
 * name (`Hansen K`, `K. Hansen`); what cannot be told apart, and every institution, stays one literal.
 *
 * @example parseName('Alm Andreassen, Tone') // { family: 'Alm Andreassen', given: 'Tone' }
 */
export function parseName(given: string): CslName | undefined {
  const text = given.replace(/\s+/g, ' ').replace(/^[\s;]+|[\s;]+$/g, '')
  if (text === '' || text === ',') return undefined
  // A comma at the end marks an institution, as EndNote has it.
  if (text.endsWith(',')) return { literal: text.replace(/[\s,]+$/, '') }
  const parts = text.split(/\s*,\s*/)
  if (parts.length >= 2 && parts.length <= 3 && parts.every((part) => part !== '')) {
    const [family = '', second = '', third] = parts
    if (third === undefined) {
      if (suffix.test(second)) return { family, suffix: second }
      return { family, given: second }
    }
    if (suffix.test(third)) return { family, given: second, suffix: third }
    if (suffix.test(second)) return { family, given: third, suffix: second }
    return { literal: text }
  }
  if (parts.length > 1) return { literal: text }
  return parseWithoutComma(text)
}

function parseWithoutComma(text: string): CslName {
  if (institution.test(text)) return { literal: text }
  // The initials of PubMed and Ovid have no points within, or a point after each: `van Groen MM`, `Fanning E.`.
  const last = /^(\p{L}[\p{L}\p{M}'’ -]*) ((?:\p{Lu}\.?[ -]?){1,4})$/u.exec(text)
  if (last?.[1] && last[2] && /\p{Ll}/u.test(last[1])) return { family: last[1], given: last[2] }
  const first = /^((?:\p{Lu}\.[ -]?)+) (\p{L}[\p{L}\p{M}'’ -]*)$/u.exec(text)
  if (first?.[1] && first[2]) return { family: first[2], given: first[1] }
  return { literal: text }
}

/** A name as MEDLINE abbreviates it, `Family AB` or `Family AB Jr`, or a literal. */
export function parseMedlineName(given: string): CslName | undefined {
  if (given.includes(',')) return parseName(given)
  const text = given
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/[.,;]+$/, '')
  const match = /^(.*\p{L}.*?) (\p{Lu}{1,4}(?:-\p{Lu})?)(?: (Jr|Sr|[2-4](?:nd|rd|th)|I{2,3}))?$/u.exec(text)
  if (match?.[1] && match[2]) {
    return { family: match[1], given: match[2], ...(match[3] ? { suffix: match[3] } : {}) }
  }
  return parseName(text)
}

/** A name written in its spoken order, `Tone Alm Andreassen`: the last word is the family name, with particles before it. */
export function parseSpokenName(given: string): CslName | undefined {
  const text = given.replace(/\s+/g, ' ').trim()
  if (text.includes(',') || institution.test(text)) return parseName(text)
  const match = /^(.+?) ((?:(?:van|von|der|den|de|del|della|di|da|du|la|le|af|av|ten|ter|el|al) )*[^ ]+)$/u.exec(text)
  if (!match?.[1] || !match[2]) return text === '' ? undefined : { literal: text }
  return { given: match[1], family: match[2] }
}

/** A name as one text that {@link parseName} reads as the same name: an institution that would be taken apart ends with a comma. */
export function writeName(name: CslName): string {
  const text = printName(name)
  if (name.family !== undefined || name.literal === undefined) return text
  return parseName(text)?.literal === text ? text : `${text},`
}

/** A name as one text, `Family, Given, Suffix`. */
export function printName(name: CslName): string {
  const particle = [name['dropping-particle'], name['non-dropping-particle']].filter(Boolean).join(' ')
  const family = [particle, name.family].filter(Boolean).join(' ')
  if (family === '') return name.literal ?? name.given ?? ''
  return [family, name.given, name.suffix].filter((part) => part !== undefined && part !== '').join(', ')
}
