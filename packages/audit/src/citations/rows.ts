/** Tables of studies: rows that begin with a name and a year in cells of their own. */
import type { Manuscript } from '../manuscript/manuscript.ts'
import type { Citation } from './citation.ts'

const cell = ' | '
const names =
  /^\*?\s*((?:(?:van|von|de|der|den)\s+)*\p{Lu}[^|\d()]{1,80}?)(?:,?\s*\(?((?:19|20)\d{2})\s?([a-h])?\)?)?$/u
const only = /^\(?((?:19|20)\d{2})\s?([a-h])?\)?$/u
const others =
  /,?\s+(?:(?:og|and)\s+)?(?:m\.?\s?fl\.?|mfl\.?|et\.?\s+al\.?|med flere|colleagues|kolleger|others|andre)$/iu

/** What a row names by its first two cells, as if it were cited; `known` tells whether the family name is one of the review. */
export function rowCitations({ blocks, sentences }: Manuscript, known: (name: string) => boolean): Citation[] {
  const opening = new Map(
    sentences.filter(({ block, at }) => block.kind === 'row' && at === 0).map((it) => [it.block, it]),
  )
  return blocks.flatMap((block): Citation[] => {
    const sentence = opening.get(block)
    const [first = '', second = ''] = block.text.split(cell).map((it) => it.trim())
    const who = names.exec(first)
    const when = who?.[2] ? { year: who[2], letter: who[3] } : yearOf(second)
    if (block.kind !== 'row' || !sentence || !who?.[1] || !when) return []
    const more = others.test(who[1])
    const people = who[1]
      .replace(others, '')
      .split(/,?\s+(?:og|and|&)\s+|\s*&\s*|;\s*|,\s+/u)
      .map((it) => it.trim())
      // Given names and initials may follow each family name: `Berg, K. og Øyen, O.`
      .filter((it) => /^\p{Lu}[\p{L}'’-]+(?:\s\p{Lu}[\p{L}'’-]+)*$/u.test(it) && !/^\p{Lu}{1,3}$/u.test(it))
    // The first is turned around, `Berg, Kari`; the others may have their given names before them.
    const family = people
      .map((name, at) => (at > 0 && !known(name) ? (name.split(' ').at(-1) ?? name) : name))
      .filter((name, at) => at === 0 || known(name))
    if (family.length === 0) return []
    return [
      {
        names: family,
        more,
        year: Number(when.year),
        letter: when.letter ?? '',
        text: `${who[1]} ${when.year}`,
        sentence,
        at: 0,
        to: Math.min(first.length + second.length + cell.length, sentence.text.length),
        bracketed: true,
      },
    ]
  })
}

function yearOf(text: string): { year: string; letter: string | undefined } | undefined {
  const match = only.exec(text)
  return match?.[1] ? { year: match[1], letter: match[2] } : undefined
}
