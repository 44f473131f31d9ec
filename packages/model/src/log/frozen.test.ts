/** The log as version 1 wrote it: whatever the program becomes, it must read this file. The file is never changed. */
import { readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { digest } from './canonical.ts'
import { genesis, inspect } from './chain.ts'
import type { StoredEvent } from './event.ts'
import { eventTypeNames } from './event-types.ts'
import { lift } from './lift.ts'
import { replay } from './replay.ts'

const text = readFileSync(new URL('./frozen-v1.jsonl', import.meta.url), 'utf8')
const log = text
  .trim()
  .split('\n')
  .map((line): StoredEvent => JSON.parse(line))
const head = '6ea553f61c07e0122f5b9c319f82d351dbc29f0668d3d04cfe1c746c6a33f0d7'

/** What came to be counted later. */
const unsettled = { waiting: 0, conflict: 0, notRetrieved: 0 }

/** The types of version 1. A type that comes later does not stand in this log. */
const firstTypes = 26

it('has not been changed', () => {
  expect(digest(text)).toBe('0c1fdc202eaf8ac444d5deec17760d0fda284ee2563774e35c5a06e7643d517a')
})

it('has every type of event of version 1', () => {
  const types = new Set(log.map((it) => lift(it).type))
  expect(types.size).toBe(firstTypes)
  for (const type of types) expect(eventTypeNames).toContain(type)
})

it('is whole, to the head that was printed in its reports', () => {
  let previous = { seq: 0, hash: genesis }
  for (const stored of log) {
    expect(inspect(stored, previous)).toBeUndefined()
    previous = { seq: previous.seq + 1, hash: stored.hash }
  }
  expect(previous).toEqual({ seq: 40, hash: head })
})

it('replays to the review that it was', () => {
  const review = replay(
    log.map((it) => lift(it)),
    { seq: 40, hash: head, at: '2026-01-19T09:00:39.000Z' },
  )
  if (!review) throw new Error('no review')
  expect(review.head).toMatchObject({ key: 'bibliotek', subtitle: 'En kunnskapsoppsummering', process: 'live' })
  expect(review.commission).toMatchObject({ client: 'Biblioteksjefen', deadline: '2026-06', funding: null })
  expect(review.question?.framework).toBe('pcc')
  expect(review.protocol).toMatchObject({ methodWork: 'metode', screeners: 2, published: { from: '2000', to: null } })
  // The change of Ola's name was erased; the name before it stands.
  expect(review.people.map((it) => it.name)).toEqual(['Kari Prøve', 'Ola Prøve'])
  expect(review.themes.map((it) => it.key)).toEqual(['bruk', 'rom'])
  expect(review.criteria).toMatchObject([
    { key: 'norden', version: 2, earlier: [{ version: 1, text: 'Studier fra Norden' }] },
    { key: 'skolebibliotek', version: 1, earlier: [] },
  ])
  expect(review.searches).toMatchObject([{ strategy: 'bibliotek* AND møteplass*', hits: 3, peerReview: null }])
  expect(review.works.map((it) => it.role)).toEqual(['law', 'method'])
  // Zetterberg before Aarsland, which is sorted as å.
  expect(review.reports.map((it) => it.key)).toEqual(['zetterberg2021', 'aarsland2019'])
  expect(review.studies.map((it) => [it.key, it.origin, it.basis])).toEqual([
    ['zetterberg2021', 'search', 'second-hand'],
    ['aarsland2019', 'client', 'primary'],
  ])
  expect(review.relations).toEqual([])
  expect(review.findings.map((it) => [it.key, it.direction])).toEqual([
    ['zetterberg2021-1', 'positive'],
    ['aarsland2019-1', 'negative'],
  ])
  expect(review.bullets[0]?.findings).toHaveLength(2)
  expect(review.conclusions[0]?.bullets).toEqual([review.bullets[0]?.id])
  expect([review.prose, review.gaps, review.weaknesses, review.notes].map((it) => it.length)).toEqual([1, 1, 1, 1])
  expect(review.tally).toEqual({
    records: { [review.sources[0]?.id ?? '']: 3 },
    duplicates: 0,
    pairs: { possible: 0, related: 0 },
    stages: {
      title: { include: 2, exclude: 1, maybe: 0, ...unsettled, reasons: { [review.criteria[1]?.id ?? '']: 1 } },
      abstract: { include: 0, exclude: 0, maybe: 0, ...unsettled, reasons: {} },
      fulltext: { include: 1, exclude: 1, maybe: 0, ...unsettled, reasons: { none: 1 } },
    },
    decisions: 6,
  })
})
