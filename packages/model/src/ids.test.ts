/** Ids: of the right shape, and made of what was given. */
import fc from 'fast-check'
import { expect, it } from 'vitest'
import { derivedId, recordId, uuidv7 } from './ids.ts'
import { Id } from './nouns/parts.ts'

const random = fc.uint8Array({ minLength: 10, maxLength: 10 })
const time = fc.integer({ min: 0, max: 2 ** 48 - 1 })

it('makes UUIDs of version 7 that sort by time and say when they were made', () => {
  fc.assert(
    fc.property(time, time, random, random, (first, second, one, two) => {
      const [a, b] = [uuidv7(first, one), uuidv7(second, two)]
      expect(Id.safeParse(a).success).toBe(true)
      expect(a).toMatch(/^.{14}7.{4}[89ab]/)
      expect(Number.parseInt(a.replaceAll('-', '').slice(0, 12), 16)).toBe(first)
      if (first !== second) expect(a < b).toBe(first < second)
    }),
  )
})

it('follows the example of RFC 9562', () => {
  // Appendix A.6: 22 February 2022, 14:22:22 GMT-05:00, with the random bits of the example.
  const bytes = [0xcc, 0x31, 0x8c, 0x4d, 0xc0, 0xc0, 0xc0, 0x73, 0x98, 0xf0]
  expect(uuidv7(0x017f22e279b0, new Uint8Array(bytes))).toBe('017f22e2-79b0-7cc3-98c4-dc0c0c07398f')
})

it('uses all the random bytes it is given', () => {
  const ids = Array.from({ length: 9 }, (_, at) => uuidv7(0, new Uint8Array(10).with(at, 0xff)))
  expect(new Set(ids).size).toBe(9)
})

it('derives the same id from the same names, another from any other, of version 8', () => {
  fc.assert(
    fc.property(fc.uuid(), fc.string(), fc.nat(), fc.nat(), (review, file, one, two) => {
      const id = recordId(review, file, one)
      expect(recordId(review, file, one)).toBe(id)
      expect(id).toMatch(/^.{14}8.{4}[89ab]/)
      expect(Id.safeParse(id).success).toBe(true)
      if (one !== two) expect(recordId(review, file, two)).not.toBe(id)
    }),
  )
  expect(derivedId('a', 'b')).not.toBe(derivedId('a', 'c'))
})
