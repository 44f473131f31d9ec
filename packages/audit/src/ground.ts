/** What every check of the audit reads: the text, its citations with what they mean, and the review. */
import type { Review } from '@oversyn/model'
import type { Citation, NumberCitation } from './citations/citation.ts'
import { findCitations } from './citations/find-citations.ts'
import { findNumberCitations } from './citations/find-numbers.ts'
import { type Library, libraryOf } from './citations/library.ts'
import { type Match, matchCitation } from './citations/match.ts'
import { rowCitations } from './citations/rows.ts'
import type { Block, Manuscript, Sentence } from './manuscript/manuscript.ts'
import type { Found } from './problem.ts'

export interface Cited {
  readonly citation: Citation
  readonly match: Match
}

export interface Ground {
  readonly manuscript: Manuscript
  readonly review: Review
  readonly library: Library
  /** The author-year citations of the body, in reading order. */
  readonly cited: readonly Cited[]
  /** What the rows of tables of studies begin with, in the body and after it. */
  readonly tabled: readonly Cited[]
  /** The numeric citations of the body; empty unless there is a numbered list they could mean. */
  readonly numbers: readonly NumberCitation[]
  /** The sentences of the body, and those of them that are in paragraphs and bullets. */
  readonly body: readonly Sentence[]
  /** The blocks of the body that hold a citation. */
  readonly citing: ReadonlySet<Block>
}

export type Check = (ground: Ground) => Found[]

export function groundOf(manuscript: Manuscript, review: Review): Ground {
  const library = libraryOf(review)
  const body = manuscript.sentences.filter(({ block }) => block.part === 'body')
  const seen = new Map<string, Match>()
  const matched = (citation: Citation): Cited => {
    const key = JSON.stringify([citation.names, citation.more, citation.year, citation.letter])
    const match = seen.get(key) ?? matchCitation(citation, library)
    seen.set(key, match)
    return { citation, match }
  }
  const tabled = tableOfStudies(rowCitations(manuscript, library.known).map(matched))
  const rows = new Set(tabled.map(({ citation }) => citation.sentence))
  const cited = body
    .filter((sentence) => !rows.has(sentence))
    .flatMap((sentence) => findCitations(sentence, library.known))
    .map(matched)
  const entries = manuscript.blocks.filter(
    ({ part, kind, text }) => part === 'back' && kind !== 'heading' && /(?:19|20)\d{2}/.test(text),
  )
  const numbers = findNumberCitations(body, entries.length)
  const citing = new Set([
    ...cited.map(({ citation }) => citation.sentence.block),
    ...numbers.map(({ sentence }) => sentence.block),
  ])
  return { manuscript, review, library, cited, tabled, numbers, body, citing }
}

/** Rows that begin with a name and a year may be of anything: they are studies where most of them are known. */
function tableOfStudies(rows: readonly Cited[]): Cited[] {
  const known = rows.filter(({ match }) => match.how !== 'unknown')
  return known.length >= 3 && known.length >= rows.length * 0.6
    ? [...rows]
    : known.filter(({ match }) => match.how === 'exact')
}
