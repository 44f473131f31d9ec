/** The three outcomes, on pairs of the kinds that other tools get wrong. */
import { describe, expect, it } from 'vitest'
import { explain } from '../explain/reasons.ts'
import type { SourceRecord } from '../record.ts'
import { policies, switchable } from './policy.ts'

const base = {
  type: 'article',
  title: 'Copper surfaces reduce infections among patients of intensive care',
  authors: ['Lie, Kari', 'Berg, Anna', 'Dahl, Per'],
  year: 2012,
  journal: 'Journal of Hospital Infection',
  volume: '74',
  issue: '1',
  pages: '72-77',
  doi: '10.1000/jhi.2012.18',
}
const outcome = (a: Partial<SourceRecord>, b: Partial<SourceRecord>, policy = policies.usual) => {
  const found = explain({ ...base, id: 'a', ...a }, { ...base, id: 'b', ...b }, policy)
  return found.relation ?? found.outcome
}
const bare = { doi: null, pages: null, volume: null, issue: null }

describe('duplicates', () => {
  it('in press and in print', () => expect(outcome({}, { ...bare, year: 2011 })).toBe('duplicate'))
  it('another DOI for the one article', () => expect(outcome({}, { doi: '10.2000/x9' })).toBe('duplicate'))
  it('an article number and printed pages', () =>
    expect(outcome({ doi: null }, { doi: null, pages: 'a1754' })).toBe('duplicate'))
  it('a lost subtitle at the same place', () =>
    expect(outcome({ doi: null, title: `${base.title}: a cohort study of six wards` }, { doi: null })).toBe(
      'duplicate',
    ))
  it('no title on one side', () => expect(outcome({ doi: null }, { doi: null, title: null })).toBe('duplicate'))
  it('a journal under its name in another language, at the same place', () =>
    expect(outcome({ doi: null }, { doi: null, journal: 'Sykehushygienisk tidsskrift' })).toBe('duplicate'))
  it('family and given name swapped', () =>
    expect(outcome({ authors: ['Tong, H', 'Wang, Z'] }, { authors: ['Hua, T', 'Wang, Z'], doi: null })).toBe(
      'duplicate',
    ))
  it('columns that slipped by one', () =>
    expect(outcome({ doi: null, pages: '1746' }, { doi: null, volume: null, issue: '74', pages: '1' })).toBe(
      'duplicate',
    ))
})

describe('related', () => {
  it('correction, reply, comment', () => {
    expect(outcome({}, { title: `Erratum: ${base.title}`, doi: null, pages: '616' })).toBe('erratum')
    expect(outcome({}, { title: `${base.title} - Reply`, doi: null, pages: '78' })).toBe('reply')
    expect(outcome({}, { authors: ['Moen, L'], doi: '10.1000/jhi.2012.19', pages: '78-79' })).toBe('comment')
  })
  it('preprint and article', () =>
    expect(outcome({}, { ...bare, journal: 'medRxiv', year: 2011, doi: '10.1101/2011.5' })).toBe('preprint'))
  it('congress abstract and article', () =>
    expect(
      outcome({}, { journal: 'Critical Care', volume: '15', issue: 'Suppl 1', pages: 'P12', doi: null, year: 2011 }),
    ).toBe('abstract-and-article'))
  it('update of a review', () => {
    const cochrane = { journal: 'Cochrane Database of Systematic Reviews', pages: 'CD006828', volume: null, issue: '3' }
    expect(
      outcome(
        { ...cochrane, doi: '10.1002/14651858.CD006828.pub2' },
        { ...cochrane, year: 2015, doi: '10.1002/14651858.CD006828.pub3' },
      ),
    ).toBe('update')
    expect(outcome({ ...cochrane, doi: null }, { ...cochrane, doi: null, year: 2016, issue: '6' })).toBe('update')
  })
  it('part one and part two', () =>
    expect(outcome({}, { title: `${base.title}. Part II`, doi: null, pages: '78-84' })).toBe('part-of-series'))
  it('a relation that the review counts as a duplicate is one', () => {
    const policy = { ...policies.usual, asDuplicates: switchable }
    const preprint = { ...base, ...bare, id: 'b', journal: 'medRxiv', doi: '10.1101/2011.5' }
    expect(explain({ ...base, id: 'a' }, preprint, policy)).toMatchObject({
      outcome: 'duplicate',
      relation: 'preprint',
      veto: false,
    })
  })
})

describe('neither', () => {
  it('another text under a supplement’s DOI, on the same page', () => {
    const other = { title: 'Lidocaine changes channel expression in blood after ligation', authors: ['Zou, T'] }
    expect(outcome({ pages: 'e196' }, { ...other, pages: 'e196' })).not.toBe('duplicate')
  })
  it('sibling trials that differ in a word', () => {
    const trial = { ...bare, journal: null, authors: ['A Company, Inc'] }
    const title = 'Open label controlled trial of a drug in adult patients with plasma therapy-'
    expect(
      outcome({ ...trial, title: `${title}sensitive disease` }, { ...trial, title: `${title}resistant disease` }),
    ).toBe('distinct')
  })
  it('an editorial of the next issue', () => {
    const editorial = { title: "Editor's comments", doi: null, pages: null }
    expect(outcome(editorial, { ...editorial, issue: '2' })).not.toBe('duplicate')
  })
  it('a volume of proceedings and the fourth', () => {
    const volume = {
      ...bare,
      type: 'proceedings',
      authors: [],
      journal: null,
      title: 'International Conference on Hospital Surfaces 2013, Volume ',
    }
    expect(outcome({ ...volume, title: `${volume.title}1` }, { ...volume, title: `${volume.title}4` })).not.toBe(
      'duplicate',
    )
  })
  it('one title, two registered trials', () => {
    const trial = { ...bare, authors: ['Nct,'] }
    expect(
      outcome(
        { ...trial, journal: 'https://clinicaltrials.gov/show/NCT02463214' },
        { ...trial, journal: 'https://clinicaltrials.gov/show/NCT02627092' },
      ),
    ).not.toBe('duplicate')
  })
})
