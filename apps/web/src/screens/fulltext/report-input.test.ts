import { asReference } from '@oversyn/formats'
import { commands } from '@oversyn/model'
import { expect, it } from 'vitest'
import { reportInput } from './report-input.ts'

it('takes what a report has a place for', () => {
  const reference = asReference({
    type: 'article-journal',
    title: 'Samordning i førstelinjen',
    author: [{ family: 'Fjelltun', given: 'Åse' }, { literal: 'Statistikkbyrået' }],
    issued: { 'date-parts': [[2019, 3]] },
    'container-title': 'Ingenstad tidsskrift',
    language: 'nb-NO',
    page: '1-9',
    DOI: '10.5555/a.1',
    URL: 'ftp://ingenstad',
  })
  const report = reportInput(reference, 'en')
  expect(report).toEqual({
    type: 'article',
    title: 'Samordning i førstelinjen',
    authors: [{ family: 'Fjelltun', given: 'Åse' }, { family: 'Statistikkbyrået' }],
    year: 2019,
    container: 'Ingenstad tidsskrift',
    pages: '1-9',
    date: '2019-03',
    language: 'nb',
    doi: '10.5555/a.1',
  })
  expect(commands.addStudy.input.shape.report.safeParse(report).success).toBe(true)
})

it('of nothing is a report without a name', () => {
  const report = reportInput(asReference({}), 'nn')
  expect(report).toMatchObject({ title: '–', authors: [], year: null, language: 'nn' })
  expect(commands.addStudy.input.shape.report.safeParse(report).success).toBe(true)
})
