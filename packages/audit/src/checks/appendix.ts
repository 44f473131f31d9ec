/** The table of studies at the end, also where a file has torn it into lines: names and year around each title. */
import type { Check } from '../ground.ts'
import { type Block, placeIn } from '../manuscript/manuscript.ts'
import type { Found } from '../problem.ts'
import { editDistance } from '../text/edit-distance.ts'
import { foldName } from '../text/fold-name.ts'

const before = 170

/** Looks up every title of the review in the back matter; the names and the year stand right before or after it. */
export const appendixDiffers: Check = ({ manuscript, library }) => {
  const back = manuscript.blocks.filter(({ part }) => part === 'back')
  const table = squeezed(back)
  return library.entries.flatMap((entry): Found[] => {
    const title = letters(entry.report.title).slice(0, 40)
    const at = title.length < 15 ? -1 : table.text.indexOf(title)
    if (at < 0 || table.text.indexOf(title, at + 1) >= 0) return []
    const place = table.placeOf(at)
    const near = table.words(at - before, at)
    return entry.authors.flatMap((ways): Found[] => {
      const own = ways[0] ?? ''
      if (own.length < 5 || own.includes(' ') || near.includes(own)) return []
      const other = near.find((word) => word.length > 4 && editDistance(word, own, 2) <= 2)
      if (!other) return []
      return [
        {
          code: 'citation-name',
          severity: 'error',
          confidence: 0.75,
          values: { written: capitalised(other), meant: capitalised(own), labels: entry.label },
          refs: [{ kind: 'study', id: entry.study }],
          excerpt: entry.report.title,
          about: `${entry.key} ${other}`,
          where: place,
        },
      ]
    })
  })
}

function capitalised(name: string): string {
  return name.charAt(0).toUpperCase() + name.slice(1)
}

/** A text of letters alone, so that line ends and hyphens between columns do not matter. */
function letters(text: string): string {
  return foldName(text).replace(/[^\p{L}\p{N}]+/gu, '')
}

function squeezed(blocks: readonly Block[]) {
  let text = ''
  const words: { at: number; word: string; block: Block; from: number }[] = []
  for (const block of blocks)
    for (const match of block.text.matchAll(/[\p{L}\p{N}]+/gu)) {
      const word = letters(match[0])
      words.push({ at: text.length, word, block, from: match.index })
      text += word
    }
  /** The first word that begins at `at` or later. */
  const first = (at: number) => {
    let low = 0
    let high = words.length
    while (low < high) {
      const middle = (low + high) >> 1
      if ((words[middle]?.at ?? 0) < at) low = middle + 1
      else high = middle
    }
    return low
  }
  return {
    text,
    words: (from: number, to: number) => words.slice(first(from), first(to)).map(({ word }) => word),
    placeOf: (at: number) => {
      const word = words[first(at)] ?? words[0]
      return word ? placeIn(word.block, word.from) : { line: 1, page: null, section: null }
    },
  }
}
