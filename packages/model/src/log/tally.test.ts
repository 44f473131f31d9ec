/** Counting judgements: however they come, the counts are those of how the reports stand. */
import fc from 'fast-check'
import { expect, it } from 'vitest'
import { emptyTally } from '../review.ts'
import { judge, type Outcomes, showRecords } from './tally.ts'

const judgement = fc.record({
  op: fc.constant('judge' as const),
  report: fc.constantFrom('a', 'b', 'c'),
  stage: fc.constantFrom('title' as const, 'abstract' as const, 'fulltext' as const),
  person: fc.constantFrom('kari', 'ola'),
  verdict: fc.constantFrom('include' as const, 'exclude' as const, 'maybe' as const),
  criterion: fc.constantFrom(null, 'x', 'y'),
})

it('counts each report once a stage, by its latest judgement, and every judgement as a decision', () => {
  fc.assert(
    fc.property(fc.array(judgement, { maxLength: 40 }), (judgements) => {
      const tally = emptyTally()
      const outcomes: Outcomes = new Map()
      for (const it of judgements) judge(tally, outcomes, it)
      const latest = [...new Map(judgements.map((it) => [`${it.stage}/${it.report}`, it])).values()]
      expect(tally.decisions).toBe(judgements.length)
      for (const stage of ['title', 'abstract', 'fulltext'] as const) {
        const here = latest.filter((it) => it.stage === stage)
        const of = (verdict: string) => here.filter((it) => it.verdict === verdict)
        const reasons: Record<string, number> = {}
        for (const { criterion } of of('exclude'))
          reasons[criterion ?? 'none'] = (reasons[criterion ?? 'none'] ?? 0) + 1
        expect(tally.stages[stage]).toEqual({
          include: of('include').length,
          exclude: of('exclude').length,
          maybe: of('maybe').length,
          reasons,
        })
      }
    }),
  )
})

it('adds records up by source', () => {
  const tally = emptyTally()
  const shown = (source: string, count: number) => {
    const file = { name: 'f', hash: 'h', bytes: 1 }
    showRecords(tally, { op: 'show-records', import: { import: 'i', source, search: null, file, count, digest: 'd' } })
  }
  shown('a', 3)
  shown('b', 2)
  shown('a', 4)
  expect(tally.records).toEqual({ a: 7, b: 2 })
})
