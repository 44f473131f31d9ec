import { expect, it } from 'vitest'
import { unlikeWords } from './unlike-words.ts'

const marked = (text: string, other: string) =>
  unlikeWords(text, other)
    .map((piece) => (piece.unlike ? `[${piece.text}]` : piece.text))
    .join('')

it('marks the words that the other text lacks', () => {
  expect(marked('Work and health', 'Work & health')).toBe('Work [and] health')
  expect(marked('Ledelse i NAV', 'ledelse i nav.')).toBe('Ledelse i NAV')
  expect(marked('Café, 2010', 'Cafe, 2011')).toBe('Café, [2010]')
  expect(marked('', 'noe')).toBe('')
  expect(marked('noe annet', '')).toBe('[noe] [annet]')
})
