import { bareReview, sampleReview } from '@oversyn/synthesis/fixture'
import { describe, expect, it } from 'vitest'
import { type Block, type Document, eachInline, type Inline, plainText } from '../document/document.ts'
import { showDate, showSpan } from './dates.ts'
import { report } from './report.ts'

const nb = report(sampleReview(), { language: 'nb' })

function inlinesOf(block: Block): readonly Inline[] {
  switch (block.kind) {
    case 'paragraph':
    case 'note':
      return block.inlines
    case 'list':
      return block.items.flat()
    case 'bullets':
      return block.items.flatMap((item) => [...item.inlines, ...item.note])
    case 'facts':
      return block.facts.flatMap((fact) => fact.inlines)
    case 'table':
      return [...block.caption, ...block.rows.flat(2)]
    case 'figure':
      return [...block.caption, ...block.table.rows.flat(2)]
    case 'references':
      return block.entries.flatMap((entry) => entry.inlines)
    default:
      return []
  }
}

/** A document as lines of plain text, for comparing it with what it should be. */
function outline(document: Document): string {
  const line = (block: Block): string => {
    if (block.kind === 'heading') return `\n${'#'.repeat(block.level)} ${block.number ?? ''} ${block.text}`
    if (block.kind === 'verbatim') return block.text
    if (block.kind === 'table')
      return [block.columns.map(({ text }) => text), ...block.rows.map((row) => row.map(plainText))]
        .map((row) => row.join(' | '))
        .join('\n')
    if (block.kind === 'bullets')
      return block.items.map((item) => `* ${plainText(item.inlines)} [${plainText(item.note)}]`).join('\n')
    if (block.kind === 'list') return block.items.map((item) => `- ${plainText(item)}`).join('\n')
    if (block.kind === 'facts')
      return block.facts.map(({ term, inlines }) => `${term}: ${plainText(inlines)}`).join('\n')
    if (block.kind === 'references') return block.entries.map((entry) => plainText(entry.inlines)).join('\n')
    if (block.kind === 'figure') return block.description
    return plainText(block.inlines)
  }
  const front = document.front.map(({ term, inlines }) => `${term}: ${plainText(inlines)}`)
  return `${[document.title, document.subtitle, ...front, ...document.blocks.map(line)].join('\n')}\n`
}

describe('the report', () => {
  it('is the golden one for the small review, in each language', async () => {
    for (const language of ['nb', 'nn', 'en'] as const)
      await expect(outline(report(sampleReview(), { language }))).toMatchFileSnapshot(`golden/kontor.${language}.txt`)
  })

  it('computes every number of its own: nothing counted is typed', () => {
    const numbers = nb.blocks
      .flatMap((block) => [...eachInline(inlinesOf(block))])
      .filter((inline) => inline.kind === 'number')
    expect(numbers.length).toBeGreaterThan(40)
    expect(numbers.every((number) => number.question.endsWith('?') && number.expression !== '')).toBe(true)
  })

  it('has nothing in it that could not be computed or found', () => {
    for (const language of ['nb', 'nn', 'en'] as const) {
      const { blocks } = report(sampleReview(), { language })
      expect(
        blocks.flatMap((block) => [...eachInline(inlinesOf(block))]).filter(({ kind }) => kind === 'fault'),
      ).toEqual([])
    }
  })

  it('says of an unknown that it is not reported', () => {
    const sources = nb.blocks.find((block) => block.kind === 'table' && block.id === 'tabell-kilder')
    expect(sources?.kind === 'table' && sources.rows.map((row) => plainText(row.at(-1) ?? []))).toEqual([
      'ikke rapportert',
      'ikke rapportert',
    ])
  })

  it('of an empty review can be made too', () => {
    for (const language of ['nb', 'nn', 'en'] as const)
      expect(report(bareReview(), { language }).blocks.length).toBeGreaterThan(5)
  })

  it('gives headings ids of their own, in order and without leaps', () => {
    const headings = nb.blocks.flatMap((block) => (block.kind === 'heading' ? [block] : []))
    expect(new Set(headings.map(({ id }) => id)).size).toBe(headings.length)
    for (const [place, { level }] of headings.entries())
      expect(level).toBeLessThanOrEqual((headings[place - 1]?.level ?? 1) + 1)
    expect(headings.flatMap(({ number }) => number ?? [])).toEqual(['1', '2', '3', '4', '5', '6', '7'])
  })

  it('marks the content that is in another language than the report', () => {
    const english = report(sampleReview(), { language: 'en' })
    expect(
      english.blocks
        .filter((block) => block.kind === 'heading' && block.lang === 'nb')
        .map((block) => block.kind === 'heading' && block.text),
    ).toEqual(['Ledelse', 'To linjer', 'Basen', 'liste'])
    expect(nb.blocks.some((block) => block.lang !== undefined)).toBe(false)
  })

  it('uses the main messages that are written, else the conclusions', () => {
    expect(outline(nb)).toContain('Hovedbudskap\n- Rapportering tar tid.')
  })
})

describe('dates', () => {
  it('are as precise as they are known', () => {
    expect([showDate('2011', 'nb'), showDate('2011-12', 'nb'), showDate('2012-03-01T09:30:00.000Z', 'nb')]).toEqual([
      '2011',
      'desember 2011',
      '1. mars 2012',
    ])
    expect(showDate('2012-03-01', 'en')).toBe('1 March 2012')
    expect([showSpan('2006', '2011', 'nb'), showSpan('2011-12', null, 'nb'), showSpan(null, null, 'nb')]).toEqual([
      '2006–2011',
      'desember 2011',
      null,
    ])
  })
})
