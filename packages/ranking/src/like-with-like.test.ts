/** Records that are few of their kind are not last for that alone. */
import { describe, expect, it } from 'vitest'
import { madeUpRecords } from './fixture.ts'
import { ActiveLearner } from './learner.ts'
import { isOtherTurn, kindsOf, scoresByKind } from './like-with-like.ts'

const all = (): boolean => true

describe('kinds', () => {
  it('are told apart by abstract and language', () => {
    const abstract = 'word '.repeat(30)
    const kinds = kindsOf([
      { id: 'a', title: 'One', abstract },
      { id: 'b', title: 'Two', abstract: 'Too short to count.' },
      { id: 'c', title: 'Three' },
      { id: 'd', title: 'Four', abstract, language: 'nb' },
      { id: 'e', title: 'Five', abstract },
    ])
    expect([...kinds]).toEqual([0, 1, 1, 2, 0])
    const english = madeUpRecords(3, 1)
    const norwegian = madeUpRecords(3, 1, { language: 'nb' })
    expect([...kindsOf([...english, ...norwegian])]).toEqual([0, 0, 0, 1, 1, 1])
  })
  it('have the same mean and spread afterwards, unless they are very few', () => {
    const kinds = Int32Array.from({ length: 63 }, (_, row) => (row < 30 ? 0 : row < 60 ? 1 : 2))
    const scores = Float64Array.from(kinds, (kind, row) => (row % 30) * (kind + 1) - 100 * kind)
    const fair = scoresByKind(scores, kinds, all)
    expect([...fair.slice(0, 30)].map((it) => it.toFixed(6))).toEqual(
      [...fair.slice(30, 60)].map((it) => it.toFixed(6)),
    )
    expect(fair[60] ?? 0).toBeLessThan(-1)
  })
})

describe('the second order', () => {
  it('takes every second turn after fifty irrelevant ones in a row', () => {
    expect([0, 49, 50, 51, 52, 53].map(isOtherTurn)).toEqual([false, false, false, true, false, true])
  })
  it('brings up what has no abstract when the first order has run dry', () => {
    const full = madeUpRecords(400, 12)
    const bare = madeUpRecords(60, 6, { seed: 2 }).map((it, k) => ({ ...it, id: `bare${k}`, abstract: '' }))
    const learner = new ActiveLearner([...full, ...bare])
    for (const { id, label } of full.slice(0, 300)) learner.label(id, Boolean(label))
    for (const { id } of full.filter(({ label }) => label)) learner.label(id, true)
    for (const { id } of full.filter(({ label }) => !label).slice(0, 60)) learner.label(id, false)
    learner.refresh()
    const turns = learner.next(8).map((id) => id.startsWith('bare'))
    expect(turns.filter(Boolean).length).toBeGreaterThanOrEqual(4)
  })
})
