/** What the evidence is made of: how many studies of each kind, and how one-sided it is. */
import type { Id, Lists, Review, Study } from '@oversyn/model'
import { groupBy } from '../grouping.ts'
import { type Lookup, lookup } from '../lookup.ts'
import { quoteValue } from './quote-value.ts'

/** A number with what it is out of; `expression` says it in the language of live numbers. */
export interface Counted {
  readonly value: number
  readonly of: number
  readonly expression: string
  readonly studies: readonly Id[]
}

/** One value of a field, and how many studies have it. */
export interface Row extends Counted {
  readonly key: string
}

/** The studies by the values of one field. A study may stand in several rows; where nothing is known, in `unknown` alone. */
export interface Breakdown {
  readonly rows: readonly Row[]
  readonly unknown: readonly Id[]
}

export interface EvidenceProfile {
  readonly studies: number
  readonly reports: number
  readonly by: Readonly<Record<Dimension, Breakdown>>
  /** Master's and doctoral theses. */
  readonly theses: Counted
  readonly secondHand: Counted
  /** First and last year of publication; `null` where no year is known. */
  readonly years: { readonly from: number; readonly to: number } | null
  readonly concentration: Concentration
}

/**
 * How much of the evidence comes from few research groups. `index` is the Herfindahl-Hirschman index (Hirschman 1964, The
 * Paternity of an Index): the sum of the squared shares, from 1/n (all alike) to 1 (one group alone), over the studies
 * whose group is known; `null` where none is.
 */
export interface Concentration {
  readonly largest: Row | null
  readonly groups: number
  readonly index: number | null
  readonly unknown: readonly Id[]
}

export const dimensions = [
  'theme',
  'type',
  'year',
  'origin',
  'institution',
  'group',
  'design',
  'basis',
  'phase',
  'dataset',
] as const
export type Dimension = (typeof dimensions)[number]

/** @example evidenceProfile(review).by.type.rows[0] // { key: 'masters-thesis', value: 15, of: 46, … } */
export function evidenceProfile(review: Review, ways: Lookup = lookup(review)): EvidenceProfile {
  const split = (dimension: Dimension) => breakdown(ways, dimension)
  const by: Record<Dimension, Breakdown> = {
    theme: split('theme'),
    type: split('type'),
    year: split('year'),
    origin: split('origin'),
    institution: split('institution'),
    group: split('group'),
    design: split('design'),
    basis: split('basis'),
    phase: split('phase'),
    dataset: split('dataset'),
  }
  const years = review.reports.flatMap((report) => report.year ?? [])
  const counted = (expression: string, is: (study: Study) => boolean): Counted => {
    const studies = review.studies.filter(is).map((study) => study.id)
    return { value: studies.length, of: review.studies.length, expression, studies }
  }
  return {
    studies: review.studies.length,
    reports: review.reports.length,
    by,
    theses: counted('count studies where type in (masters-thesis, doctoral-thesis)', (study) =>
      ['masters-thesis', 'doctoral-thesis'].includes(ways.reportsByStudy(study.id)[0]?.type ?? ''),
    ),
    secondHand: counted('count studies where basis = second-hand', (study) => study.basis === 'second-hand'),
    years: years.length > 0 ? { from: Math.min(...years), to: Math.max(...years) } : null,
    concentration: concentrationOf(by.group),
  }
}

/** The values that a study has of a field, in the words of the data; none where nothing is known. */
export function valuesOf(ways: Lookup, study: Study, dimension: Dimension): readonly string[] {
  const [report] = ways.reportsByStudy(study.id)
  const known = (value: string | number | null | undefined) =>
    value === null || value === undefined ? [] : [String(value)]
  switch (dimension) {
    case 'theme': {
      const themes = new Set(ways.findingsByStudy(study.id).flatMap((finding) => finding.themes))
      return ways.review.themes.filter((theme) => themes.has(theme.id)).map((theme) => theme.key)
    }
    case 'type':
      return known(report?.type)
    case 'year':
      return known(report?.year)
    case 'institution':
      return known(report?.institution)
    case 'design':
      return study.method.designs
    case 'phase':
      return study.phases
    case 'basis':
      return study.basis === 'unclear' ? [] : [study.basis]
    default:
      return known(study[dimension])
  }
}

/** Rows in the order of the field: themes and years in their own, else the largest first. */
function breakdown(ways: Lookup, dimension: Dimension): Breakdown {
  const { studies } = ways.review
  const values = new Map(studies.map((study) => [study.id, valuesOf(ways, study, dimension)]))
  const groups = groupBy(studies, (study) => values.get(study.id) ?? [])
  const rows = [...groups].map(
    ([key, members]): Row => ({
      key,
      value: members.length,
      of: studies.length,
      expression: `count studies where ${dimension} = ${quoteValue(key)}`,
      studies: members.map((study) => study.id),
    }),
  )
  return {
    rows: rows.toSorted(rowOrder(dimension, ways.review.themes)),
    unknown: studies.filter((study) => values.get(study.id)?.length === 0).map((study) => study.id),
  }
}

function rowOrder(dimension: Dimension, themes: Lists['themes']): (a: Row, b: Row) => number {
  if (dimension === 'year') return (a, b) => Number(a.key) - Number(b.key)
  if (dimension === 'theme') {
    const place = new Map(themes.map((theme, order) => [theme.key, order]))
    return (a, b) => (place.get(a.key) ?? 0) - (place.get(b.key) ?? 0)
  }
  return (a, b) => b.value - a.value || (a.key < b.key ? -1 : 1)
}

function concentrationOf(groups: Breakdown): Concentration {
  const known = groups.rows.reduce((sum, row) => sum + row.value, 0)
  const index = groups.rows.reduce((sum, row) => sum + (row.value / known) ** 2, 0)
  return {
    largest: groups.rows[0] ?? null,
    groups: groups.rows.length,
    index: known > 0 ? index : null,
    unknown: groups.unknown,
  }
}
