import type { Review } from '@oversyn/model'
import { sampleReview } from '@oversyn/synthesis/fixture'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { report } from '../report/report.ts'
import { escapeHtml } from './escape.ts'
import { toHtml } from './to-html.ts'

const html = (review: Review = sampleReview(), language: 'nb' | 'en' = 'nb') => toHtml(report(review, { language }))
const page = html()

const empty = new Set(['meta', 'path', 'rect'])

/** The tags of a page, checked for being closed in the order in which they were opened; gives the attributes met. */
function parse(source: string): { tags: Set<string>; attributes: Map<string, string[]> } {
  const body = source.replace(/<style>[\s\S]*?<\/style>/, '').replace('<!doctype html>', '')
  const open: string[] = []
  const tags = new Set<string>()
  const attributes = new Map<string, string[]>()
  let rest = 0
  for (const match of body.matchAll(/<(\/?)([a-z0-9]+)((?:\s+[a-zA-Z-]+="[^"<>]*")*)\s*(\/?)>/g)) {
    expect(body.slice(rest, match.index)).not.toMatch(/[<>]/)
    rest = match.index + match[0].length
    const [, closing, tag = '', given = '', self] = match
    tags.add(tag)
    for (const [, name = '', value = ''] of given.matchAll(/([a-zA-Z-]+)="([^"]*)"/g))
      attributes.set(name, [...(attributes.get(name) ?? []), value])
    if (closing) expect(open.pop()).toBe(tag)
    else if (!self && !empty.has(tag)) open.push(tag)
  }
  expect(open).toEqual([])
  return { tags, attributes }
}

/** The review with every text in it replaced. */
function withTexts(hostile: string): Review {
  const kept = new Set([
    'id',
    'key',
    'kind',
    'type',
    'section',
    'origin',
    'basis',
    'language',
    'tie',
    'process',
    'framework',
  ])
  const change = (value: unknown, name = ''): unknown => {
    if (Array.isArray(value)) return value.map((item) => change(item, name))
    if (typeof value === 'object' && value !== null)
      return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, change(inner, key)]))
    const text = typeof value === 'string' && !kept.has(name) && /[ .A-ZÆØÅ]/.test(value) && !/^\d/.test(value)
    return text && !/^[0-9a-f-]{36}$/.test(value) ? `${value} ${hostile}` : value
  }
  return change(sampleReview()) as Review
}

describe('the HTML of a report', () => {
  it('is whole, and the same bytes for the same review', () => {
    expect(html()).toBe(page)
    expect(parse(page).tags.has('main')).toBe(true)
  })

  it('runs nothing and loads nothing', () => {
    const { tags, attributes } = parse(page)
    for (const tag of ['script', 'img', 'link', 'iframe', 'object', 'base', 'form'])
      expect(tags.has(tag), tag).toBe(false)
    expect(
      [...attributes.keys()].filter((name) => name.startsWith('on') || ['src', 'style', 'srcset'].includes(name)),
    ).toEqual([])
    expect(page).not.toMatch(/@import|url\((?!#)/)
  })

  it('has ids of their own, and every place it points to', () => {
    const { attributes } = parse(page)
    const ids = attributes.get('id') ?? []
    expect(new Set(ids).size).toBe(ids.length)
    for (const href of attributes.get('href') ?? []) if (href.startsWith('#')) expect(ids).toContain(href.slice(1))
    for (const labels of attributes.get('aria-labelledby') ?? [])
      for (const id of labels.split(' ')) expect(ids).toContain(id)
  })

  it('has one title, headings in order, and heads for its tables', () => {
    const levels = [...page.matchAll(/<h([1-6])[ >]/g)].map(([, level]) => Number(level))
    expect(levels.filter((level) => level === 1)).toHaveLength(1)
    for (const [place, level] of levels.entries()) expect(level).toBeLessThanOrEqual((levels[place - 1] ?? 0) + 1)
    expect(page.match(/<table /g)?.length).toBe(page.match(/<caption /g)?.length)
    expect(page).toContain('<th scope="col"')
    expect(page).toContain('<th scope="row"')
  })

  it('links citations to their reference, and the reference back', () => {
    expect(page).toMatch(/<a class="cite" id="sted-1-ref-hansen2009" href="#ref-hansen2009">Hansen \(2009\)<\/a>/)
    expect(page).toMatch(
      /<li id="ref-hansen2009">.*<a href="#sted-1-ref-hansen2009" aria-label="Tilbake til sted 1 i teksten">1<\/a>/,
    )
  })

  it('shows the search exactly as it was run', () => {
    expect(page).toContain('<code>nav AND &lt;partner?&gt;</code>')
  })

  it('marks the star of the list and the language of its parts', () => {
    expect(page).toContain('<th scope="row">*Hansen, Kari</th>')
    expect(page.includes('<span lang="en"><em>Two masters</em></span>')).toBe(true)
    expect(html(sampleReview(), 'en')).toContain('<h1 lang="nb">Felles kontor</h1>')
  })

  it('escapes everything that is written in the review', () => {
    const signs = fc.constantFrom(
      '<script>alert(1)</script>',
      '"',
      "'",
      '&',
      '<',
      '>',
      '</style>',
      ' onload="x"',
      '--> ',
      '`',
      '\u0000',
      '\ud800',
      '[a](javascript:x)',
      'æ',
    )
    fc.assert(
      fc.property(fc.array(signs, { minLength: 1, maxLength: 5 }), (parts) => {
        const { tags, attributes } = parse(html(withTexts(parts.join(''))))
        expect(tags.has('script')).toBe(false)
        expect(attributes.has('onload')).toBe(false)
        expect((attributes.get('href') ?? []).filter((href) => !/^(?:#|https?:|mailto:)/.test(href))).toEqual([])
      }),
      { numRuns: 25 },
    )
  })
})

describe('escaping', () => {
  it('makes any text safe as content and as an attribute', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (value) => {
        expect(escapeHtml(value)).not.toMatch(/[<>"']|&(?!(?:amp|lt|gt|quot|#39);)/)
      }),
    )
  })
})
