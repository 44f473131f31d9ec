import { expect, it } from 'vitest'
import { mark, noMarks } from './marks.ts'

const rows = ['a', 'b', 'c', undefined, 'e']
const press = (marks: Parameters<typeof mark>[0], index: number, span = false) =>
  mark(marks, index, span, (at) => rows[at])

it('marks a row, and takes the mark away again', () => {
  const one = press(noMarks, 1)
  expect([...one.reports]).toEqual(['b'])
  expect([...press(one, 1).reports]).toEqual([])
})

it('marks a span from the last row, but for what has not been fetched', () => {
  expect([...press(press(noMarks, 4), 1, true).reports].sort()).toEqual(['b', 'c', 'e'])
  expect(press(noMarks, 3)).toBe(noMarks)
})

it('begins anew from all', () => {
  expect([...press({ ...noMarks, all: true }, 0).reports]).toEqual(['a'])
})
