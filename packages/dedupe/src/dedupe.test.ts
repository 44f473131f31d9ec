/** What holds for any records: order, copies, vetoes, additions, people's word, bad input, stopping. */
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  addTo,
  buildIndex,
  Cancelled,
  type DedupeResult,
  dedupe,
  explain,
  openIndex,
  policies,
  resultOf,
  type SourceRecord,
  type Word,
} from './index.ts'

/** Records from few words, so that many of them meet, agree in part and contradict each other. */
const recordWithoutId = fc.record(
  {
    type: fc.constantFrom('article', 'book', 'chapter', 'thesis'),
    title: fc
      .tuple(
        fc.constantFrom('', 'Erratum: ', '['),
        fc.subarray(['copper', 'surfaces', 'hospital', 'textiles', 'reduce', 'infection', 'wards'], { minLength: 2 }),
        fc.constantFrom('', ' Part II', ' - Reply', '. A pilot study', ']'),
      )
      .map(([before, words, after]) => `${before}${words.join(' ')}${after}`),
    authors: fc.subarray(['Lie, K.', 'Berg, A', 'Dahl, Per', 'et al.']),
    year: fc.constantFrom(2009, 2010, 2011, 2014),
    journal: fc.constantFrom('Journal of Infection', 'J Infect', 'Tidsskrift for helse', 'medRxiv'),
    volume: fc.constantFrom('4', '5', 'Suppl 1'),
    issue: fc.constantFrom('1', '2'),
    pages: fc.constantFrom('10-19', '10-9', '31', 'e77', '20-29'),
    doi: fc.constantFrom('10.1000/abc', '10.1000/def', 'https://doi.org/10.1000/ABC'),
  },
  { requiredKeys: ['title'] },
)
const recordList = fc
  .array(recordWithoutId, { maxLength: 45 })
  .map((list): SourceRecord[] => list.map((record, at) => ({ ...record, id: `r${at}` })))

const keptApart = (pairs: readonly (readonly [number, number])[]): Word[] =>
  pairs.map(([a, b]) => ({ a: `r${a}`, b: `r${b}`, says: 'distinct' }))

const withoutProblems = ({ clusters, possible, related }: DedupeResult) => ({ clusters, possible, related })

describe('for any records', () => {
  it('the order of input makes no difference', () => {
    fc.assert(
      fc.property(
        recordList.chain((list) => fc.tuple(fc.constant(list), fc.shuffledSubarray(list, { minLength: list.length }))),
        ([list, shuffled]) => {
          expect(withoutProblems(dedupe(shuffled))).toEqual(withoutProblems(dedupe(list)))
        },
      ),
      { numRuns: 150 },
    )
  })

  it('records added later give what all at once gives', () => {
    fc.assert(
      fc.property(recordList, fc.array(fc.nat(45), { maxLength: 3 }), (list, cuts) => {
        const places = [0, ...[...cuts].sort((a, b) => a - b), list.length]
        const index = buildIndex([])
        for (let at = 1; at < places.length; at++) addTo(index, list.slice(places[at - 1], places[at]))
        expect(withoutProblems(resultOf(index))).toEqual(withoutProblems(dedupe(list)))
      }),
      { numRuns: 150 },
    )
  })

  it('records that come one by one give what all at once gives', () => {
    fc.assert(
      fc.property(recordList, fc.array(fc.tuple(fc.nat(44), fc.nat(44)), { maxLength: 2 }), (list, kept) => {
        const words = keptApart(kept)
        const open = openIndex()
        for (const record of list) open.add(record)
        expect(resultOf(open.close({ words })).clusters).toEqual(dedupe(list, { words }).clusters)
      }),
      { numRuns: 100 },
    )
  })

  it('no cluster holds a pair that contradicts itself, or that people keep apart', () => {
    fc.assert(
      fc.property(recordList, fc.array(fc.tuple(fc.nat(44), fc.nat(44)), { maxLength: 4 }), (list, kept) => {
        const apart = keptApart(kept)
        const byId = new Map(list.map((record) => [record.id, record]))
        for (const cluster of dedupe(list, { words: apart }).clusters) {
          for (const a of cluster) {
            for (const b of cluster) {
              const left = byId.get(a)
              const right = byId.get(b)
              if (a === b || left === undefined || right === undefined) continue
              expect(explain(left, right, policies.usual).veto).toBe(false)
              expect(apart.some((it) => it.a !== it.b && [a, b].includes(it.a) && [a, b].includes(it.b))).toBe(false)
            }
          }
        }
      }),
      { numRuns: 150 },
    )
  })

  it('a pair compares the same both ways', () => {
    fc.assert(
      fc.property(recordWithoutId, recordWithoutId, (a, b) => {
        const there = explain({ ...a, id: 'a' }, { ...b, id: 'b' }, policies.usual)
        const back = explain({ ...b, id: 'b' }, { ...a, id: 'a' }, policies.usual)
        expect(back.why.map((it) => ({ ...it, a: it.b, b: it.a }))).toEqual(there.why)
        expect({ ...back, why: [] }).toEqual({ ...there, why: [] })
      }),
      { numRuns: 1000 },
    )
  })

  it('a second file with the same content is linked where a title and two further fields are there', () => {
    fc.assert(
      fc.property(recordWithoutId, (record) => {
        const further = [
          record.authors?.some((it) => it !== 'et al.'),
          record.year,
          record.journal,
          record.pages,
          record.doi,
        ]
        const enough = further.filter((it) => it !== undefined && it !== false).length >= 2
        const { clusters } = dedupe([
          { ...record, id: 'a', database: 'one' },
          { ...record, id: 'b', database: 'two' },
        ])
        if (enough) expect(clusters).toEqual([['a', 'b']])
      }),
    )
  })

  it('large buckets too are independent of order and of how records came', () => {
    const list = Array.from({ length: 400 }, (_, at): SourceRecord => {
      const work = at >> 1
      return {
        id: `r${at}`,
        title: 'Copper surfaces reduce infection on hospital wards',
        authors: [`Author${String.fromCharCode(97 + (work % 26))}${String.fromCharCode(97 + ((work * 7) % 23))}, A.`],
        year: 1990 + (work % 20),
        pages: at % 2 === 0 ? `${100 + work}` : `${100 + work}-${110 + work}`,
      }
    })
    const whole = dedupe(list)
    expect(whole.clusters.length).toBeGreaterThan(0)
    const shuffled = [...list].sort((a, b) =>
      a.id.split('').reverse().join('') < b.id.split('').reverse().join('') ? -1 : 1,
    )
    expect(dedupe(shuffled)).toEqual(whole)
    const index = buildIndex(shuffled.slice(0, 20))
    addTo(index, shuffled.slice(20, 180))
    addTo(index, shuffled.slice(180))
    expect(resultOf(index)).toEqual(whole)
  })
})

describe('bad input', () => {
  it('records with nothing, or nothing but a title, are not linked', () => {
    const empty = [{ id: 'a' }, { id: 'b' }, { id: 'c', title: '' }, { id: 'd', title: '   ', authors: [], doi: '' }]
    const titled = [
      { id: 'e', title: 'Copper in hospitals' },
      { id: 'f', title: 'Copper in hospitals' },
    ]
    expect(dedupe([...empty, ...titled])).toMatchObject({ clusters: [], related: [] })
  })

  it('a missing id and a repeated one are named, and the others are found', () => {
    const record = { title: 'Copper in hospitals and wards', authors: ['Lie, K.'], year: 2010 }
    const { clusters, problems } = dedupe([
      { ...record, id: 'a' },
      { ...record, id: '' },
      { ...record, id: 'b' },
      { ...record, id: 'a' },
    ])
    expect(clusters).toEqual([['a', 'b']])
    expect(problems.map(({ code, place }) => ({ code, place }))).toEqual([
      { code: 'id-missing', place: 1 },
      { code: 'id-repeated', place: 3 },
    ])
  })

  it('one title 50,000 times, with and without other fields, takes seconds', () => {
    const bare = Array.from({ length: 25_000 }, (_, at) => ({ id: `a${at}`, title: 'Editorial' }))
    const dated = Array.from({ length: 25_000 }, (_, at) => ({
      id: `b${at}`,
      title: 'Editorial',
      year: 1900 + (at % 120),
      volume: String(at),
      issue: '1',
    }))
    expect(dedupe([...bare, ...dated]).clusters).toEqual([])
  })

  it('one DOI for everything links nothing by itself', () => {
    const words =
      'copper silver textiles catheters nurses outbreaks children kidneys screening ethics robots sleep'.split(' ')
    const word = (at: number): string => words[at % words.length] ?? ''
    const list = Array.from({ length: 1_728 }, (_, at) => ({
      id: `r${at}`,
      title: `${word(at)} with ${word((at / 12) | 0)} for ${word((at / 144) | 0)}`,
      authors: [`${word(at * 5)}son, B.`],
      doi: '10.1000/supplement',
      year: 2010,
    }))
    const { clusters } = dedupe(list)
    expect(Math.max(0, ...clusters.map((it) => it.length))).toBeLessThan(10)
  })

  it('titles of 10,000 characters compare whole', () => {
    const long = 'copper surfaces in hospitals '.repeat(345)
    const record = { title: long, authors: ['Lie, K.'], year: 2010 }
    const same = dedupe([
      { ...record, id: 'a' },
      { ...record, id: 'b', authors: ['Lie, Kari'] },
    ])
    expect(same.clusters).toEqual([['a', 'b']])
    const other = dedupe([
      { ...record, id: 'a' },
      { ...record, id: 'b', title: `${long} and schools` },
    ])
    expect(other.clusters).toEqual([])
  })

  it('fields of the wrong type count as missing or as text', () => {
    const odd = JSON.parse(
      '[{"id":"a","title":["x"],"authors":"Lie","year":{},"doi":7,"pages":12,"volume":3,"pmid":null}]',
    )
    expect(dedupe(odd)).toEqual({ clusters: [], possible: [], related: [], problems: [] })
  })
})

describe('a long run', () => {
  const list = Array.from({ length: 3_000 }, (_, at) => ({
    id: `r${at}`,
    title: `Copper surfaces number ${at} in hospitals`,
    year: 2010,
  }))

  it('tells its progress in order', () => {
    const stages: string[] = []
    dedupe(list, { onProgress: ({ stage }) => void (stages.at(-1) === stage || stages.push(stage)) })
    expect(stages).toEqual(['reading', 'blocking', 'comparing', 'grouping'])
  })

  it('stops when asked to', () => {
    let asked = 0
    expect(() => dedupe(list, { cancelled: () => ++asked > 2 })).toThrow(Cancelled)
  })
})
