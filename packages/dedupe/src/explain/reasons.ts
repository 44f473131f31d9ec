/** Why a pair is linked, or is not: field by field, as data. */
import { type Comparison, compare } from '../compare/compare.ts'
import { type Decision, decideCompared } from '../decide/decide.ts'
import { weighFields } from '../decide/points.ts'
import type { Policy } from '../decide/policy.ts'
import { type Prepared, prepare } from '../normalise/prepare.ts'
import { shownFields, shownSeparator } from '../normalise/shown.ts'
import type { Field, SourceRecord, Verdict } from '../record.ts'

/** What one field says, with the values as the records have them. */
export interface Reason {
  readonly field: Field
  readonly verdict: Verdict
  readonly a: string
  readonly b: string
}

export interface Explanation extends Decision {
  readonly why: readonly Reason[]
}

/**
 * Decides and explains one pair of records, for a comparison screen.
 *
 * @example explain(a, b, policies.usual).why[0] // { field: 'title', verdict: 'same', a: 'Work and health', b: 'Work & health' }
 */
export function explain(a: SourceRecord, b: SourceRecord, policy: Policy): Explanation {
  const left = prepare(a)
  const right = prepare(b)
  const comparison = compare(left, right)
  const points = weighFields(left, right, comparison)
  return { ...decideCompared(left, right, comparison, points, policy), why: listed(left, right, comparison) }
}

/** The reasons of a prepared pair. */
export function reasonsFor(a: Prepared, b: Prepared): readonly Reason[] {
  return listed(a, b, compare(a, b))
}

function listed(a: Prepared, b: Prepared, it: Comparison): Reason[] {
  const verdicts = verdictsOf(it)
  const left = a.shown.split(shownSeparator)
  const right = b.shown.split(shownSeparator)
  const reasons: Reason[] = []
  shownFields.forEach((field, at) => {
    const one = left[at] ?? ''
    const other = right[at] ?? ''
    if (one !== '' || other !== '') reasons.push({ field, verdict: verdicts[field], a: one, b: other })
  })
  if (verdicts.abstract !== 'unknown') reasons.push({ field: 'abstract', verdict: verdicts.abstract, a: '', b: '' })
  return reasons
}

function verdictsOf(it: Comparison): Readonly<Record<Field, Verdict>> {
  return {
    title: (
      {
        same: 'same',
        slip: 'close',
        contained: 'close',
        changed: 'differs',
        differs: 'differs',
        unknown: 'unknown',
      } as const
    )[it.title.verdict],
    authors: ({ same: 'same', part: 'close', differs: 'differs', unknown: 'unknown' } as const)[it.authors.verdict],
    year: it.yearsApart === null ? 'unknown' : it.yearsApart === 0 ? 'same' : it.yearsApart === 1 ? 'close' : 'differs',
    journal: it.journal,
    volume: it.volume,
    issue: it.issue,
    pages: it.pages.verdict,
    doi: it.doi,
    pmid: it.pmid,
    isbn: it.isbn,
    abstract: it.abstract,
  }
}
