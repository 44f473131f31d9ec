/** A review small enough to be seen whole, for the tests of the screens. */
import { type Bullet, derivedId, emptyReview, type Finding, type Report, type Review, type Study } from '@oversyn/model'

/** The id of an object by its kind and key. @example idOf('study', 'hansen2009') */
export const idOf = (kind: string, key: string): string => derivedId(kind, key)

function report(key: string, family: string, year: number): Report {
  return {
    id: idOf('report', key),
    key,
    type: 'report',
    title: `Om ${family}`,
    authors: [{ family }],
    year,
    language: 'nb',
  }
}

function study(key: string, change: Partial<Study> = {}): Study {
  return {
    id: idOf('study', key),
    key,
    reports: [idOf('report', key)],
    origin: 'client',
    basis: 'primary',
    method: { stated: null, designs: ['interviews'] },
    topic: null,
    mainFindings: null,
    group: null,
    studied: null,
    phases: [],
    ...change,
  }
}

function finding(key: string, of: string, direction: Finding['direction']): Finding {
  return {
    id: idOf('finding', key),
    key,
    study: idOf('study', of),
    themes: [idOf('theme', 'ledelse')],
    statement: `Funnet ${key}`,
    object: 'enhetlig ledelse',
    direction,
    scope: {},
    hedge: null,
    attribution: null,
    where: null,
  }
}

function bullet(order: number, findings: string[]): Bullet {
  const key = `ledelse-${order}`
  return {
    id: idOf('bullet', key),
    key,
    theme: idOf('theme', 'ledelse'),
    order,
    text: `Punkt ${order} av {{count studies}}`,
    findings: findings.map((it) => idOf('finding', it)),
    tie: 'inferred',
  }
}

/**
 * Three studies in one theme. Bullet 1 rests on two studies that disagree, bullet 2 on one second-hand study, bullet 3 on
 * nothing, bullet 4 on one study of its own.
 */
export function smallReview(change: Partial<Review> = {}): Review {
  const head = { id: idOf('head', 'liten'), key: 'liten', title: 'Liten', language: 'nb', process: 'live' } as const
  return {
    ...emptyReview(head, { seq: 9, hash: 'a'.repeat(64), at: '2026-11-23T10:00:00.000Z' }),
    themes: [{ id: idOf('theme', 'ledelse'), key: 'ledelse', order: 1, title: 'Ledelse', question: 'Hvem leder?' }],
    reports: [report('berg2008', 'Berg', 2008), report('hansen2009', 'Hansen', 2009), report('aas2010', 'Aas', 2010)],
    studies: [study('berg2008'), study('hansen2009', { origin: 'search' }), study('aas2010', { basis: 'second-hand' })],
    findings: [
      finding('berg2008-1', 'berg2008', 'positive'),
      finding('hansen2009-1', 'hansen2009', 'negative'),
      { ...finding('aas2010-1', 'aas2010', 'neutral'), object: 'slitasje' },
      { ...finding('berg2008-2', 'berg2008', 'mixed'), object: 'rapportering' },
    ],
    bullets: [
      bullet(1, ['berg2008-1', 'hansen2009-1']),
      bullet(2, ['aas2010-1']),
      bullet(3, []),
      bullet(4, ['berg2008-2']),
    ],
    ...change,
  }
}
