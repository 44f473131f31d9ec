/** A finished text with its places: blocks under their sections, and the sentences in them. */
import { guessLanguage } from '@oversyn/text'
import type { Piece, PieceKind } from './piece.ts'
import { sentenceRanges } from './sentences.ts'

/** Where something stands, for people. */
export interface Place {
  readonly line: number
  readonly page: number | null
  readonly section: string | null
  /** Where `line` counts paragraphs, as in a Word file. */
  readonly unit?: 'paragraph'
}

/** `back` is what follows the argument: reference lists and appendices. `summary` marks what stands under a word like "Oppsummering". */
export interface Block extends Piece {
  readonly index: number
  readonly section: string | null
  readonly part: 'body' | 'back'
  readonly summary: boolean
}

export interface Sentence {
  readonly text: string
  readonly at: number
  readonly block: Block
  readonly place: Place
}

export interface Manuscript {
  readonly blocks: readonly Block[]
  /** The sentences of everything but headings. */
  readonly sentences: readonly Sentence[]
  /** `null` where it is neither Norwegian nor English, or too short to tell. */
  readonly language: 'nb' | 'nn' | 'en' | null
}

/** Fewer letters than this do not tell a language. */
const shortest = 200

const backMatter =
  /^(?:\d[\d.]*\s+)?(?:vedlegg|appendi(?:x|ks|ces)|referanse(?:r|liste)?|litteratur(?:liste|referanser)?|kilder|kjelder|references|bibliography|works cited|reference list)\b[\s\d.:A-Z]*(?:$|[:–-])/iu
const summaryLabel =
  /^(?:\d[\d.]*\s+)?(?:oppsummering|oppsummert|delkonklusjon|hovedfunn|hovedpunkter|hovudfunn|hovudpunkt|kort sagt|summary|key (?:points|findings|messages)|main findings|in short)\b[^.]{0,60}:?$/iu

/** Whether a line opens the reference list or an appendix. */
export function opensBackMatter(line: string): boolean {
  return line.length < 110 && backMatter.test(line.trim())
}

/** Whether a line is only a label over a list of summary bullets. */
export function isSummaryLabel(line: string): boolean {
  return summaryLabel.test(line.trim())
}

/**
 * Puts the pieces of a file together. The language is guessed from the text unless it is given.
 *
 * @example manuscriptOf(readPlainText('1 Funn\n\nHansen (2009) finner noe.')).sentences[0]?.place.section // '1 Funn'
 */
export function manuscriptOf(pieces: readonly Piece[]): Manuscript {
  const blocks: Block[] = []
  let section: string | null = null
  let part: Block['part'] = 'body'
  let summary = false
  for (const it of pieces) {
    const label = isSummaryLabel(it.text)
    if (it.kind === 'heading') {
      summary = label
      if (!label) {
        section = it.text
        part = opensBackMatter(it.text) ? 'back' : part === 'back' && !/^\d/.test(it.text) ? 'back' : 'body'
      }
    } else if (label) summary = true
    else if (it.kind === 'paragraph') summary = false
    // Notes belong to the text they are notes to, wherever a file keeps them.
    const note = it.kind === 'note'
    blocks.push({
      ...it,
      index: blocks.length,
      section: note && part === 'back' ? null : section,
      part: note ? 'body' : part,
      summary: summary && it.kind === 'bullet',
    })
  }
  const sentences = blocks.flatMap((block) => (block.kind === 'heading' ? [] : sentencesOf(block)))
  const sample = sentences
    .slice(0, 400)
    .map(({ text }) => text)
    .join(' ')
  const language = sample.length < shortest ? 'other' : guessLanguage(sample)
  return { blocks, sentences, language: language === 'other' ? null : language }
}

/** The place of an offset in a block. */
export function placeIn(block: Block, at: number): Place {
  const start = block.starts.findLast((it) => it.at <= at) ?? block.starts[0]
  const place = { line: start?.line ?? 1, page: start?.page ?? null, section: block.section }
  return start?.unit ? { ...place, unit: start.unit } : place
}

function sentencesOf(block: Block): Sentence[] {
  return sentenceRanges(block.text).map(([from, to]) => ({
    text: block.text.slice(from, to),
    at: from,
    block,
    place: placeIn(block, from),
  }))
}

/** Kinds whose text makes claims of its own. */
export function claims(kind: PieceKind): boolean {
  return kind === 'paragraph' || kind === 'bullet'
}
