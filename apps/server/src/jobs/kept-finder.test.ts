/** What a kept finder is told of people's words. */
import type { Word } from '@oversyn/dedupe'
import { expect, it } from 'vitest'
import { wordsSince } from './kept-finder.ts'

const word = (a: string, b: string, says: Word['says'] = 'distinct'): Word => ({ a, b, says })

it('hears what is new, what was changed, and what is no more', () => {
  const before = [word('a', 'b'), word('c', 'd'), word('e', 'f')]
  expect(wordsSince(before, before)).toEqual([])
  expect(wordsSince([], before)).toEqual(before)
  expect(wordsSince(before, [...before, word('g', 'h')])).toEqual([word('g', 'h')])
  const [first, second, third] = before as [Word, Word, Word]
  expect(wordsSince(before, [first, third])).toEqual([word('c', 'd', 'nothing')])
  // Said again later: what came between is said again after the others, in the order of saying.
  expect(wordsSince(before, [first, third, second])).toEqual([third, second])
  expect(wordsSince(before, [first, third, word('c', 'd', 'duplicate')])).toEqual([third, word('c', 'd', 'duplicate')])
})
