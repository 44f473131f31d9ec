/** What the reader meets first: the main messages, and the introduction with mandate, question and themes. */
import type { Block, Fact } from '../document/document.ts'
import { type Context, proseOf, subheading } from './context.ts'

/** The main messages as they are written, else the sentences of the conclusion. */
export function mainMessages(context: Context): Block[] {
  const written = proseOf(context, 'main-messages')
  const { review, write } = context
  if (written.length > 0 || review.conclusions.length === 0) return written
  return [{ kind: 'list', ordered: false, items: review.conclusions.map(({ text }) => write.line(text)) }]
}

export function introduction(context: Context): Block[] {
  const { review, words, write } = context
  const { commission, question, themes } = review
  const blocks = proseOf(context, 'introduction')
  if (commission)
    blocks.push(subheading('oppdrag', words.introduction.mandate), ...write.text(commission.mandate, 'oppdrag'))
  if (question) {
    blocks.push(
      subheading('problemstilling', words.introduction.question),
      ...write.text(question.text, 'problemstilling'),
    )
    if (question.framework === 'pcc') {
      const facts = (['population', 'concept', 'context'] as const).map(
        (part): Fact => ({ term: words.introduction[part], inlines: write.line(question[part]) }),
      )
      blocks.push({ kind: 'facts', facts })
    }
  }
  if (themes.length > 0) {
    const items = themes.map((theme) => [
      { kind: 'link', href: `#${themeId(theme.key)}`, inlines: write.line(theme.title) } as const,
      { kind: 'text', text: '. ' } as const,
      ...write.line(theme.question),
    ])
    blocks.push(subheading('temaer', words.introduction.themes), { kind: 'list', ordered: true, items })
  }
  return blocks
}

/** The id of the chapter of a theme. */
export function themeId(key: string): string {
  return `tema-${key}`
}
