/** Rows that somebody has changed from outside. */
import { expect, it } from 'vitest'
import { readData } from './read-data.ts'

it('gives what a row holds, and says in words that it cannot be read', () => {
  expect(readData('{"key":"a"}')).toEqual({ key: 'a' })
  expect(() => readData('{')).toThrow(expect.objectContaining({ code: 'log-unreadable' }))
})
