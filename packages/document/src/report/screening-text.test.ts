import { type Review, usualPlan } from '@oversyn/model'
import { sampleReview } from '@oversyn/synthesis/fixture'
import { expect, it } from 'vitest'
import { toHtml } from '../html/to-html.ts'
import { report } from './report.ts'
import type { ScreeningAccount } from './screening-account.ts'

const protocol: Review['protocol'] = {
  design: 'scoping-review',
  stages: ['title', 'fulltext'],
  screeners: null,
  registration: null,
  appraisal: null,
  saturation: null,
}

function planned(change: Partial<Review> = {}): Review {
  const review = sampleReview({ protocol, plan: usualPlan(2), ...change })
  return { ...review, head: { ...review.head, process: 'live' } }
}

const account: ScreeningAccount = {
  stages: [
    {
      ...{ stage: 'title', compared: 120, agreed: 111, outdated: 2, settled: { agreed: 6, adjudicated: 3 } },
      alpha: { value: 0.703, low: 0.55, high: 0.84 },
      kappa: { value: 0.7, low: 0.54, high: 0.86 },
    },
  ],
}

const textOf = (review: Review, screening: ScreeningAccount | null = account) =>
  toHtml(report(review, { language: 'nb', screening }))
    .replace(/<[^>]+>/g, ' ')
    .replace(/\s+/g, ' ')
    .replace(/ (?=[,;)])/g, '')

it('says how many judged, blind, how far they agreed, and how conflicts were settled', () => {
  const text = textOf(planned())
  expect(text).toContain('To personer vurderte hver publikasjon uavhengig av hverandre.')
  expect(text).toContain('Ingen så hva den andre mente, før begge hadde vurdert.')
  expect(text).toContain(
    'På trinnet tittel ble 120 publikasjoner vurdert av to eller flere. De vurderte likt i 111 av dem, 93 %',
  )
  expect(text).toContain('(Cohens kappa 0,7, 95 prosent intervall 0,54 til 0,86; Krippendorffs alfa 0,7,')
  expect(text).toContain('9 uenigheter ble avgjort: 6 i fellesskap, 3 av en tredje.')
  expect(text).not.toContain('Én person alene')
})

it('names what is left to be desired: one judge at a stage, what is not settled, what could not be had', () => {
  const review = planned({ plan: { ...usualPlan(2), reviewers: { title: 1, abstract: 1, fulltext: 2 } } })
  review.tally.stages.fulltext = { ...review.tally.stages.fulltext, conflict: 2, waiting: 5, notRetrieved: 4 }
  const text = textOf(review)
  expect(text).toContain('tittel: én person. fulltekst: to personer uavhengig av hverandre.')
  expect(text).toContain('Én person alene vurderte hver publikasjon på trinnet tittel.')
  expect(text).toContain('4 publikasjoner kunne ikke skaffes i fulltekst')
  expect(text).toContain('2 publikasjoner er vurdert ulikt, og uenigheten er ikke avgjort.')
  expect(text).toContain('5 publikasjoner er foreløpig vurdert av bare én av to.')
})

it('says what a revision of a criterion led to, and what was not looked at again', () => {
  const [base] = sampleReview().criteria
  if (!base) throw new Error('the sample has no criterion')
  const criteria = (...again: (Review['criteria'][number]['again'] | 'new')[]): Review['criteria'] =>
    again.map((it, at) =>
      it === 'new'
        ? { ...base, key: `k${at}`, version: 1, again: 'included' }
        : { ...base, key: `k${at}`, version: 2, ...(it ? { again: it } : {}) },
    )
  const [stage] = account.stages
  if (!stage) throw new Error('no stage')
  const told = (own: Review['criteria'], outdated: number, outdatedIncluded: number) =>
    textOf(planned({ criteria: own }), { stages: [{ ...stage, outdated, outdatedIncluded }] })
  const widened = told(criteria(undefined), 2, 0)
  expect(widened).toContain('1 av kriteriene ble endret underveis. 2 publikasjoner er utelukket etter den gamle')
  const narrowed = told(criteria('both', 'nothing', 'new'), 0, 3)
  expect(narrowed).toContain(
    '2 av kriteriene ble endret underveis. 1 kriterium kom til underveis. For 1 av dem var det bare ordlyden som ble en annen. ' +
      'Ingenting er utelukket etter den gamle ordlyden. 3 publikasjoner ble tatt med før kriteriene ble strengere',
  )
  expect(told(criteria('new'), 0, 0)).toContain(
    '1 kriterium kom til underveis. Det som alt var tatt med, er vurdert på',
  )
  expect(told(criteria('nothing'), 0, 0)).not.toContain('utelukket etter den gamle')
})

it('says nothing of it where the work was done elsewhere, or nobody planned it', () => {
  const review = planned()
  const elsewhere: Review = { ...review, head: { ...review.head, process: 'published' } }
  for (const text of [textOf(elsewhere), textOf(planned({ plan: null }))])
    expect(text).not.toMatch(/vurderte likt|uenigheter ble avgjort/)
})
