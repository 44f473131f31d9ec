/** The searches for duplicates that the files of a list brought about. */
import type { JobSchema } from '@oversyn/api'
import { expect, it } from 'vitest'
import { searchesSince } from './searches-since.ts'

const job = (id: string, kind: string, minute: number): JobSchema => ({
  ...{ id, review: 'r', kind, state: 'done', done: 1, total: 1, result: null, error: null, ended: null },
  made: `2026-11-23T10:0${minute}:00.000Z`,
})
const jobs = [
  job('s3', 'find-duplicates', 5),
  job('i2', 'import', 4),
  job('s2', 'find-duplicates', 3),
  job('i1', 'import', 2),
  job('s1', 'find-duplicates', 1),
]
const ids = (...imports: string[]) => searchesSince(jobs, new Set(imports))?.map((it) => it.id)

it('takes those that came after the first of the files, or the last where there are none', () => {
  expect(ids('i1', 'i2')).toEqual(['s3', 's2'])
  expect(ids('i2')).toEqual(['s3'])
  expect(ids()).toEqual(['s3'])
})

it('says nothing of files whose work is not known any more', () => {
  expect(ids('i0', 'i2')).toBeUndefined()
})
