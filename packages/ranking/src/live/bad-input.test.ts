/** What a live ranking does with input that nobody wishes for. */
import { describe, expect, it } from 'vitest'
import { madeUpRecords } from '../fixture.ts'
import type { RankingRecord } from '../record.ts'
import { finish } from '../steps.ts'
import { LiveRanking, type LiveReview } from './live-ranking.ts'
import { standingInWords } from './standing-in-words.ts'
import { whyInWords } from './why-in-words.ts'

const open = (review: LiveReview): LiveRanking => finish(LiveRanking.open(review))

/** Decides on all records, one after another; gives the order. */
function screenAll(live: LiveRanking, relevant: (id: string) => boolean): string[] {
  const seen: string[] = []
  for (let shown = live.order({ most: 1 })[0]; shown !== undefined; shown = live.order({ most: 1 })[0]) {
    seen.push(shown.id)
    live.take({ id: shown.id, relevant: relevant(shown.id), drawn: shown.drawn })
    finish(live.refresh())
    const standing = live.standing()
    expect(Object.values(standingInWords(standing, 'nn')).every((it) => it !== '')).toBe(true)
    expect(standing.recall === null || (standing.recall.low >= 0 && standing.recall.estimate <= 1)).toBe(true)
  }
  return seen
}

describe('a live ranking', () => {
  it.each([
    ['all relevant', true],
    ['none relevant', false],
  ])('with %s goes through every record once', (_, label) => {
    const records = madeUpRecords(60, 6)
    const seen = screenAll(open({ records, randomShare: 0.2 }), () => label)
    expect(new Set(seen).size).toBe(60)
    expect(seen.length).toBe(60)
  })

  it('with one record, no record, no text or the same text everywhere has an answer', () => {
    expect(screenAll(open({ records: [{ id: 'a', title: 'One' }] }), () => true)).toEqual(['a'])
    expect(open({ records: [] }).order()).toEqual([])
    expect(open({ records: [] }).standing().rule).toBe('nothing-there')
    expect(screenAll(open({ records: [{ id: 'a', title: '' }] }), () => false)).toEqual(['a'])
    const same = Array.from({ length: 30 }, (_, k) => ({ id: `${k}`, title: 'The same', abstract: 'The same text' }))
    expect(screenAll(open({ records: same }), (id) => Number(id) % 3 === 0).length).toBe(30)
  })

  it('with labels that flip again and again stands where the last word leaves it', () => {
    const records = madeUpRecords(100, 10)
    const live = open({ records })
    for (let round = 0; round < 5; round++) {
      for (const { id, label } of records.slice(0, 40)) {
        live.take({ id, relevant: (round % 2 === 0) === Boolean(label) })
        if (round === 2) live.withdraw(id)
      }
      finish(live.refresh())
    }
    const last = records.slice(0, 40).map(({ id, label }) => ({ id, relevant: Boolean(label) }))
    expect(live.order({ most: 100 })).toEqual(open({ records, decisions: last }).order({ most: 100 }))
    expect(live.standing()).toEqual(open({ records, decisions: last }).standing())
  })

  it('without abstracts ranks by titles', () => {
    const records = madeUpRecords(200, 20).map(({ id, title, label }) => ({ id, title, abstract: null, label }))
    const relevant = new Set(records.filter(({ label }) => label).map(({ id }) => id))
    const seen = screenAll(open({ records, known: records.filter(({ label }) => label).slice(0, 2) }), (id) =>
      relevant.has(id),
    )
    expect(seen.slice(0, 60).filter((id) => relevant.has(id)).length).toBeGreaterThan(15)
  })

  it('learns a language that came in midway, and is not thrown by one it has never seen', () => {
    const english = madeUpRecords(120, 12)
    const norwegian = madeUpRecords(80, 8, { language: 'nb', seed: 2 }).map((it) => ({ ...it, id: `nb${it.id}` }))
    const greek = Array.from({ length: 20 }, (_, k) => ({
      id: `el${k}`,
      title: `Επαγγελματική αποκατάσταση ${k}`,
      abstract: 'Μελέτη της εργασίας των νέων',
      language: 'el',
    }))
    const relevant = new Set([...english, ...norwegian].filter(({ label }) => label).map(({ id }) => id))
    const live = open({ records: english, question: 'job coaching employment' })
    for (let k = 0; k < 60; k++) {
      for (const { id, drawn } of live.order({ most: 1 })) live.take({ id, relevant: relevant.has(id), drawn })
      finish(live.refresh())
    }
    finish(live.add([...norwegian, ...greek]))
    const seen = screenAll(live, (id) => relevant.has(id))
    expect(seen.length).toBe(160)
    const found = seen.flatMap((id, at) => (relevant.has(id) ? [at] : []))
    expect(found.length).toBeGreaterThanOrEqual(8)
    expect(found.at(-1)).toBeLessThan(140)
  })

  it('passes over decisions on records it does not know until these come', () => {
    const records = madeUpRecords(40, 8)
    const live = open({ records: records.slice(0, 20), decisions: [{ id: 'r30', relevant: true }] })
    expect(live.standing().evidence.screened).toBe(0)
    finish(live.add(records.slice(20)))
    expect(live.standing().evidence).toMatchObject({ screened: 1, found: 1, records: 40 })
  })

  it('holds two hundred thousand records', () => {
    const words = madeUpRecords(400, 200)
    const records: RankingRecord[] = Array.from({ length: 200_000 }, (_, k) => ({
      id: `${k}`,
      title: `${words[k % 400]?.title} ${k % 997}`,
    }))
    const live = open({ records, randomShare: 0.05, question: 'vocational rehabilitation' })
    const isRelevant = (id: string): boolean => Boolean(words[Number(id) % 400]?.label)
    const shown = live.order({ most: 500 })
    expect(shown.filter(({ drawn }) => drawn).length).toBeGreaterThan(10)
    for (const { id, drawn } of shown) live.take({ id, relevant: isRelevant(id), drawn })
    finish(live.refresh())
    const next = live.order({ most: 100 })
    expect(next.filter(({ id, drawn }) => !drawn && isRelevant(id)).length).toBeGreaterThan(85)
    expect(
      whyInWords(live.why(next[0]?.id ?? '') ?? { basis: 'chance', isKnown: false, raised: [], lowered: [] }, 'en'),
    ).not.toBe('')
  }, 60_000)
})
