/** The report: a review in the shape of a commissioned knowledge summary, made from its data alone. */
import type { Language, Review } from '@oversyn/model'
import { referenceList, workList } from '../cite/reference-list.ts'
import { type Block, type Document, text } from '../document/document.ts'
import { searchAppendix, studyTable } from './appendices.ts'
import { conclusion, gaps } from './closing.ts'
import { type Context, contextOf, subheading } from './context.ts'
import { front } from './front.ts'
import { leftOut } from './left-out.ts'
import { limitations } from './limitations.ts'
import { method } from './method.ts'
import { introduction, mainMessages, themeId } from './opening.ts'
import type { ScreeningAccount } from './screening-account.ts'
import { themeChapter } from './themes.ts'

/** In which language, and what is known of the screening beyond its counts. */
export interface ReportOptions {
  readonly language: Language
  readonly screening?: ScreeningAccount | null
}

interface Chapter {
  readonly id: string
  readonly title: string
  readonly lang?: string
  readonly numbered: boolean
  readonly blocks: readonly Block[]
}

/**
 * The report of a review in a language: front page, main messages, introduction, method, a chapter for each theme,
 * conclusion, gaps, limitations, references, and the appendices of studies, searches and what did not pass full text. What the review itself says stands
 * in its own language and is marked so. The same review gives the same document.
 *
 * @example toHtml(report(review, { language: 'nb' }))
 */
export function report(review: Review, { language, screening = null }: ReportOptions): Document {
  const context = contextOf(review, language, screening)
  const { write, words } = context
  const first = 3
  const chapterOf = new Map(review.themes.map((theme, place) => [theme.id, String(first + place)]))
  const chapter = (id: string, title: string, blocks: readonly Block[], numbered = true): Chapter => ({
    id,
    title,
    numbered,
    blocks,
  })
  const chapters: Chapter[] = [
    chapter('hovedbudskap', words.chapters.messages, mainMessages(context), false),
    chapter('innledning', words.chapters.introduction, introduction(context)),
    chapter('metode', words.chapters.method, method(context)),
    ...review.themes.map((theme) => ({
      ...chapter(themeId(theme.key), theme.title, themeChapter(context, theme)),
      ...write.content,
    })),
    chapter('konklusjon', words.chapters.conclusion, conclusion(context, chapterOf)),
    chapter('kunnskapshull', words.chapters.gaps, gaps(context)),
    chapter('svakheter', words.chapters.limitations, limitations(context)),
    chapter('referanser', words.chapters.references, references(context), false),
    chapter('vedlegg-1', words.chapters.studies, studyTable(context), false),
    chapter('vedlegg-2', words.chapters.searches, searchAppendix(context), false),
    chapter('vedlegg-3', words.chapters.leftOut, leftOut(context), false),
  ]
  return {
    language,
    contentLanguage: review.head.language,
    title: review.head.title,
    subtitle: review.head.subtitle ?? null,
    front: front(context),
    blocks: numbered(chapters.filter((part) => part.blocks.length > 0 || part.numbered)),
  }
}

/** Chapters with their headings; numbered ones count from 1. A chapter that nobody has written keeps its number and place. */
function numbered(chapters: readonly Chapter[]): Block[] {
  let number = 0
  return chapters.flatMap(({ id, title, lang, blocks, numbered: counts }) => {
    if (counts) number += 1
    const heading: Block = {
      kind: 'heading',
      level: 2,
      id,
      number: counts ? String(number) : null,
      text: title,
      ...(lang ? { lang } : {}),
    }
    return [heading, ...blocks]
  })
}

function references({ review, language, words }: Context): Block[] {
  const entries = referenceList(review, language)
  const works = workList(review)
  return [
    ...(entries.length > 0 ? [{ kind: 'references', entries } as const] : []),
    ...(works.length > 0
      ? ([
          subheading('referanser-andre', words.references.works),
          { kind: 'note', inlines: [text(words.references.note)] },
          { kind: 'references', entries: works },
        ] as const)
      : []),
  ]
}
