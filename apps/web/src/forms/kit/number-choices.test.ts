import { checkExpression, emptyReview, parseExpression, type Review, vocabulary } from '@oversyn/model'
import type { TFunction } from 'i18next'
import { describe, expect, it } from 'vitest'
import { numberChoices } from './number-choices.ts'

const id = '00000000-0000-7000-8000-000000000001'
const review: Review = {
  ...emptyReview(
    { id, key: 'nav', title: 'NAV', language: 'nb', process: 'live' },
    { seq: 1, hash: '', at: '2026-11-23T00:00:00Z' },
  ),
  themes: [{ id, key: 'én-leder', order: 1, title: 'Én leder', question: 'Hva?' }],
  reports: [{ id, key: 'lie2008', type: 'masters-thesis', title: 'A', authors: [], year: 2008, language: 'nb' }],
  studies: [
    {
      id,
      key: 'lie2008',
      reports: [id],
      origin: 'client',
      basis: 'primary',
      method: { stated: null, designs: ['focus-groups'] },
      topic: null,
      mainFindings: null,
      group: 'AFI og "Rokkan"',
      studied: null,
      phases: [],
    },
  ],
}

describe('the numbers on offer', () => {
  const said = ((key: string) => key) as unknown as TFunction
  it.each(numberChoices(review, vocabulary.nb, said).map((it) => it.expression))('%s can be computed', (source) => {
    const read = parseExpression(source)
    expect(read.ok && checkExpression(read.expression, review)).toEqual([])
  })
})
