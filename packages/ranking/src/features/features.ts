/** Everything the model knows of the records, as numbers. Built once; records added later mean building again. */
import type { RankingRecord } from '../record.ts'
import type { Block } from './block.ts'
import { type CharacterBlock, characterBlock } from './character-block.ts'
import { type TermBlock, termBlock } from './term-block.ts'
import { referenceLists, type TermLists, withPairs, wordLists } from './term-lists.ts'

/** The blocks of all records, and what is needed to name their columns and to read a question in their terms. */
export interface Features {
  readonly rows: number
  readonly blocks: readonly Block[]
  readonly words: TermLists
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
 * Words and word pieces count alike; references nearly as much as one of them, where a record has any.
 */
export const usualWeights: BlockWeights = { terms: 0.5, characters: 0.5, references: 0.4 }

/** Terms in nearly every record tell nothing. A reference tells however many share it. */
const MOST_TEXT = 0.95

/**
 * Features of records by their place in the list.
 *
 * @example buildFeatures([{ id: '1', title: 'Follow-up of young people' }]).rows // 1
 */
export function buildFeatures(records: readonly RankingRecord[], weights: BlockWeights = usualWeights): Features {
  const words = wordLists(records)
  const terms = termBlock(withPairs(words), { weight: weights.terms, most: MOST_TEXT })
  const references = termBlock(referenceLists(records), { weight: weights.references, most: 1 })
  const blocks: Block[] = [terms]
  const characters =
    weights.characters > 0 ? characterBlock(words, { weight: weights.characters, most: MOST_TEXT }) : undefined
  if (characters) blocks.push(characters)
  if (references.columns > 0) blocks.push(references)
  return { rows: records.length, blocks, words, terms, characters, references }
}
