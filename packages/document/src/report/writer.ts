/** Turning the texts of a review into blocks and inlines, each in its language. */
import type { Language, Review } from '@oversyn/model'
import { citer } from '../cite/citer.ts'
import { type Block, type Inline, plainText } from '../document/document.ts'
import { parseBlocks } from '../markup/blocks.ts'
import { fill } from '../markup/fill.ts'
import { parseInlines } from '../markup/inlines.ts'
import type { ScreeningAccount } from './screening-account.ts'

export interface Writer {
  readonly review: Review
  readonly language: Language
  /** `{ lang }` for blocks of content, where the document is in another language. */
  readonly content: { readonly lang?: string }
  /** A sentence of the document itself, which may hold live numbers and citations. */
  own(sentence: string): Inline[]
  /** A line of content, marked with its language where that differs. */
  line(text: string): Inline[]
  /** Running text of content; `section` makes the ids of its headings. */
  text(text: string, section: string): Block[]
  /** Studies by their ids, as `Hansen 2009; Lie mfl. 2008a`. */
  studies(ids: readonly string[]): Inline[]
}

/** A writer for a document in a language about a review in its own; `screening` is what its numbers of agreement are read from. */
export function writer(review: Review, language: Language, screening: ScreeningAccount | null = null): Writer {
  const contentLanguage = review.head.language
  const foreign = contentLanguage !== language
  const citers = {
    own: citer(review, language),
    content: foreign ? citer(review, contentLanguage) : citer(review, language),
  }
  const read = (text: string, whose: 'own' | 'content') => {
    const filled = fill(text, review, whose === 'own' ? language : contentLanguage, screening)
    return { text: filled.text, around: { things: filled.things, cite: citers[whose].group } }
  }
  const content = foreign ? { lang: contentLanguage } : {}
  return {
    review,
    language,
    content,
    own: (sentence) => {
      const { text, around } = read(sentence, 'own')
      return parseInlines(text, around)
    },
    line: (line) => {
      const { text, around } = read(line, 'content')
      const inlines = parseInlines(text.replace(/\s*\n\s*/g, ' '), around)
      return foreign ? [{ kind: 'language', lang: contentLanguage, inlines }] : inlines
    },
    text: (source, section) => {
      const { text, around } = read(source, 'content')
      let headings = 0
      return parseBlocks(text, around).map((block): Block => {
        if (block.kind !== 'subheading') return { ...block, ...content }
        headings += 1
        const { level, inlines } = block
        return {
          kind: 'heading',
          level,
          id: `${section}-${headings}`,
          number: null,
          text: plainText(inlines),
          ...content,
        }
      })
    },
    studies: (ids) =>
      ids.flatMap((id, place): Inline[] => [
        ...(place > 0 ? [{ kind: 'text', text: '; ' } as const] : []),
        ...citers.own.study(id),
      ]),
  }
}
