/** The people before the year of an entry: `Hansen, K., Olsen, P. og Vik, B.`, `Hansen K, Olsen P`, `Kari Hansen og Per Olsen`, an institution. */
import type { CslName } from '../reference.ts'
import { parseName, parseSpokenName } from '../shape/names.ts'

export interface People {
  names: CslName[]
  /** Whether they are marked as editors. */
  editors: boolean
  /** Whether there are more than stand there: `mfl.`, `et al.` */
  more: boolean
}

const role = /\s*[,(]*\(?\b(?:red(?:s|aktør(?:er)?)?|eds?|editors?|hrsg|hg|utg)\.?\)?\s*[.,:]*\s*$/i
const rest = /[\s,;]*(?:\bm\.?\s?fl\.?|\bmed flere|\bet\.? al\.?|\bm\.\s?v\.)[\s.,]*$/i
const initials = /^(?:\p{Lu}\.?[\s-]?){1,4}$/u
const and = /\s*,?\s+(?:og|and|und|&)\s+|\s*,?\s*&\s*/

/** @example readPeople('Alm Andreassen, T. og Aars, J. (red.)').names.length // 2 */
export function readPeople(given: string): People {
  let text = given.replace(/[\s.,:;]+$/, (it) => (it.startsWith('.') ? '.' : '')).trim()
  const editors = role.test(text)
  if (editors) text = text.replace(role, '')
  const more = rest.test(text)
  if (more) text = text.replace(rest, '')
  return { names: splitPeople(text).flatMap((it) => nameOf(it) ?? []), editors, more }
}

function splitPeople(text: string): string[] {
  if (text.includes(';')) return text.split(/\s*;\s*/).flatMap((it) => it.split(/^(?:og|and|&)\s+/))
  // Institutions have `og` in their names: `Arbeids- og velferdsdirektoratet`.
  if (!text.includes(',') && isInstitution(text)) return [text]
  return text.split(and).flatMap(commaNames)
}

/** `Hansen, K., Olsen, P.` is two people; `Hansen K, Olsen P` too. */
function commaNames(text: string): string[] {
  const parts = text.split(/\s*,\s*/).filter((it) => it !== '')
  if (parts.length < 2) return parts
  const names: string[] = []
  for (let at = 0; at < parts.length; at += 1) {
    const part = parts[at] ?? ''
    const next = parts[at + 1]
    if (next !== undefined && (initials.test(next) || isGiven(part, next))) {
      names.push(`${part}, ${next}`)
      at += 1
    } else names.push(part)
  }
  return names
}

/** Whether what follows a comma is the given name of the family name before it. */
function isGiven(family: string, given: string): boolean {
  // `E. Øverbye, A. Hatland`: names in spoken order.
  if (isInstitution(family) || /^(?:\p{Lu}\.[\s-]?)+\s?\p{Lu}\p{Ll}/u.test(family)) return false
  if (/\s(?:\p{Lu}\.?){1,3}$/u.test(family)) return false
  return /^\p{Lu}[\p{L}\p{M}'’.-]*(?:\s+\p{Lu}[\p{L}\p{M}'’.-]*){0,2}$/u.test(given)
}

function nameOf(text: string): CslName | undefined {
  const plain = text.replace(/^[\s.,]+|[\s,]+$/g, '').replace(/(\s\p{Lu}{2,4})\.$/u, '$1')
  if (plain === '') return undefined
  if (plain.includes(',')) return parseName(plain)
  if (isInstitution(plain)) return { literal: plain.replace(/\.$/, '') }
  const name = parseName(plain)
  if (name?.family !== undefined) return name
  // Two or three words with capitals are a person in spoken order, after `og`.
  return /^\p{Lu}[\p{Ll}'’-]+(?:\s+\p{Lu}[\p{L}.'’-]*){1,3}$/u.test(plain) ? parseSpokenName(plain) : name
}

const institution =
  /(?:direktorat|departement|etaten|tilsyn|institutt|universitet|høgskole|høyskole|kommune|fylke|utvalget|foreningen|forbund|rådet|senter|sentret|byrå|forskning|analyse|økonomi|consult|group|institute|university|ministry|agency|council|office|organi[sz]ation|commission|centre|center|department|society|association|bank|oecd|nav\b|ssb|fafo|afi\b|sintef|proba|norce|nifu|who\b)/i

/** Whether a text names an institution, by a word in it or by being an abbreviation. */
export function isInstitution(text: string): boolean {
  return institution.test(text) || /^[\p{Lu}\d&-]{2,}$/u.test(text)
}
