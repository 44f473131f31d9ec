/** Why a record stands where it stands: the words and links that raised or lowered it. */
import { isStopWord } from '@oversyn/text'
import type { Features } from './features/features.ts'
import type { WeightSum } from './svm/weight-sum.ts'

/** A word, two words in a row, or a reference, and its part of the score. */
export interface Reason {
  readonly kind: 'word' | 'words' | 'reference'
  /** The word as it stands in the text, in lower case; for a reference, the identifier of what is cited. */
  readonly text: string
  /** Its part of the score: the parts of everything in a record, and a constant, add up to the score. */
  readonly part: number
}

/** The strongest reasons on each side, strongest first. */
export interface Explanation {
  readonly raised: readonly Reason[]
  readonly lowered: readonly Reason[]
}

/**
 * The parts of a linear score. What a word adds by itself and by its pieces is one part. Small words are left out: they take part in the
 * score, but tell a reader nothing.
 */
export function explainRow(row: number, features: Features, learnt: WeightSum, most: number): Explanation {
  const parts = new Map<string, Reason>()
  const add = (kind: Reason['kind'], text: string, part: number): void => {
    const key = `${kind}\u0000${text}`
    parts.set(key, { kind, text, part: (parts.get(key)?.part ?? 0) + part })
  }
  for (const [text, part] of termParts(features.terms, row, learnt))
    add(text.includes(' ') ? 'words' : 'word', text, part)
  for (const [text, part] of termParts(features.references, row, learnt)) add('reference', text, part)
  if (features.characters) {
    const weights = learnt.of(features.characters)
    for (const [word, part] of features.characters.partsOf(row, weights)) add('word', features.words.name(word), part)
  }
  const told = [...parts.values()].filter(
    ({ kind, text }) => kind === 'reference' || !text.split(' ').every(isStopWord),
  )
  return {
    raised: told
      .filter(({ part }) => part > 0)
      .sort((a, b) => b.part - a.part)
      .slice(0, most),
    lowered: told
      .filter(({ part }) => part < 0)
      .sort((a, b) => a.part - b.part)
      .slice(0, most),
  }
}

function* termParts(block: Features['terms'], row: number, learnt: WeightSum): Iterable<readonly [string, number]> {
  const weights = learnt.of(block)
  const { start, column, value } = block.sparse
  for (let at = start[row] ?? 0; at < (start[row + 1] ?? 0); at++) {
    const its = column[at] ?? 0
    yield [block.nameOf(its), (weights[its] ?? 0) * (value[at] ?? 0)]
  }
}
