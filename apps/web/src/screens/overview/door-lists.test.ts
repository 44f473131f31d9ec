import { emptyTally, type Review } from '@oversyn/model'
import { expect, it } from 'vitest'
import { smallReview } from '../../testing/small-review.ts'
import { listOfBox } from './door-lists.ts'

const tally = emptyTally()
tally.records = { oria: 10 }
tally.stages.title.exclude = 3
const one: Review = { ...smallReview(), tally, protocol: null }
one.head = { ...one.head, process: 'live' }

it('leads from a box to the records that it counts', () => {
  expect(listOfBox('titles_excluded', one)).toEqual({ standing: 'title:exclude' })
  expect(listOfBox('records_screened', one)).toEqual({ standing: 'title:include,title:exclude,title:maybe' })
  expect(listOfBox('dbr_sought_reports', one)).toEqual({ standing: 'title:include' })
  expect(listOfBox('dbr_assessed', one)).toEqual({ standing: 'fulltext:include,fulltext:exclude,fulltext:maybe' })
})

it('leads nowhere where there are no records, or the box counts none', () => {
  expect(listOfBox('titles_excluded', { ...one, tally: emptyTally() })).toBeUndefined()
  expect(listOfBox('new_studies', one)).toBeUndefined()
})
