/** Cells that hold several names, as each database parts them. */

import { nameFields } from '../reference.ts'
import type { Rule } from '../shape/rules.ts'
import type { Tags } from '../shape/tags.ts'

const names = new Set<string>(nameFields)

/** Parts the cells of names; all other lists are kept as they are written. */
export function splitCells(tags: Tags, rules: readonly Rule[]): void {
  for (const [field, , ...from] of rules) {
    if (!names.has(field)) continue
    for (const tag of from) {
      const values = tags.all(tag)
      if (values.length === 0) continue
      tags.leave(
        tag,
        values.flatMap(({ text, line }) => namesIn(text).map((it) => ({ text: it, line }))),
      )
    }
  }
}

/**
 * The names in a cell. Parted by semicolons or bars where there are any; by `and` or `og` as in BibTeX; by commas only where each
 * part is a whole name: `Hansen K, Olsen P` (PubMed), `Hansen K., Olsen P.` (Scopus).
 */
export function namesIn(cell: string): string[] {
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

function isListOfInitials(text: string): boolean {
  const parts = text.replace(/\.$/, '').split(/,\s*/)
  return (
    parts.length > 1 &&
    parts.every((it) => /^\p{L}[\p{L}\p{M}'’ -]* (?:\p{Lu}\.?-?){1,4}(?: (?:Jr|Sr|[2-4]\w\w))?$/u.test(it.trim()))
  )
}
