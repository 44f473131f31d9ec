/** Marks are the same for the same content, and stay what they were. */
import { describe, expect, it } from 'vitest'
import { contentMark } from './content-mark.ts'

const record = {
  id: 'a',
  title: 'Copper surfaces on <i>hospital</i> wards',
  authors: ['Lie, Kåre', 'Berg, A'],
  year: 2010,
  journal: 'J Infect',
  volume: '12',
  issue: '3',
  pages: '104-18',
  doi: '10.1000/ABC.1',
}

describe('the mark of a content', () => {
  it('is the same under another id and in another export', () => {
    const again = {
      id: 'b',
      title: 'COPPER SURFACES ON HOSPITAL WARDS.',
      authors: ['Lie K', 'Berg A'],
      year: '2010 Mar',
      journal: 'Journal of Infection',
      volume: 'Vol. 12',
      pages: '104–118',
      doi: 'https://doi.org/10.1000/abc.1',
    }
    expect(contentMark(again)).toBe(contentMark(record))
  })

  it('is another where title, first author, year, volume, first page or DOI is', () => {
    const others = [
      { title: 'Copper surfaces on hospital beds' },
      { authors: ['Berg, A', 'Lie, Kåre'] },
      { year: 2011 },
      { volume: '13' },
      { pages: '105' },
      { doi: '10.1000/abc.2' },
    ].map((change) => contentMark({ ...record, ...change }))
    expect(new Set([contentMark(record), ...others]).size).toBe(7)
  })

  it('is empty for a record that says nothing', () => {
    expect(contentMark({ id: 'a', title: ' ', authors: [], journal: 'J Infect' })).toBe('')
  })

  it('stays what it was: marks lie in logs', () => {
    expect(contentMark(record)).toBe('m1-1gk4snm1k28ik2')
    expect(contentMark({ id: 'a', title: 'Håndheving av aktivitetskravet', year: 2014 })).toBe('m1-1aoa2r40d9saly')
  })
})
