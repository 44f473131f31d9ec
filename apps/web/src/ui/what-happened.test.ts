import { emptyReview, type Review, vocabulary } from '@oversyn/model'
import i18next from 'i18next'
import { beforeAll, expect, it } from 'vitest'
import { startI18n } from '../i18n/start.ts'
import { subjectOf, whatHappened } from './what-happened.ts'

const review: Review = {
  ...emptyReview(
    { id: '00000000-0000-7000-8000-000000000000', key: 'kontor', title: 'Kontor', language: 'nb', process: 'live' },
    { seq: 1, hash: '', at: '2026-11-23T00:00:00Z' },
  ),
  criteria: [
    {
      id: 'k',
      key: 'K1',
      order: 1,
      effect: 'include',
      element: 'context',
      text: 'Handler om kontorer',
      rationale: '',
      agreedWithClient: false,
      version: 1,
      earlier: [],
    },
  ],
}

beforeAll(() => startI18n('nb'))

const said = (type: string, payload: unknown) => whatHappened({ type, payload }, review, vocabulary.nb, i18next.t)

it.each([
  ['records.imported', { count: 19, file: { name: 'oria.ris' } }, 'Treff importert: 19 treff fra oria.ris'],
  [
    'report.screened',
    { verdict: 'include', stage: 'title', criterion: null },
    'Publikasjon vurdert: ta med, på tittel',
  ],
  [
    'report.screened',
    { verdict: 'exclude', stage: 'fulltext', criterion: 'k' },
    'Publikasjon vurdert: utelat, på fulltekst: Handler om kontorer',
  ],
  ['report.tagged', { reports: ['a'], add: ['bør leses'], remove: [] }, 'Merkelapper endret: lagt til «bør leses»'],
  ['record.corrected', { field: 'DOI' }, 'Treff rettet: DOI'],
  [
    'fulltext.sought',
    { state: 'not-retrieved', reason: 'Bare på papir' },
    'Fulltekst etterspurt: ikke skaffet, Bare på papir',
  ],
  ['theme.stated', { value: {} }, 'Tema ført inn'],
  ['of.a.later.version', { value: {} }, 'of.a.later.version'],
  ['report.screened', null, 'Publikasjon vurdert'],
])('%s', (type, payload, words) => {
  expect(said(type, payload)).toBe(words)
})

it('does not tell what others decided before one has judged oneself', () => {
  const words = said('report.screened', { report: 'a', stage: 'title', sealed: true })
  expect(words).toContain('på tittel')
  expect(words).not.toMatch(/ta med|utelat/)
})

it('counts what a search for duplicates linked, beside what was linked before', () => {
  const groups = [
    { report: 'a', records: ['c'] },
    { report: 'd', records: ['e'] },
  ]
  const before = [
    { report: 'c', records: ['c'] },
    { report: 'e', records: ['e'] },
  ]
  const pairs = [
    { a: 'a', b: 'c', relation: 'duplicate' },
    { a: 'x', b: 'y', relation: 'possible' },
  ]
  expect(said('records.grouped', { groups, before, pairs })).toBe('Treff gruppert: 2 dubletter flettet, 1 par å se på')
  expect(said('records.grouped', { groups: before, before: groups, pairs: [] })).toBe(
    'Treff gruppert: 2 treff skilt ut',
  )
})

it('leads to what an entry is about, unless that is many records', () => {
  const record = (id: string) => ({ kind: 'record', id })
  expect(subjectOf({ subjects: [record('a'), record('b')] })).toEqual(record('a'))
  expect(subjectOf({ subjects: ['a', 'b', 'c'].map(record) })).toBeUndefined()
})
