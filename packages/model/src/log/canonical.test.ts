/** Canonical text: what RFC 8785 asks for. */
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { canonical, digest } from './canonical.ts'

describe('canonical text', () => {
  it.each([
    // Section 3.2.3: keys by UTF-16 code units, so that a surrogate pair comes before U+FB33.
    [
      { '\u20ac': 1, '\r': 2, '\ufb33': 3, '1': 4, '\u{1f600}': 5, '\u0080': 6, ö: 7 },
      '{"\\r":2,"1":4,"\u0080":6,"ö":7,"€":1,"😀":5,"\ufb33":3}',
    ],
    [{ b: 1, a: { d: null, c: [true, false] } }, '{"a":{"c":[true,false],"d":null},"b":1}'],
    // Section 3.2.2.2: what must be escaped, in its shortest form; nothing else.
    ['\u0000\u0008\t\n\u000b\f\r"\\/\u007fæ', '"\\u0000\\b\\t\\n\\u000b\\f\\r\\"\\\\/\u007fæ"'],
    // Section 3.2.2.3: numbers as ECMAScript writes them.
    [
      [0, -0, 1e21, 1e-7, 333333333.3333333, 4.5, 100, 9007199254740991],
      '[0,0,1e+21,1e-7,333333333.3333333,4.5,100,9007199254740991]',
    ],
    [[], '[]'],
    [{}, '{}'],
    ['', '""'],
    [null, 'null'],
  ])('of %j', (value, text) => {
    expect(canonical(value)).toBe(text)
  })

  it('leaves out what is undefined, as JSON does', () => {
    expect(canonical({ a: undefined, b: 1 })).toBe('{"b":1}')
  })

  it('is none for what JSON cannot say', () => {
    const cycle: unknown[] = []
    cycle.push(cycle)
    for (const value of [Number.NaN, Number.POSITIVE_INFINITY, undefined, cycle])
      expect(() => canonical(value)).toThrow()
  })

  it('says the same as JSON, and the same again, whatever the order of keys', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        const text = canonical(value)
        expect(JSON.parse(text)).toEqual(JSON.parse(JSON.stringify(value)))
        expect(canonical(JSON.parse(text))).toBe(text)
        expect(canonical(reversed(value))).toBe(text)
      }),
    )
  })
})

describe('digest', () => {
  it('is SHA-256 of UTF-8', () => {
    expect(digest('')).toBe('e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855')
    expect(digest('abc')).toBe('ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad')
    expect(digest('æøå')).toBe(digest(new TextEncoder().encode('æøå')))
  })
})

/** The same value with the keys of every object in the opposite order. */
function reversed(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(reversed)
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(
    Object.entries(value)
      .toReversed()
      .map(([key, inner]) => [key, reversed(inner)]),
  )
}
