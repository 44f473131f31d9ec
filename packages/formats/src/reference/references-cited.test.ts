import { expect, it } from 'vitest'
import { referencesCited } from './references-cited.ts'

it('names cited works alike, whatever surrounds their DOI', () => {
  const references =
    'Lipsky, M. (1980). Street-level. https://doi.org/10.1000/ABC.\nScott J 1998; Lie K, doi:10.1000/abc'
  expect(referencesCited({ references, extra: {} })).toEqual(['10.1000/abc', 'scott j 1998'])
})

it('reads the tag of Web of Science too, and nothing where there is nothing', () => {
  expect(referencesCited({ extra: { CR: ['SCOTT J, 1998, SEEING'] } })).toEqual(['scott j, 1998, seeing'])
  expect(referencesCited({ extra: {} })).toEqual([])
})
