import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { manuscriptOf } from './manuscript.ts'
import { readHtml } from './read-html.ts'
import { readPlainText } from './read-plain-text.ts'
import { sentenceRanges } from './sentences.ts'

const blocks = (text: string) => readPlainText(text).map(({ kind, text: words }) => `${kind}: ${words}`)

describe('plain text', () => {
  it('joins broken lines and words, and keeps hyphens that belong to a word', () => {
    expect(blocks('Lederne ved NAV-\nkontorene har samord-\nning i stat-\nog kommune, sier Dyhr-\nNielsen.')).toEqual([
      'paragraph: Lederne ved NAV-kontorene har samordning i stat- og kommune, sier Dyhr-Nielsen.',
    ])
  })

  it('goes on over a page break and leaves the page number out', () => {
    const [first, ...rest] = readPlainText('Dette er en lang setning\n\n12\n\f\nsom går videre.\n')
    expect(rest).toEqual([])
    expect(first).toMatchObject({
      text: 'Dette er en lang setning som går videre.',
      starts: [{ page: 1 }, { page: 2 }],
    })
  })

  it('reads two columns one after the other', () => {
    const left = [
      'Lederne sier at',
      'det tar lang tid',
      'å rapportere til',
      'to eiere og at',
      'ansatte venter',
      'på svar derfra.',
    ]
    const right = ['Brukerne ser', 'lite til det', 'som skjer bak', 'skranken når', 'saken flyttes', 'til en annen.']
    const page = left.map((line, at) => `${line.padEnd(30)}${right[at]}`).join('\n')
    expect(blocks(page).join(' ')).toContain('på svar derfra. Brukerne ser lite til det')
  })

  it('knows a heading without a number by its place', () => {
    const long = 'Lederne på kontorene rapporterer hver måned til både stat og kommune, og det tar tid.'
    expect(blocks(`Hva vi fant\n\n${long}\n\nHovedfunn\n\n- Rapportering tar tid.\n\nTo linjer\n\n${long}`)).toEqual([
      'heading: Hva vi fant',
      `paragraph: ${long}`,
      'heading: Hovedfunn',
      'bullet: Rapportering tar tid.',
      'heading: To linjer',
      `paragraph: ${long}`,
    ])
    expect(
      blocks(`Et kort avsnitt.\n\n${long}\n\nkommer med liten bokstav\n\n${long}`).some((it) =>
        it.startsWith('heading'),
      ),
    ).toBe(false)
  })

  it('tells headings, bullets, rows and the end matter apart', () => {
    const text =
      '1 Funn\n\nTekst her.\n\nOppsummering:\n- Et punkt.\n\n| a | b |\n|---|---|\n\nReferanser\n\nLie, P. (2011). Noe.'
    const { blocks: all } = manuscriptOf(readPlainText(text))
    expect(all.map(({ kind, section, part, summary }) => [kind, section, part, summary])).toEqual([
      ['heading', '1 Funn', 'body', false],
      ['paragraph', '1 Funn', 'body', false],
      ['heading', '1 Funn', 'body', false],
      ['bullet', '1 Funn', 'body', true],
      ['row', '1 Funn', 'body', false],
      ['heading', 'Referanser', 'back', false],
      ['paragraph', 'Referanser', 'back', false],
    ])
  })

  it('never throws, and keeps every letter of a line without marks', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 400 }), (text) => Array.isArray(manuscriptOf(readPlainText(text)).blocks)),
    )
    fc.assert(
      fc.property(fc.array(fc.stringMatching(/^[a-zæøå]{2,9}$/), { minLength: 3, maxLength: 30 }), (words) => {
        expect(readPlainText(words.join(' '))[0]?.text).toBe(words.join(' '))
      }),
    )
  })
})

describe('HTML', () => {
  it('digits that are set high stay apart from the word before', () => {
    expect(readHtml('<p>Det er vist.<sup>1, 3</sup> Den 1<sup>st</sup>.</p>').map(({ text }) => text)).toEqual([
      'Det er vist.¹,³ Den 1st.',
    ])
  })

  it('is read without what is not text', () => {
    const html =
      '<h1>Funn</h1>\n<script>var x = "<p>nei</p>"</script><p>K&aring;re &amp; <del>Per</del> Lie</p><ul><li>Punkt</li></ul>'
    expect(readHtml(html).map(({ kind, text, starts }) => [kind, text, starts[0]?.line])).toEqual([
      ['heading', 'Funn', 1],
      ['paragraph', 'Kåre & Lie', 2],
      ['bullet', 'Punkt', 2],
    ])
  })

  it('never throws on broken markup', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom('<', '>', '/', 'p', 'li', ' ', '&', 'a', '!--') }), (html) =>
        Array.isArray(readHtml(html)),
      ),
    )
  })
})

it('short forms and initials end no sentence', () => {
  const text = 'Dahl m.fl. (2010) sier det, jf. Berg. P. Lie svarte 3. mai. Da var det slutt.'
  expect(sentenceRanges(text).map(([from, to]) => text.slice(from, to))).toEqual([
    'Dahl m.fl. (2010) sier det, jf. Berg.',
    'P. Lie svarte 3. mai.',
    'Da var det slutt.',
  ])
})
