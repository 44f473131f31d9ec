/** Cells that hold several names, as each database parts them. */

import { nameFields } from '../reference.ts'
import { withoutEntities } from '../shape/entities.ts'
import type { Rule } from '../shape/rules.ts'
import type { Tags } from '../shape/tags.ts'

const names = new Set<string>(nameFields)

/** Parts the cells of names, and lists in brackets; all other lists are kept as they are written. */
export function splitCells(tags: Tags, rules: readonly Rule[]): void {
  for (const [field, reading, ...from] of rules) {
    const split =
      reading === 'institutions'
        ? institutionsIn
        : names.has(field)
          ? namesIn
          : reading === 'list'
            ? partedList
            : literalList
    if (!names.has(field) && reading !== 'list' && reading !== 'paragraphs') continue
    for (const tag of from) {
      const values = tags.all(tag)
      if (values.length === 0) continue
      tags.leave(
        tag,
        values.flatMap(({ text, line }) => (split(text) ?? [text]).map((it) => ({ text: it, line }))),
      )
    }
  }
}

function institutionsIn(cell: string): string[] {
  return cell.split(/\s*[|;]\s*/).filter((it) => it !== '')
}

/**
 * The names in a cell. Parted by semicolons or bars where there are any; by `and` or `og` as in BibTeX; by commas only where each
 * part is a whole name: `Hansen K, Olsen P` (PubMed), `Hansen K., Olsen P.` (Scopus).
 */
export function namesIn(given: string): string[] {
  const literal = literalList(given)
  if (literal) return literal
  // The semicolon of `M&uuml;ller` parts nothing.
  const cell = withoutEntities(given)
  // PubMed ends its list with a point, and has none after initials.
  const text = /^[^.]*,[^.]*\.$/.test(cell.trim()) ? cell.trim().slice(0, -1) : cell.trim()
  const parts = /[;|]|\n/.test(text)
    ? text.split(/\s*(?:;|\||\n)\s*/)
    : / (?:and|og|&) /.test(text)
      ? text.split(/,?\s+(?:and|og|&)\s+/).flatMap((it) => (isListOfInitials(it) ? it.split(/,\s*/) : [it]))
      : isListOfInitials(text) || isListOfSpoken(text)
        ? text.split(/,\s*/)
        : /\p{L}\. \p{Lu}\p{Ll}+ \p{Lu}/u.test(text)
          ? text.split(/(?<=\p{L}\.)\s+(?=\p{Lu}\p{Ll})/u)
          : [text]
  return parts
    .map((it) => it.replace(/^([^,()]+,[^,()]+?)\s*\([^()]*\)$|\s*\(\d+\)$/, '$1').trim())
    .filter((it) => it !== '')
}

/** `K Hansen, P Olsen`, as Publish or Perish and Google Scholar have it. */
function isListOfSpoken(text: string): boolean {
  const parts = text.split(/,\s*/)
  return parts.length > 1 && parts.every((it) => /^(?:\p{Lu}{1,3}\.? )+\p{L}[\p{L}\p{M}'’ -]+$/u.test(it.trim()))
}

/** A list in brackets, or parted as DSpace does it: `velferd||arbeid`. */
function partedList(cell: string): string[] | undefined {
  return literalList(cell) ?? (cell.includes('||') ? cell.split('||').map((it) => it.trim()) : undefined)
}

/** The texts of a list as Python and JSON write it: `['Berg, Ada', "Vik, Bo"]`, which ASReview exports. */
export function literalList(cell: string): string[] | undefined {
  if (!/^\s*\[\s*(?:u?['"]|\])[\s\S]*\]\s*$/.test(cell)) return undefined
  const texts = [...cell.matchAll(/'((?:[^'\\]|\\.)*)'|"((?:[^"\\]|\\.)*)"/g)]
  return texts.map((it) => (it[1] ?? it[2] ?? '').replace(/\\(.)/g, '$1').trim()).filter((it) => it !== '')
}

function isListOfInitials(text: string): boolean {
  const parts = text.replace(/\.$/, '').split(/,\s*/)
  const whole = parts.filter((it) =>
    /^\p{L}[\p{L}\p{M}'’ -]* (?:\p{Lu}\.?-?){1,4}(?: (?:Jr|Sr|[2-4]\w\w))?$/u.test(
      it.trim().replace(/ (?:Jr|Sr)\.(?= )/, ''),
    ),
  )
  // In a long list some are odd: `Ma Ch.L.`, a group of authors.
  return parts.length > 1 && whole.length >= (parts.length > 4 ? parts.length * 0.8 : parts.length)
}
