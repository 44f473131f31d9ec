import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { citationGroups, citationsIn } from './citations.ts'

describe('citations', () => {
  it('stand in the sentence or in brackets, with locators', () => {
    expect(
      citationGroups('@a2009 sier [@b2010; @c-d.e, s. 4].').map((group) => [group.narrative, group.citations]),
    ).toEqual([
      [true, [{ key: 'a2009', at: 0, length: 6 }]],
      [
        false,
        [
          { key: 'b2010', at: 13, length: 6 },
          { key: 'c-d.e', at: 21, length: 6, locator: 's. 4' },
        ],
      ],
    ])
  })

  it('end before the point of the sentence', () => {
    expect(citationsIn('Det sier @a2009.')[0]?.key).toBe('a2009')
  })

  it.each(['post@direktoratet.no', '\\@a2009', '[@a2009 og flere]', '@', '[@]', 'a_@b'])(
    'are not seen in %s',
    (text) => {
      expect(citationGroups(text).filter((group) => !group.narrative || text.startsWith('@'))).toEqual([])
    },
  )

  it('are found exactly where they stand, in any text', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom('@', 'a1', '[', ']', ';', ' ', ', s. 2', '\n', 'ø', '\\')), (parts) => {
        const text = parts.join('')
        for (const { key, at, length } of citationsIn(text)) expect(text.slice(at, at + length)).toBe(`@${key}`)
      }),
    )
  })
})
