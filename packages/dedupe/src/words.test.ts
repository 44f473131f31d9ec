/** People's word about pairs: what it does, whenever it comes, and what it leaves of the rest. */
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  addTo,
  buildIndex,
  type Change,
  contentMark,
  type DedupeResult,
  dedupe,
  resultOf,
  type SourceRecord,
  type Word,
} from './index.ts'

const record = {
  title: 'Copper surfaces reduce infection on hospital wards',
  authors: ['Lie, K.'],
  year: 2010,
  journal: 'J Infect',
}
const a = { ...record, id: 'a', pages: '10-19' }
const b = { ...record, id: 'b', pages: '10-9', volume: '4' }
const other = { id: 'x', title: 'Nurses and night shifts: a diary study', authors: ['Moen, L.'], year: 2015 }

describe('"not a duplicate"', () => {
  const words: Word[] = [{ a: 'a', b: 'b', says: 'distinct' }]

  it('is remembered when the same records come again under other ids', () => {
    expect(dedupe([a, b]).clusters).toEqual([['a', 'b']])
    const again = [a, b, { ...a, id: 'a2' }, { ...b, id: 'b2' }]
    const { clusters, possible, related } = dedupe(again, { words })
    expect(clusters).toEqual([
      ['a', 'a2'],
      ['b', 'b2'],
    ])
    expect([possible, related]).toEqual([[], []])
  })

  it('holds by content marks when the records it was said of are no more', () => {
    const marked: Word[] = [{ a: 'gone', b: 'gone too', says: 'distinct', marks: [contentMark(a), contentMark(b)] }]
    expect(dedupe([a, b], { words: marked })).toMatchObject({ clusters: [], possible: [] })
  })

  it('is remembered for ids that come only later', () => {
    const index = buildIndex([a], { words: [{ a: 'b', b: 'a', says: 'distinct' }] })
    addTo(index, [b])
    expect(resultOf(index)).toMatchObject({ clusters: [], possible: [] })
  })

  it('separates two records of the same content, and no other copies', () => {
    const copies = ['a', 'c', 'd'].map((id) => ({ ...a, id }))
    const { clusters } = dedupe(copies, { words: [{ a: 'a', b: 'c', says: 'distinct' }] })
    expect(clusters).toHaveLength(1)
    expect(clusters[0]).toContain('d')
  })

  it('can be taken back', () => {
    const index = buildIndex([a, b], { words })
    const change = addTo(index, [], { words: [{ a: 'a', b: 'b', says: 'nothing' }] })
    expect(change).toMatchObject({ replaces: ['a', 'b'], clusters: [['a', 'b']] })
  })
})

describe('"a duplicate"', () => {
  it('links what no rule would', () => {
    expect(dedupe([a, other], { words: [{ a: 'a', b: 'x', says: 'duplicate' }] }).clusters).toEqual([['a', 'x']])
  })

  it('brings whole clusters together', () => {
    const list = [a, b, other, { ...other, id: 'y', authors: ['Moen, Liv'] }]
    expect(dedupe(list).clusters).toHaveLength(2)
    expect(dedupe(list, { words: [{ a: 'b', b: 'x', says: 'duplicate' }] }).clusters).toEqual([['a', 'b', 'x', 'y']])
  })

  it('goes before a link by rule to a third that people keep apart', () => {
    const words: Word[] = [
      { a: 'a', b: 'x', says: 'duplicate' },
      { a: 'b', b: 'x', says: 'distinct' },
    ]
    expect(dedupe([a, b, other], { words }).clusters).toEqual([['a', 'x']])
  })

  it('holds for the record that came in place of a removed one', () => {
    const marks = [contentMark(a), contentMark(other)] as const
    for (const both of [marks, [marks[1], marks[0]] as const]) {
      const words: Word[] = [{ a: 'gone', b: 'x', says: 'duplicate', marks: both }]
      expect(dedupe([{ ...a, id: 'a2' }, other], { words }).clusters).toEqual([['a2', 'x']])
    }
  })
})

describe('"related"', () => {
  it('keeps two apart and shows them as related, with the relation that was named', () => {
    const words: Word[] = [{ a: 'a', b: 'b', says: 'related', relation: 'translation' }]
    const { clusters, possible, related } = dedupe([a, b], { words })
    expect([clusters, possible]).toEqual([[], []])
    expect(related).toMatchObject([{ a: 'a', b: 'b', relation: 'translation', said: true }])
  })

  it('needs no rule that would have met the two', () => {
    const { related } = dedupe([a, other], { words: [{ a: 'x', b: 'a', says: 'related' }] })
    expect(related).toMatchObject([{ a: 'a', b: 'x', relation: 'other-publication', said: true }])
  })
})

/** Few works with many faces, so that words meet clusters, copies and pairs for people. */
const manyRecords = fc
  .array(
    fc.record(
      {
        title: fc.constantFrom(
          'Copper surfaces on wards',
          'Copper surfaces on wards II',
          'Silver textiles',
          'Editorial',
        ),
        authors: fc.subarray(['Lie, K.', 'Berg, A']),
        year: fc.constantFrom(2009, 2010, 2014),
        journal: fc.constantFrom('Journal of Infection', 'medRxiv'),
        volume: fc.constantFrom('4', '5'),
        pages: fc.constantFrom('10-19', '10-9', '31'),
      },
      { requiredKeys: ['title'] },
    ),
    { maxLength: 40 },
  )
  .map((list): SourceRecord[] => list.map((it, at) => ({ ...it, id: `r${at}` })))
const manyWords = fc.array(
  fc.record({
    a: fc.nat(39).map((at) => `r${at}`),
    b: fc.nat(39).map((at) => `r${at}`),
    says: fc.constantFrom('duplicate' as const, 'related' as const, 'distinct' as const, 'nothing' as const),
  }),
  { maxLength: 6 },
)

describe('for any records and words', () => {
  it('words from the start and words that come later give the same', () => {
    fc.assert(
      fc.property(manyRecords, manyWords, (list, words) => {
        const index = buildIndex(list)
        addTo(index, [], { words })
        // Who was kept apart and is so no more may stay a unit of its own: the clusters are the same all the same.
        expect(resultOf(index).clusters).toEqual(dedupe(list, { words }).clusters)
      }),
      { numRuns: 300 },
    )
  })

  it('the order of the records makes no difference', () => {
    fc.assert(
      fc.property(manyRecords, manyWords, (list, words) => {
        expect(dedupe([...list].reverse(), { words })).toEqual(dedupe(list, { words }))
      }),
      { numRuns: 300 },
    )
  })

  it('no cluster holds two that the last word keeps apart', () => {
    fc.assert(
      fc.property(manyRecords, manyWords, (list, words) => {
        const last = new Map(words.map((it) => [[it.a, it.b].sort().join(), it]))
        for (const cluster of dedupe(list, { words }).clusters) {
          for (const { a, b, says } of last.values()) {
            if (a === b || says === 'duplicate' || says === 'nothing') continue
            expect(cluster.includes(a) && cluster.includes(b)).toBe(false)
          }
        }
      }),
      { numRuns: 300 },
    )
  })

  it('what changes by additions, taken in one by one, is the whole result', () => {
    fc.assert(
      fc.property(manyRecords, manyWords, fc.array(fc.nat(40), { maxLength: 3 }), (list, words, cuts) => {
        const places = [0, ...[...cuts].sort((x, y) => x - y), list.length]
        const index = buildIndex([])
        let kept: DedupeResult = { clusters: [], possible: [], related: [], problems: [] }
        for (let at = 1; at < places.length; at++) {
          kept = takeIn(kept, addTo(index, list.slice(places[at - 1], places[at])))
          kept = takeIn(kept, addTo(index, [], { words: words.slice(0, at) }))
        }
        const whole = resultOf(index)
        expect(sorted(kept)).toEqual(sorted(whole))
      }),
      { numRuns: 300 },
    )
  })
})

function takeIn(kept: DedupeResult, change: Change): DedupeResult {
  const replaced = new Set(change.replaces)
  const pairs = <T extends { a: string; b: string }>(before: readonly T[], now: readonly T[]): T[] => [
    ...before.filter((it) => !replaced.has(it.a) && !replaced.has(it.b)),
    ...now,
  ]
  return {
    clusters: [...kept.clusters.filter((ids) => !ids.some((id) => replaced.has(id))), ...change.clusters],
    possible: pairs(kept.possible, change.possible),
    related: pairs(kept.related, change.related),
    problems: [],
  }
}

function sorted({ clusters, possible, related }: DedupeResult): string[][] {
  return [clusters, possible, related].map((list) => list.map((it) => JSON.stringify(it)).sort())
}
