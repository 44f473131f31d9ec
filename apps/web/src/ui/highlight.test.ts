import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { highlight } from './highlight.ts'

describe('highlighting', () => {
  it('marks every place of a word, whatever the case', () => {
    expect(highlight('Nav i nav', ['NAV'])).toEqual([
      { text: 'Nav', hit: true },
      { text: ' i ', hit: false },
      { text: 'nav', hit: true },
    ])
  })

  it('takes signs as signs', () => {
    expect(
      highlight('a+b (c)', ['(c', '+'])
        .filter((piece) => piece.hit)
        .map((piece) => piece.text),
    ).toEqual(['+', '(c'])
  })

  it('loses no character of any text', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'grapheme-composite', maxLength: 40 }),
        fc.array(fc.string({ maxLength: 4 }), { maxLength: 5 }),
        (text, words) => {
          expect(
            highlight(text, words)
              .map((piece) => piece.text)
              .join(''),
          ).toBe(text)
        },
      ),
    )
  })
})
