/** What it comes to: the conclusion with what its sentences rest on, and the knowledge gaps. */
import { type Conclusion, capital } from '@oversyn/model'
import { crossTable, quoteValue } from '@oversyn/synthesis'
import { type Block, type Inline, text } from '../document/document.ts'
import { type Context, proseOf, subheading } from './context.ts'
import { count } from './numbers.ts'
import { bulletId } from './themes.ts'

/** `chapters` gives the number of the chapter of each theme, by the theme's id. */
export function conclusion(context: Context, chapters: ReadonlyMap<string, string>): Block[] {
  const { review, words, write } = context
  const prose = proseOf(context, 'conclusion')
  if (review.conclusions.length === 0) return prose
  const items = review.conclusions.map((sentence) => ({
    id: `konklusjon-${sentence.key}`,
    inlines: write.line(sentence.text),
    note: ground(context, sentence, chapters),
    studies: [],
  }))
  return [
    ...prose,
    ...(prose.length > 0 ? [subheading('konklusjoner', words.conclusion.heading)] : []),
    { kind: 'bullets', items },
  ]
}

function ground(
  { ways, words, write }: Context,
  sentence: Conclusion,
  chapters: ReadonlyMap<string, string>,
): Inline[] {
  const bullets = sentence.bullets.flatMap((id) => ways.byId.bullets.get(id) ?? [])
  if (bullets.length === 0) return [text(words.conclusion.nothing)]
  const keys = bullets.map((bullet) => quoteValue(bullet.key)).join(', ')
  const links = bullets.flatMap((bullet, place): Inline[] => {
    const order = ways.bulletsByTheme(bullet.theme).indexOf(bullet) + 1
    const name = words.conclusion.place(chapters.get(bullet.theme) ?? '', order)
    return [
      ...(place > 0 ? [text(', ')] : []),
      { kind: 'link', href: `#${bulletId(bullet.key)}`, inlines: [text(name)] },
    ]
  })
  const said = words.conclusion.restsOn(bullets.length, `count bullets where key in (${keys})`)
  return [...write.own(said), text(': '), ...links]
}

export function gaps(context: Context): Block[] {
  const { review, ways, words, labels, write } = context
  const prose = proseOf(context, 'gaps')
  const rows = review.gaps.map((gap) => {
    const theme = gap.theme === null ? undefined : ways.byId.themes.get(gap.theme)
    return [
      theme ? write.line(theme.title) : [text(words.gaps.all)],
      write.line(gap.text),
      [text(capital(labels.gapKinds[gap.kind]))],
      write.studies(gap.studies),
    ]
  })
  const columns = [words.gaps.theme, words.gaps.gap, words.gaps.kind, words.gaps.by].map((column) => ({ text: column }))
  return [
    ...prose,
    rows.length > 0
      ? { kind: 'table', id: 'tabell-hull', caption: [text(words.gaps.caption)], columns, rows, rowHeaders: true }
      : { kind: 'paragraph', inlines: [text(words.gaps.none)] },
    ...evidenceMap(context),
  ]
}

/** Methods against themes: where there are many studies, few, or none. */
function evidenceMap(context: Context): Block[] {
  const { review, ways, words, labels } = context
  const table = crossTable(review, 'design', ways)
  if (table.rows.length === 0 || table.columns.length === 0) return []
  const names: Readonly<Record<string, string>> = labels.designs
  const rows = table.columns.map((design, column) => [
    [text(capital(design === null ? words.method.notKnown : (names[design] ?? design)))],
    ...table.rows.map((theme, row) => {
      const having = design === null ? 'not design' : `design = ${design}`
      const expression = `count studies where theme = ${quoteValue(theme)} and ${having}`
      return count(context, table.cells[row]?.[column]?.length ?? 0, expression)
    }),
  ])
  return [
    subheading('kart', words.gaps.map),
    {
      kind: 'table',
      id: 'tabell-kart',
      caption: [text(words.gaps.mapCaption)],
      columns: [
        { text: words.features.design },
        ...review.themes.map((theme) => ({ text: theme.title, numeric: true })),
      ],
      rows,
      rowHeaders: true,
    },
    { kind: 'note', inlines: [text(words.gaps.mapNote)] },
  ]
}
