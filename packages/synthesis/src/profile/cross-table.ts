/** The evidence map: which studies stand where two fields meet; an empty cell is a gap to see. */
import type { Id, Review } from '@oversyn/model'
import { type Lookup, lookup } from '../lookup.ts'
import { type Dimension, valuesOf } from './evidence-profile.ts'

/** `cells[row][column]` holds the studies that have both values. `null` as a column stands for "not known". */
export interface CrossTable {
  readonly rows: readonly string[]
  readonly columns: readonly (string | null)[]
  readonly cells: readonly (readonly (readonly Id[])[])[]
}

/**
 * Studies by theme and by another field. All themes are rows, also those without a study; the columns are the values that
 * some study has, in alphabetical order of their keys, and last "not known" where some study has none.
 */
export function crossTable(
  review: Review,
  columns: Exclude<Dimension, 'theme'>,
  ways: Lookup = lookup(review),
): CrossTable {
  const values = new Map(review.studies.map((study) => [study.id, valuesOf(ways, study, columns)]))
  const known = [...new Set([...values.values()].flat())].toSorted()
  const heads: (string | null)[] = [...values.values()].some((own) => own.length === 0) ? [...known, null] : known
  const cells = review.themes.map((theme) => {
    const studies = ways.studiesByTheme(theme.id)
    return heads.map((head) =>
      studies
        .filter((study) => {
          const own = values.get(study.id) ?? []
          return head === null ? own.length === 0 : own.includes(head)
        })
        .map((study) => study.id),
    )
  })
  return { rows: review.themes.map((theme) => theme.key), columns: heads, cells }
}
