/** A small review that the tests of expressions ask: four studies, three of them used, one search without a hit count. */
import { derivedId } from '../../ids.ts'
import type { Finding, Report, Study } from '../../nouns/study.ts'
import { emptyReview, type Review } from '../../review.ts'

const id = (name: string): string => derivedId('sample', name)

function report(key: string, rest: Partial<Report>): Report {
  return { id: id(`report-${key}`), key, type: 'note', title: key, authors: [], year: null, language: 'nb', ...rest }
}

function study(key: string, rest: Partial<Study>): Study {
  return {
    id: id(key),
    key,
    reports: [id(`report-${key}`)],
    origin: 'search',
    basis: 'primary',
    method: { stated: null, designs: [] },
    topic: null,
    mainFindings: null,
    group: null,
    studied: null,
    phases: [],
    ...rest,
  }
}

function finding(key: string, from: string, themes: string[], hedge: string | null = null): Finding {
  return {
    id: id(key),
    key,
    study: id(from),
    themes: themes.map(id),
    statement: key,
    object: 'ledelse',
    direction: 'positive',
    scope: {},
    hedge,
    attribution: null,
    where: null,
  }
}

/** The review; a new copy each time. */
export function sampleReview(): Review {
  const head = { id: id('review'), key: 'prove', title: 'Prøve', language: 'nb', process: 'live' } as const
  return {
    ...emptyReview(head, { seq: 1, hash: '0'.repeat(64), at: '2024-01-01T00:00:00.000Z' }),
    themes: [
      { id: id('ledelse'), key: 'ledelse', order: 1, title: 'Ledelse av kontoret', question: 'Hvem leder?' },
      { id: id('brukere'), key: 'brukere', order: 2, title: 'Brukere', question: 'Hvem kommer?' },
    ],
    sources: [
      { id: id('oria'), key: 'oria', order: 1, type: 'database', name: 'Oria' },
      { id: id('nora'), key: 'nora', order: 2, type: 'database', name: 'NORA' },
    ],
    searches: [search('oria-1', 'oria', 120), search('nora-1', 'nora', null)],
    reports: [
      report('berg2010', { type: 'masters-thesis', year: 2010, authors: [{ family: 'Berg', given: 'Åse' }] }),
      report('dahl2008', { type: 'report', year: 2008, institution: 'AFI' }),
      report('lie2007', { type: 'note', year: 2007, authors: [{ family: 'Lie' }, { family: 'Berg', given: 'Åse' }] }),
      report('moe', { type: 'masters-thesis' }),
    ],
    studies: [
      study('berg2010', {
        origin: 'client',
        group: 'AFI',
        method: { stated: null, designs: ['interviews', 'survey'] },
      }),
      study('dahl2008', { origin: 'client', group: 'afi' }),
      study('lie2007', { basis: 'second-hand', group: 'IRIS' }),
      study('moe', {}),
    ],
    findings: [
      finding('berg2010-1', 'berg2010', ['ledelse', 'brukere']),
      finding('dahl2008-1', 'dahl2008', ['ledelse'], 'trolig'),
      finding('lie2007-1', 'lie2007', []),
    ],
    bullets: [
      {
        id: id('ledelse-1'),
        key: 'ledelse-1',
        theme: id('ledelse'),
        order: 1,
        text: 'Leder.',
        findings: [id('berg2010-1'), id('dahl2008-1')],
        tie: 'inferred',
      },
      {
        id: id('ledelse-2'),
        key: 'ledelse-2',
        theme: id('ledelse'),
        order: 2,
        text: 'Mer.',
        findings: [],
        tie: 'stated',
      },
    ],
  }
}

function search(key: string, source: string, hits: number | null): Review['searches'][number] {
  const unknown = { strategy: null, ranFrom: null, ranTo: null, by: null, limits: null, peerReview: null }
  return { id: id(key), key, source: id(source), hits, ...unknown }
}
