import { expect, it } from 'vitest'
import { whyOf } from './why-of.ts'

it('a reason is shown where the payload carries one', () => {
  expect(whyOf({ payload: { value: {}, why: 'Skrivefeil' } })).toBe('Skrivefeil')
  for (const payload of [null, undefined, 'x', {}, { why: 3 }]) expect(whyOf({ payload })).toBeUndefined()
})
