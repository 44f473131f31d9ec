/** Norwegian records as libraries and databases write them. */
import { describe, expect, it } from 'vitest'
import { dedupe, explain, policies, type SourceRecord } from './index.ts'

const outcome = (a: SourceRecord, b: SourceRecord) => {
  const found = explain(a, b, policies.usual)
  return found.relation ?? found.outcome
}

const article = {
  type: 'article',
  authors: ['Alm Andreassen, Tone', 'Lie, Kåre'],
  year: 2014,
  title: 'Håndheving av aktivitetskravet på Søre Ål',
  journal: 'Tidsskrift for velferdsforskning',
  volume: '17',
  issue: '2',
  pages: '104–118',
}

describe('Norwegian records', () => {
  it('å and aa, ø and oe are the same', () => {
    const other = {
      ...article,
      id: 'b',
      title: 'Haandheving av aktivitetskravet paa Soere Aal',
      authors: ['Alm Andreassen, T', 'Lie, Kaare'],
    }
    expect(outcome({ ...article, id: 'a' }, other)).toBe('duplicate')
  })

  it('a name without its Norwegian letters is the same name', () => {
    const other = { id: 'b', title: article.title, year: 2014, authors: ['Andreassen, Tone Alm', 'Lie, Kare'] }
    expect(outcome({ ...article, id: 'a' }, other)).toBe('duplicate')
  })

  it('"m.fl." cuts a list of authors and is nobody', () => {
    const other = { ...article, id: 'b', authors: ['Alm Andreassen, Tone m.fl.'], pages: null, issue: null }
    expect(outcome({ ...article, id: 'a' }, other)).toBe('duplicate')
  })

  it('titles in bokmål, nynorsk and English of one report with one number are one report', () => {
    const report = {
      type: 'report',
      authors: ['Moen, Liv', 'Dahl, Per'],
      year: 2012,
      journal: 'Rapport fra Fjellforsk',
      volume: '14',
      pages: '11-96',
    }
    const bokmal = { ...report, id: 'a', title: 'Veien tilbake til arbeid for unge som har falt ut' }
    const nynorsk = { ...report, id: 'b', title: 'Vegen attende til arbeid for unge som har falle ut' }
    const english = { ...report, id: 'c', title: 'The way back to work for young people who have dropped out' }
    expect(outcome(bokmal, nynorsk)).toBe('duplicate')
    expect(outcome(bokmal, english)).toBe('duplicate')
    expect(dedupe([bokmal, nynorsk, english]).clusters).toEqual([['a', 'b', 'c']])
  })

  it('a parallel title after "=" compares in both languages', () => {
    const a = {
      id: 'a',
      title: 'Arbeid og helse i kommunene = Work and health in the municipalities',
      year: 2011,
      authors: ['Berg, Anne'],
    }
    const b = { id: 'b', title: 'Work and health in the municipalities', year: 2011, authors: ['Berg, A.'] }
    expect(outcome(a, b)).toBe('duplicate')
  })

  it('a chapter is related to its edited book and never its duplicate', () => {
    const book = {
      id: 'bok',
      type: 'book',
      authors: ['Vik, Ola (red.)'],
      year: 2009,
      title: 'Velferd i forandring',
      isbn: '978-82-00-00001-7',
    }
    const chapter = {
      id: 'kapittel',
      type: 'chapter',
      authors: ['Vik, Ola'],
      year: 2009,
      title: 'Velferd i forandring: en innledning',
      journal: 'Velferd i forandring',
      pages: '9-24',
      isbn: '978-82-00-00001-7',
    }
    expect(outcome(book, chapter)).toBe('chapter-of')
    expect(dedupe([book, chapter]).clusters).toEqual([])
  })

  it('"(red.)" after an editor is no part of the name', () => {
    const a = {
      id: 'a',
      type: 'book',
      authors: ['Vik, Ola (red.)'],
      year: 2009,
      title: 'Velferd og arbeid i forandring gjennom femti år',
    }
    expect(outcome(a, { ...a, id: 'b', authors: ['Vik, O.'] })).toBe('duplicate')
  })

  it('two reports of a series without DOI, with other numbers, are two', () => {
    const series = { type: 'report', authors: ['Dahl, Per'], year: 2012, journal: 'Rapport fra Fjellforsk' }
    const a = { ...series, id: 'a', title: 'Oppfølging av sykmeldte, delrapport 1', volume: '14' }
    const b = { ...series, id: 'b', title: 'Oppfølging av sykmeldte, delrapport 2', volume: '19' }
    expect(dedupe([a, b]).clusters).toEqual([])
  })

  it('one thesis registered once for each of its authors is one thesis', () => {
    const thesis = {
      type: 'masteroppgave',
      year: 2015,
      title: 'Ungdom utenfor: en studie av tre lokale prosjekter i innlandet',
    }
    const a = { ...thesis, id: 'a', authors: ['Hauge, Siri'] }
    const b = { ...thesis, id: 'b', authors: ['Nes, Jon'], journal: 'Høgskolen i Innlandet' }
    expect(outcome(a, { ...b, journal: null })).not.toBe('distinct')
    expect(dedupe([{ ...a, journal: 'Høgskolen i Innlandet' }, b]).clusters).toEqual([['a', 'b']])
  })

  it('a thesis and the article from it are related', () => {
    const thesis = {
      id: 'a',
      type: 'thesis',
      authors: ['Hauge, Siri'],
      year: 2015,
      title: 'Ungdom utenfor: en studie av tre lokale prosjekter',
    }
    const paper = {
      ...thesis,
      id: 'b',
      type: 'article',
      year: 2016,
      journal: 'Tidsskrift for ungdomsforskning',
      volume: '16',
      pages: '3-22',
    }
    expect(outcome(thesis, paper)).toBe('thesis-and-article')
    const policy = { ...policies.usual, asDuplicates: ['thesis-and-article' as const] }
    expect(dedupe([thesis, paper], { policy }).clusters).toEqual([['a', 'b']])
  })

  it('a "rettelse" and a "svar" are related to what they are about', () => {
    expect(
      outcome(
        { ...article, id: 'a' },
        { ...article, id: 'b', title: `Rettelse: ${article.title}`, pages: '240', issue: '4' },
      ),
    ).toBe('erratum')
    expect(
      outcome({ ...article, id: 'a' }, { ...article, id: 'b', title: `Svar til ${article.title}`, pages: '119-121' }),
    ).toBe('reply')
  })
})
