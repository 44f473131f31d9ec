/** Everything the model knows of the records, as numbers. Built once; records added later mean building again. */
import { words as wordsOf } from '@oversyn/text'
import type { RankingRecord } from '../record.ts'
import { finish, type Steps } from '../steps.ts'
import type { Block } from './block.ts'
import { type CharacterBlock, characterBlock } from './character-block.ts'
import { type TermBlock, termBlock } from './term-block.ts'
import { referenceLists, type TermLists, withPairs, wordLists } from './term-lists.ts'

/** The blocks of all records, and what is needed to name their columns and to read a question in their terms. */
export interface Features {
  readonly rows: number
  readonly blocks: readonly Block[]
  /** The squared length of each row over all blocks, and the part of it from terms no other record has. */
  readonly squaredLength: Float32Array
  readonly unique: Float32Array
  readonly words: TermLists
  /** How many of a row's words stand in its title; they come first. */
  readonly titleLength: Uint32Array
  readonly terms: TermBlock
  readonly characters: CharacterBlock | undefined
  readonly references: TermBlock
}

/** How much each view counts: squared lengths of its vectors. */
export interface BlockWeights {
  readonly terms: number
  readonly characters: number
  readonly references: number
}

/**
 * Words count about twice as much as their pieces, and references, where a record has any, somewhat more than the pieces. Text alone has
 * length one, as in the peer's model.
 */
export const usualWeights: BlockWeights = { terms: 0.65, characters: 0.35, references: 0.4 }

/** Beyond this, word pieces would take more memory than a browser has: words and references carry the ranking alone. */
const MOST_ROWS_WITH_PIECES = 60_000

/** Terms in nearly every record tell nothing. A reference tells however many share it. */
const MOST_TEXT = 0.95

/**
 * Features of records by their place in the list.
 *
 * @example buildFeatures([{ id: '1', title: 'Follow-up of young people' }]).rows // 1
 */
export function buildFeatures(records: readonly RankingRecord[], weights: BlockWeights = usualWeights): Features {
  return finish(featuresInSteps(records, weights))
}

/** The same in steps of a few milliseconds. */
export function* featuresInSteps(records: readonly RankingRecord[], weights: BlockWeights): Steps<Features> {
  const words = yield* wordLists(records)
  const terms = yield* termBlock(yield* withPairs(words), { weight: weights.terms, most: MOST_TEXT })
  const references = yield* termBlock(yield* referenceLists(records), { weight: weights.references, most: 1 })
  const blocks: Block[] = [terms]
  const characters =
    weights.characters > 0 && records.length <= MOST_ROWS_WITH_PIECES
      ? yield* characterBlock(words, { weight: weights.characters, most: MOST_TEXT })
      : undefined
  if (characters) blocks.push(characters)
  if (references.columns > 0) blocks.push(references)
  const titleLength = Uint32Array.from(records, ({ title }) => wordsOf(title ?? '').length)
  const total = (of: (block: Block) => Float32Array): Float32Array => {
    const sums = new Float32Array(records.length)
    for (const block of blocks) {
      of(block).forEach((its, row) => {
        sums[row] = (sums[row] ?? 0) + its
      })
    }
    return sums
  }
  return {
    rows: records.length,
    blocks,
    squaredLength: total((block) => block.squaredLength),
    unique: total((block) => block.unique),
    words,
    titleLength,
    terms,
    characters,
    references,
  }
}
