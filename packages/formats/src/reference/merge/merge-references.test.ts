import fc from 'fast-check'
import { expect, it } from 'vitest'
import type { CslDate, Reference } from '../reference.ts'
import { mergedFields, saysTheSame, textOf } from './field-value.ts'
import { type Delivered, mergeReferences } from './merge-references.ts'

const reference = (fields: Partial<Reference>): Reference => ({
  type: 'article-journal',
  extra: {},
  place: { line: 1 },
  ...fields,
})
const record = (
  id: string,
  rank: number,
  fields: Partial<Reference>,
  ...corrections: Delivered['corrections']
): Delivered => ({
  id,
  rank,
  said: reference(fields),
  corrections,
})
const originOf = (records: Delivered[], field: string) =>
  mergeReferences(records).fields.find((it) => it.field === field)

it('follows the first import, and says where another differs', () => {
  const origin = originOf(
    [record('b', 1, { title: 'Ett kontor: to eiere' }), record('a', 0, { title: 'Ett kontor' })],
    'title',
  )
  expect(origin).toEqual({
    field: 'title',
    text: 'Ett kontor',
    from: ['a'],
    isCorrected: false,
    others: [{ record: 'b', text: 'Ett kontor: to eiere' }],
  })
})

it('takes case and signs for no difference', () => {
  expect(
    originOf([record('a', 0, { title: 'Ett kontor.' }), record('b', 1, { title: 'ETT KONTOR' })], 'title')?.others,
  ).toEqual([])
})

it.each<[string, Partial<Reference>, Partial<Reference>, string]>([
  ['abstract', { abstract: 'Kort.' }, { abstract: 'Et lengre sammendrag.' }, 'b'],
  ['DOI', { DOI: 'se artikkelen' }, { DOI: '10.1234/ab' }, 'b'],
  ['title', { title: 'ETT KONTOR' }, { title: 'Ett kontor' }, 'b'],
  ['page', { page: '12' }, { page: '12-30' }, 'b'],
  ['type', { type: 'document' }, { type: 'thesis' }, 'b'],
  ['author', { author: [{ family: 'Berg', given: 'A.' }] }, { author: [{ family: 'Berg', given: 'Ada' }] }, 'b'],
  [
    'author',
    { author: [{ family: 'Berg' }, { literal: 'm.fl.' }] },
    { author: [{ family: 'Berg' }, { family: 'Vik' }] },
    'b',
  ],
  ['issued', { issued: { 'date-parts': [[2011]] } }, { issued: { 'date-parts': [[2011, 3]] } }, 'b'],
  ['issued', { issued: { 'date-parts': [[2011]] } }, { issued: { 'date-parts': [[2012, 3, 4]] } }, 'a'],
  ['issued', { issued: { literal: 'i trykk' } }, { issued: { 'date-parts': [[2012]] } }, 'b'],
  ['volume', { volume: '3' }, { volume: '4' }, 'a'],
])('follows the better of two in %s', (field, a, b, from) => {
  expect(originOf([record('a', 0, a), record('b', 1, b)], field)?.from).toEqual([from])
})

it('follows what a person put right, the latest of several, also where that takes the field away', () => {
  const put = (text: string, seq: number) => ({ field: 'volume', text, seq })
  const records = [record('a', 0, { volume: '3' }, put('33', 7)), record('b', 1, { volume: '4' }, put('44', 9))]
  expect(originOf(records, 'volume')).toMatchObject({
    text: '44',
    from: ['b'],
    isCorrected: true,
    others: [
      { record: 'a', text: '33' },
      { record: 'a', text: '3' },
      { record: 'b', text: '4' },
    ],
  })
  const taken = [record('a', 0, { volume: '3' }, put('', 7)), record('b', 1, { volume: '4' })]
  expect(mergeReferences(taken).reference.volume).toBeUndefined()
  expect(originOf(taken, 'volume')).toMatchObject({ text: '', isCorrected: true })
})

it('gathers keywords and what has no field', () => {
  const { reference: merged, fields } = mergeReferences([
    record('a', 0, { keyword: 'NAV; ledelse', extra: { C1: ['x'] } }),
    record('b', 1, { keyword: 'Ledelse; partnerskap', extra: { C1: ['y'], U1: ['z'] } }),
    record('c', 2, { keyword: 'nav' }),
  ])
  expect(merged.keyword).toBe('NAV; ledelse; partnerskap')
  expect(merged.extra).toEqual({ C1: ['x', 'y'], U1: ['z'] })
  expect(fields.find((it) => it.field === 'keyword')).toMatchObject({ from: ['a', 'b'], others: [] })
})

it('gives of one record that very record', () => {
  const said = reference({ title: 'Ett kontor', id: 'x1', extra: { U1: ['z'] }, editor: [{ literal: 'NAV' }] })
  expect(mergeReferences([{ id: 'a', rank: 0, said, corrections: [] }]).reference).toEqual(said)
})

const text = fc.string({ unit: fc.constantFrom(...'abcÆ 12-;.'), maxLength: 8 }).map((it) => it.trim())
const person = fc.record({ family: text.filter((it) => it !== ''), given: text })
const some = fc.record(
  {
    title: text.filter((it) => it !== ''),
    abstract: text.filter((it) => it !== ''),
    DOI: fc.constantFrom('10.1/a', '10.1/b', 'nei'),
    volume: fc.constantFrom('1', '2'),
    keyword: fc.constantFrom('a; b', 'B; c', 'd'),
    author: fc.array(person, { minLength: 1, maxLength: 3 }),
    issued: fc.constantFrom<CslDate>({ 'date-parts': [[2011]] }, { 'date-parts': [[2011, 3]] }, { literal: 'snart' }),
  },
  { requiredKeys: [] },
)
const correction = fc.record({
  field: fc.constantFrom('title', 'volume', 'keyword'),
  text: fc.constantFrom('', 'ny', 'nyere'),
})
const records = fc
  .array(fc.record({ fields: some, put: fc.array(correction, { maxLength: 2 }) }), { minLength: 1, maxLength: 5 })
  .map((all) =>
    all.map(({ fields, put }, at): Delivered => {
      const byField = new Map(put.map((it, n) => [it.field, { ...it, seq: 10 * at + n + 1 }]))
      return { id: `r${at}`, rank: at, said: reference(fields), corrections: [...byField.values()] }
    }),
  )

it('does not depend on the order in which records are given', () => {
  fc.assert(
    fc.property(records, fc.infiniteStream(fc.double({ min: 0, max: 1, noNaN: true })), (given, chance) => {
      const shuffled = given
        .map((it) => ({ it, at: chance.next().value ?? 0 }))
        .toSorted((a, b) => a.at - b.at)
        .map(({ it }) => it)
      expect(mergeReferences(shuffled)).toEqual(mergeReferences(given))
    }),
  )
})

it('loses nothing: what a record says is in the merged reference, says the same, or stands beside it', () => {
  fc.assert(
    fc.property(records, (given) => {
      const { reference: merged, fields } = mergeReferences(given)
      for (const { id, said } of given)
        for (const field of mergedFields) {
          const told = textOf(said, field)
          if (told === '') continue
          const origin = fields.find((it) => it.field === field)
          const words = field === 'keyword' ? told.split('; ') : [told]
          const kept = words.every((word) => {
            const whole = field === 'keyword' ? textOf(merged, field).split('; ') : [textOf(merged, field)]
            return whole.some((it) => saysTheSame(it, word))
          })
          expect(kept || origin?.others.some((it) => it.record === id && it.text === told), `${field} of ${id}`).toBe(
            true,
          )
        }
    }),
  )
})

it('follows a record in every field, and only one that says it', () => {
  fc.assert(
    fc.property(records, (given) => {
      for (const { from, isCorrected, text: shown } of mergeReferences(given).fields) {
        expect(from.length).toBeGreaterThan(0)
        expect(shown !== '' || isCorrected).toBe(true)
      }
    }),
  )
})
