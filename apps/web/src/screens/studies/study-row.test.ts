import { vocabulary } from '@oversyn/model'
import { expect, it } from 'vitest'
import { smallReview } from '../../testing/small-review.ts'
import { studyRows } from './study-row.ts'

const rows = studyRows(smallReview(), 'nb', vocabulary.nb)

it('studies stand in Norwegian order of their authors', () => {
  expect(rows.map((row) => row.name)).toEqual(['Berg 2008', 'Hansen 2009', 'Aas 2010'])
})

it('a row knows its themes and its findings, and can be found by what a finding says', () => {
  expect(rows[0]).toMatchObject({ themes: ['ledelse'], findings: 2, year: 2008, typeKey: 'report' })
  expect(rows[0]?.text).toContain('rapportering')
})
