import { expect, it } from 'vitest'
import { readResult } from './audit-run.ts'

const result = {
  name: 'manus.docx',
  at: '2026-11-25T10:00:00.000Z',
  answer: { problems: [], read: { words: 12, citations: 1, pages: null, language: 'nb' } },
}

it('a result that was kept is read as it was', () => {
  expect(readResult(JSON.stringify(result))).toEqual(result)
})

it('what is no result, or one of another version, is left alone', () => {
  for (const text of [null, '', '{', '{}', JSON.stringify({ ...result, answer: { problems: [{}] } })])
    expect(readResult(text)).toBeUndefined()
})
