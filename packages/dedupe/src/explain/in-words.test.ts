/** Reasons in words, in three languages. */
import { describe, expect, it } from 'vitest'
import { policies, relations } from '../decide/policy.ts'
import { inWords, relationInWords } from './in-words.ts'
import { explain } from './reasons.ts'

describe('reasons', () => {
  const a = { id: 'a', title: 'Copper in hospitals and wards', authors: ['Lie, K.'], year: 2010, pages: '10-19' }
  const { why } = explain(
    a,
    { ...a, id: 'b', title: 'Copper in hospitals and wards.', year: 2011, pages: '40' },
    policies.usual,
  )

  it('name what agrees, nearly agrees and differs, with the short values', () => {
    expect(inWords(why, 'en')).toBe(
      'Same: title, authors. Nearly the same: year (2010 / 2011). Different: pages (10-19 / 40).',
    )
    expect(inWords(why, 'nb')).toBe(
      'Likt: tittel, forfattere. Nesten likt: årstall (2010 / 2011). Ulikt: sidetall (10-19 / 40).',
    )
    expect(inWords(why, 'nn')).toContain('forfattarar')
  })

  it('show values as the records have them', () => {
    expect(why[0]).toEqual({
      field: 'title',
      verdict: 'same',
      a: 'Copper in hospitals and wards',
      b: 'Copper in hospitals and wards.',
    })
  })

  it('name what only one of the two says', () => {
    const doi = { field: 'doi', verdict: 'unknown', a: '10.1000/x', b: '' } as const
    const year = { field: 'year', verdict: 'same', a: '2010', b: '2010' } as const
    expect(inWords([year, doi], 'nb')).toBe('Likt: årstall. Bare i den ene: DOI.')
    expect(inWords([doi], 'nn')).toBe('Berre i den eine: DOI.')
    expect(inWords([doi], 'en')).toBe('Only in one: DOI.')
  })

  it('say so where there is nothing to compare', () => {
    expect(inWords([], 'en')).toBe('Nothing to compare.')
  })

  it('every relation has a name in every language', () => {
    for (const relation of relations)
      for (const language of ['nb', 'nn', 'en'] as const)
        expect(relationInWords(relation, language)).toMatch(/^\p{Lu}/u)
  })
})
