/** A mapping that a person made: the field that each column is, by its heading. */
import { dateFields, nameFields, textFields } from '../reference.ts'
import type { Dialect, Rule, TextReading } from '../shape/rules.ts'
import { table } from './columns.ts'

/** By heading the field; an empty text leaves the column in `extra`. */
export type Mapping = Readonly<Record<string, string>>

/** What a column can be. `page-last` goes together with `page`. */
export const mappableFields: readonly string[] = [
  'type',
  'id',
  ...textFields,
  'page-last',
  ...nameFields,
  ...dateFields,
]

/** The dialect of a mapping. */
export function dialectOf(mapping: Mapping): Dialect {
  const rules: Rule[] = []
  const typeTags: string[] = []
  const last = Object.keys(mapping).find((it) => mapping[it] === 'page-last')
  for (const [heading, field] of Object.entries(mapping)) {
    const text = textFields.find((it) => it === field)
    const name = nameFields.find((it) => it === field)
    const date = dateFields.find((it) => it === field)
    if (field === 'type') typeTags.push(heading)
    else if (name) rules.push([name, 'names', heading])
    else if (date) rules.push([date, 'date', heading])
    else if (field === 'page') rules.push(['page', 'pages', heading, last ?? ''])
    else if (text) rules.push([text, readingOf(text), heading])
    else if (field === 'id') rules.push(['id', 'text', heading])
  }
  return { ...table, typeTags, rules }
}

function readingOf(field: (typeof textFields)[number]): TextReading {
  const rule = table.rules.find(
    (it): it is Extract<Rule, readonly [typeof field | 'id', TextReading, ...string[]]> => it[0] === field,
  )
  return rule?.[1] ?? 'text'
}
