/** The reference list of the text: its entries, whether they are cited, and whether they agree with the review. */

import type { Entry, Library } from '../citations/library.ts'
import type { Check, Ground } from '../ground.ts'
import type { Block } from '../manuscript/manuscript.ts'
import { placeIn } from '../manuscript/manuscript.ts'
import type { Found } from '../problem.ts'
import { editDistance } from '../text/edit-distance.ts'
import { foldName } from '../text/fold-name.ts'

/** An entry as it stands in the list. */
export interface Listed {
  readonly block: Block
  readonly number: number | null
  /** Whoever it begins with: a family name, or an institution. */
  readonly name: string
  readonly year: number | null
  /** The study it is, by title or by names and year. */
  readonly entry: Entry | undefined
}

const numbered = /^(?:\[(\d{1,3})\]|(\d{1,3})[.)])\s*/
const entryStart =
  /^\*?\s*((?:(?:van|von|de|der|den)\s+)*\p{Lu}[\p{L}'’`´-]+(?:\s+\p{Lu}[\p{L}'’`´-]+)?)(?:,\s|\s+\p{Lu}{1,3}\.?(?=[\s,.]))/u

/**
 * The entries of the list: blocks of the back matter that begin with a name and have a year within their first part, or with a number. Word
 * numbers lists itself and writes no number down: where the text cites by number, its bullets are counted.
 */
export function listedEntries({ manuscript, library, numbers }: Ground): Listed[] {
  const back = manuscript.blocks.filter(
    ({ part, kind, text }) => part === 'back' && kind !== 'heading' && text.length <= 900,
  )
  const counting = numbers.length > 0 && !back.some(({ text }) => numbered.test(text))
  let count = 0
  return back.flatMap((block): Listed[] => {
    const mark = numbered.exec(block.text)
    const stated = mark?.[1] ?? mark?.[2]
    if (counting && block.kind === 'bullet') count += 1
    const number = stated !== undefined ? Number(stated) : counting && block.kind === 'bullet' ? count : null
    const text = block.text.slice(mark?.[0].length ?? 0)
    const name = entryStart.exec(text)?.[1] ?? (number === null ? undefined : /^[^.,(]{2,80}/u.exec(text)?.[0].trim())
    const year = /(?<![\d:/–-])((?:19|20)\d{2})(?![\d/–-])/.exec(block.text.slice(0, 320))?.[1]
    if (name === undefined || (year === undefined && number === null)) return []
    const folded = ` ${folding(block.text)} `
    const titled = library.entries
      .map((it) => ({ it, at: folded.indexOf(folding(it.report.title).slice(0, 60)) }))
      .filter(({ at }) => at >= 0)
      .toSorted((a, b) => a.at - b.at)[0]?.it
    const named = library.entries.find((it) => it.year === Number(year) && it.authors[0]?.includes(foldName(name)))
    return [{ block, number, name, year: year === undefined ? null : Number(year), entry: titled ?? named }]
  })
}

/** The entries of the list by their numbers. */
export function entriesByNumber(ground: Ground): ReadonlyMap<number, Listed> {
  return new Map(listedEntries(ground).flatMap((it) => (it.number === null ? [] : [[it.number, it] as const])))
}

/** The studies that numbers in brackets point to. */
export function citedByNumber(ground: Ground): string[] {
  const numbered = entriesByNumber(ground)
  return ground.numbers.flatMap(({ number }) => numbered.get(number)?.entry?.study ?? [])
}

/** Entries against citations, and entries against the review. A table that was torn into short lines is not read as a list. */
export const referenceList: Check = (ground) => {
  const entries = listedEntries(ground)
  if (entries.length < 3) return []
  return [...numericProblems(ground, entries), ...authorYearProblems(ground, entries), ...entries.flatMap(differs)]
}

function numericProblems({ numbers, library }: Ground, entries: readonly Listed[]): Found[] {
  const known = new Set(entries.flatMap(({ number }) => (number === null ? [] : [number])))
  if (known.size < 3 || numbers.length === 0) return []
  const missing = new Map(numbers.filter(({ number }) => !known.has(number)).map((it) => [it.number, it]))
  const used = new Set(numbers.map(({ number }) => number))
  return [
    ...[...missing.values()].map(
      ({ number, text, sentence }): Found => ({
        code: 'citation-number-unknown',
        severity: 'error',
        confidence: 0.95,
        values: { written: text, number },
        excerpt: sentence.text,
        about: String(number),
        where: sentence.place,
      }),
    ),
    // Studies of the review that are not cited are told of already.
    ...entries.filter(({ number, entry }) => number !== null && !entry && !used.has(number)).map((it) => notCited(it)),
    ...entries.flatMap((it) => unknownEntry(it, numbers, library)),
  ]
}

/** An entry that is cited by its number, but is neither a study nor a background work of the review. */
function unknownEntry(
  { number, name, year, entry, block }: Listed,
  numbers: Ground['numbers'],
  library: Library,
): Found[] {
  const first = numbers.find((it) => it.number === number)
  const text = ` ${folding(block.text)} `
  const background = library.background.some(
    (work) =>
      work.text.includes(` ${foldName(name).split(' ')[0] ?? ''} `) && (year === null || work.years.includes(year)),
  )
  if (entry || background || !first || number === null) return []
  return [
    {
      code: 'citation-unknown',
      severity: 'error',
      confidence: 0.75,
      values: {
        names: name,
        more: '',
        year: `${year ?? ''} [${number}]`.trim(),
        times: numbers.filter((it) => it.number === number).length,
      },
      excerpt: first.sentence.text,
      about: text.slice(0, 80),
      where: first.sentence.place,
    },
  ]
}

function authorYearProblems({ cited, numbers }: Ground, entries: readonly Listed[]): Found[] {
  if (numbers.length > 0 && entries.some(({ number }) => number !== null)) return []
  if (cited.length === 0) return []
  const meant = new Set(
    cited.flatMap(({ match }) => ('entries' in match ? match.entries.map(({ study }) => study) : [])),
  )
  const listed = new Set(entries.flatMap(({ entry }) => entry?.study ?? []))
  const names = new Set(entries.map(({ name, year }) => `${foldName(name)} ${year}`))
  if (listed.size < meant.size / 2) return []
  const missing = new Map<string, Found>()
  for (const { citation, match } of cited) {
    // Cited with another year it is missing all the same, as long as nothing of the name stands in the list.
    if (match.how !== 'exact' && match.how !== 'year') continue
    if (match.entries.some(({ study }) => listed.has(study))) continue
    if (names.has(`${foldName(citation.names[0] ?? '')} ${citation.year}`)) continue
    const label = match.entries[0]?.label ?? citation.text
    if (missing.has(label)) continue
    missing.set(label, {
      code: 'reference-missing',
      severity: 'warning',
      confidence: 0.85,
      values: { label },
      refs: match.entries.map(({ study }) => ({ kind: 'study', id: study })),
      excerpt: citation.sentence.text,
      about: label,
      where: citation.sentence.place,
    })
  }
  // Studies of the review that are not cited are told of already.
  const unused = entries.filter(
    ({ entry, name: listedName, year }) =>
      !entry &&
      !cited.some(
        ({ citation }) =>
          citation.year === year &&
          citation.names.some((name) => editDistance(foldName(name), foldName(listedName), 2) <= 2),
      ),
  )
  return [...missing.values(), ...unused.map((it) => notCited(it))]
}

function notCited({ block, name, year }: Listed): Found {
  return {
    code: 'reference-not-cited',
    severity: 'note',
    confidence: 0.8,
    values: { label: `${name} ${year ?? ''}`.trim() },
    excerpt: block.text,
    where: placeIn(block, 0),
  }
}

/** An entry that is surely a study, by its title, but with another year or another first name. */
function differs({ block, year, entry }: Listed): Found[] {
  if (
    !entry ||
    entry.year === null ||
    year === null ||
    !folding(block.text).includes(folding(entry.report.title).slice(0, 60))
  )
    return []
  if (entry.year === year || block.text.slice(0, 260).includes(String(entry.year))) return []
  return [
    {
      code: 'reference-differs',
      severity: 'error',
      confidence: 0.85,
      values: { year, label: entry.label },
      refs: [{ kind: 'study', id: entry.study }],
      excerpt: block.text,
      about: entry.key,
      where: placeIn(block, 0),
    },
  ]
}

function folding(text: string): string {
  return foldName(text)
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
}
