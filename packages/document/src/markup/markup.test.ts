import { sampleReview } from '@oversyn/synthesis/fixture'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type Inline, plainText } from '../document/document.ts'
import { writer } from '../report/writer.ts'
import { parseBlocks } from './blocks.ts'
import { fill } from './fill.ts'
import { parseInlines } from './inlines.ts'

const around = { things: [], cite: () => [] }
const write = writer(sampleReview(), 'nb')
const kinds = (inlines: readonly Inline[]) => inlines.map(({ kind }) => kind)

describe('a line of text', () => {
  it('has emphasis, strong and links', () => {
    expect(parseInlines('Et *lite* og **[stort](https://nav.no)** ord', around)).toEqual([
      { kind: 'text', text: 'Et ' },
      { kind: 'emphasis', inlines: [{ kind: 'text', text: 'lite' }] },
      { kind: 'text', text: ' og ' },
      {
        kind: 'strong',
        inlines: [{ kind: 'link', href: 'https://nav.no', inlines: [{ kind: 'text', text: 'stort' }] }],
      },
      { kind: 'text', text: ' ord' },
    ])
  })

  it.each(['_a ', '*a ', '__a ', '**a ', '_a *b '])('of nothing but %s, never closed, is read through once', (mark) => {
    const line = mark.repeat(50_000)
    const begun = performance.now()
    expect(plainText(parseInlines(line, around))).toBe(line)
    expect(performance.now() - begun).toBeLessThan(4_000)
  })

  it.each([
    'snake_case_navn',
    '2 * 3 * 4',
    '** åpen',
    '*',
    '<b>fet</b>',
    '<script>',
    '[x](javascript:alert(1))',
    'a\\*b',
  ])('leaves %s as text', (line) => {
    expect(kinds(parseInlines(line, around))).toEqual(['text'])
    expect(plainText(parseInlines(line, around))).toBe(line.replace('\\*', '*'))
  })

  it('links only to the web and to mail', () => {
    expect(kinds(parseInlines('<mailto:a@b.no> <file:///etc> [x](data:text/html,1)', around))).toEqual(['link', 'text'])
  })

  it('prints citations in the sentence, in brackets, and as written where they are unknown', () => {
    const said = (line: string) => plainText(write.line(line))
    expect(said('@hansen2009 fant det [@lie2008a; @olsen2010, s. 4].')).toBe(
      'Hansen (2009) fant det (Lie mfl. 2008a; Olsen 2010, s. 4).',
    )
    expect(said('Se @arksey2005 [@arksey2005].')).toBe("Se Arksey og O'Malley (2005) (Arksey og O'Malley 2005).")
    expect(write.line('Se @finnes.')).toContainEqual({
      kind: 'fault',
      text: '@finnes',
      message: 'Nothing in this review has the key finnes.',
    })
  })

  it('computes live numbers, also inside emphasis, with the question they answer', () => {
    const [strong] = write.line('**{{count studies}} studier**')
    expect(strong).toMatchObject({
      kind: 'strong',
      inlines: [{ kind: 'number', shown: '5', expression: 'count studies', unknown: false }, { text: ' studier' }],
    })
    expect(write.line('{{flow duplicates}}')).toMatchObject([
      { kind: 'number', shown: 'Ikke rapportert', unknown: true },
    ])
  })

  it('shows what cannot be computed as it was written', () => {
    expect(write.line('Her er {{count}} og {{')).toMatchObject([
      {},
      { kind: 'fault', text: '{{count}}' },
      {},
      { kind: 'fault', text: '{{' },
    ])
  })

  it('begins a sentence with a capital, also where a number in words does', () => {
    const said = (line: string) => plainText(write.line(line))
    expect(said('{{count studies | words}} er med. {{count themes | words}} temaer.')).toBe('Fem er med. To temaer.')
    expect(said('Det er ca. {{count studies | words}} studier, {{count themes | words}} temaer.')).toBe(
      'Det er ca. fem studier, to temaer.',
    )
  })

  it('keeps its numbers apart from signs that text could hold', () => {
    expect(fill('\uE0000\uE001 {{count studies}}', sampleReview(), 'nb').text).toBe('\uFFFD0\uFFFD \uE0000\uE001')
  })

  it('never loses a word and never throws', () => {
    const parts = fc.constantFrom(
      '*',
      '**',
      '_',
      '[',
      ']',
      '(',
      ')',
      '<',
      '>',
      '\\',
      '@',
      'ord',
      ' ',
      '{{',
      '}}',
      'https://x.no',
      'æ',
    )
    fc.assert(
      fc.property(fc.array(parts, { maxLength: 30 }), (line) => {
        const words = (text: string) => text.split('ord').length
        expect(words(plainText(write.line(line.join(''))))).toBe(words(line.join('')))
      }),
    )
  })
})

describe('running text', () => {
  it('has paragraphs, lists and headings from level 3', () => {
    const source = '# Stort\n\nEn linje\nog en til.\n\n- ett\n  fortsatt\n- to\n\n- tre\n\n1. en\n2. to\n\n#### Lite'
    expect(parseBlocks(source, around)).toEqual([
      { kind: 'subheading', level: 3, inlines: [{ kind: 'text', text: 'Stort' }] },
      { kind: 'paragraph', inlines: [{ kind: 'text', text: 'En linje og en til.' }] },
      {
        kind: 'list',
        ordered: false,
        items: [
          [{ kind: 'text', text: 'ett fortsatt' }],
          [{ kind: 'text', text: 'to' }],
          [{ kind: 'text', text: 'tre' }],
        ],
      },
      { kind: 'list', ordered: true, items: [[{ kind: 'text', text: 'en' }], [{ kind: 'text', text: 'to' }]] },
      { kind: 'subheading', level: 4, inlines: [{ kind: 'text', text: 'Lite' }] },
    ])
  })

  it('is marked with its language where the document is in another', () => {
    const english = writer(sampleReview(), 'en')
    expect(english.text('Hei.', 'x')).toMatchObject([{ kind: 'paragraph', lang: 'nb' }])
    expect(english.line('Hei.')).toMatchObject([{ kind: 'language', lang: 'nb' }])
  })
})
