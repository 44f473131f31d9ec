/** What is written is read back the same, in every format; and what cannot be is told. */
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { writableFormats } from '../formats.ts'
import type { CslName, Reference } from '../reference.ts'
import { printDate } from '../shape/dates.ts'
import { printName } from '../shape/names.ts'
import { readText } from '../testing/read-text.ts'
import { writeReferences } from './write-references.ts'

const letters = 'abcdefghijæøåéüßABCÆØÅ0123456789'
const signs = `${letters}    .,;:!?&%$#_{}\\~^"'<>()[]*+=-–«»@|/`
const textOf = (units: string) =>
  fc
    .string({ unit: fc.constantFrom(...units), minLength: 1, maxLength: 40 })
    .map((it) => `x${it.replace(/\s+/g, ' ').trim()}x`)
const text = textOf(signs)
const word = fc.string({ unit: fc.constantFrom(...'abcdefghijklmnopqrstuvwxyzæøå'), minLength: 2, maxLength: 10 })
const capital = word.map((it) => it.charAt(0).toUpperCase() + it.slice(1))
const name: fc.Arbitrary<CslName> = fc.oneof(
  fc.record({ family: capital, given: capital }),
  fc.record({ family: capital, given: capital, suffix: fc.constantFrom('Jr', 'III') }),
  fc.tuple(capital, capital).map(([a, b]): CslName => ({ literal: `Direktoratet for ${a}, ${b}` })),
)
const date = fc.oneof(
  fc.integer({ min: 1000, max: 2999 }).map((year) => ({ 'date-parts': [[year]] })),
  fc
    .tuple(fc.integer({ min: 1000, max: 2999 }), fc.integer({ min: 1, max: 12 }), fc.integer({ min: 1, max: 28 }))
    .map((it) => ({ 'date-parts': [[...it]] })),
)
const article: fc.Arbitrary<Reference> = fc.record(
  {
    type: fc.constant('article-journal' as const),
    title: text,
    author: fc.array(name, { minLength: 1, maxLength: 4 }),
    issued: date,
    abstract: text,
    'container-title': text,
    volume: word,
    issue: word,
    page: fc.integer({ min: 1, max: 400 }).map((it) => `${it}-${it + 9}`),
    DOI: word.map((it) => `10.1234/${it}`),
    ISSN: fc.constant('1234-567X'),
    keyword: fc.uniqueArray(word, { minLength: 1, maxLength: 4 }).map((it) => it.join('; ')),
    language: fc.constantFrom('nb', 'en'),
    publisher: text,
    extra: fc.constant({}),
    place: fc.constant({ line: 1 }),
  },
  { requiredKeys: ['type', 'title', 'extra', 'place'] },
)

/** All of a reference but its place and an id that a format made up. */
function comparable({ place: _place, id: _id, author, issued, ...rest }: Reference): unknown {
  return { ...rest, extra: { ...rest.extra }, author: author?.map(printName), issued: issued && printDate(issued) }
}

/** MEDLINE has institutions after the people, under a tag of their own. */
function peopleFirst(reference: Reference): Reference {
  const { author, ...rest } = reference
  return author ? { ...rest, author: [...author].sort((a, b) => Number(!a.family) - Number(!b.family)) } : rest
}

test.each(writableFormats)('%s: articles come back as they were', async (format) => {
  await fc.assert(
    fc.asyncProperty(fc.array(article, { minLength: 1, maxLength: 4 }), async (given) => {
      const references = format === 'nbib' ? given.map(peopleFirst) : given
      const written = writeReferences(references, format)
      expect(written.problems).toEqual([])
      const { records } = await readText(written.text)
      expect(records.map(comparable)).toEqual(references.map(comparable))
    }),
    { numRuns: 60 },
  )
})

const thesis: Reference = {
  type: 'thesis',
  title: 'Ett kontor',
  author: [{ family: 'Berg', given: 'Ada' }],
  issued: { 'date-parts': [[2011]] },
  genre: 'Masteroppgave',
  publisher: 'Universitetet',
  extra: { 'x y': ['noe'] },
  place: { line: 3 },
}

test('what a format has no place for is told with the record', () => {
  const { problems } = writeReferences([thesis], 'ris')
  expect(problems).toEqual([
    {
      code: 'field-not-written',
      severity: 'warning',
      line: 3,
      record: 1,
      message: 'The format has no place for a field as the record has it: x y.',
    },
  ])
})

test.each(['csl-json', 'jsonl'] as const)('%s holds everything', async (format) => {
  const { records } = await readText(writeReferences([thesis], format).text)
  expect(records.map(comparable)).toEqual([thesis].map(comparable))
})

test('a cell that is a formula is no formula in the table', async () => {
  const { text } = writeReferences([{ ...thesis, title: '=HYPERLINK("http://x")' }], 'csv')
  expect(text).not.toMatch(/(?:^|,)"?=/m)
  expect((await readText(text)).records[0]?.title).toBe('=HYPERLINK("http://x")')
})

test('lines of an abstract stay lines in RIS, whatever they begin with', async () => {
  const abstract = 'Første\n1.\nER  - slutt\n\nTY  - JOUR'
  const { records } = await readText(writeReferences([{ ...thesis, abstract }], 'ris').text)
  expect(records.map((it) => it.abstract)).toEqual([abstract])
})

test('keys of BibTeX are unique', () => {
  const { text } = writeReferences([thesis, thesis], 'bibtex')
  expect([...text.matchAll(/^@\w+\{(.*),/gm)].map((it) => it[1])).toEqual(['berg2011', 'berg2011-2'])
})
