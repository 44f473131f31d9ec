/** How one language asks: the pieces that `phrase` puts together. `%` is where a value or an amount goes. */
import type { Comparison } from '../ast.ts'
import type { AgreementFigure, Countable, FieldName } from '../names.ts'

/** A test as a predicate of many: "er masteroppgaver", "er ikke masteroppgaver", "har kjent type", "har ukjent type". */
export interface Said {
  is: string
  not: string
  any: string
  none: string
}

export interface Phrasing {
  and: string
  or: string
  both: string
  either: string
  /** Around names: «…» or “…”. */
  quotes: readonly [string, string]
  /** What ends a relative clause before the sentence goes on. */
  clauseEnd: string
  /** With `#` for the noun: "Hvor mange #". */
  count: string
  /** What follows `count` where no condition does: "er det". */
  countAll: string
  /** With `#` for the noun and its condition: "Hvor stor andel av #". */
  share: string
  /** What follows `share` where the part has no condition. */
  shareAll: string
  distinct: string
  earliest: string
  latest: string
  lowest: string
  highest: string
  flow: string
  /** With `%` for the stage. */
  agreement: Record<AgreementFigure, string>
  /** "studiene som …" */
  that: string
  years: Record<Comparison, string>
  amounts: Record<Comparison, string>
  /** For an amount of 0. */
  noneOf: string
  tests: Record<FieldName, Said>
  /** Where a field of one noun is said otherwise than that of the others. */
  own: Partial<Record<Countable, Partial<Record<FieldName, Said>>>>
}

/** The four forms in a row. */
export function said(is: string, not: string, any: string, none: string): Said {
  return { is, not, any, none }
}
