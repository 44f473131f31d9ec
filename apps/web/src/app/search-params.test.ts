import fc from 'fast-check'
import { expect, it } from 'vitest'
import { readSearch, writeSearch } from './search-params.ts'

it('an address says the same after it is written and read', () => {
  fc.assert(
    fc.property(
      fc.dictionary(fc.string({ minLength: 1 }), fc.string({ minLength: 1 }), { noNullPrototype: true }),
      (search) => {
        expect(readSearch(writeSearch(search))).toEqual(search)
      },
    ),
  )
})

it('what is empty is left out of the address', () => {
  expect(writeSearch({ q: '', type: undefined })).toBe('')
  expect(writeSearch({ year: '2008', q: '' })).toBe('?year=2008')
})
