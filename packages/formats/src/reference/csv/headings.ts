/** The headings of a table as keys, and the field that a heading is known to mean. */
import { plainHeading, table } from './columns.ts'

/** An empty heading is its number, and one that was there before gets its number too. */
export function distinctHeadings(header: readonly string[]): string[] {
  const seen = new Set<string>()
  return header.map((heading, at) => {
    const name = heading === '' ? `column ${at + 1}` : heading
    const key = seen.has(name) ? `${name} (column ${at + 1})` : name
    seen.add(name)
    return key
  })
}

/** The field that a heading means in the tables of databases and programs, and how far down the list of its names it stands. */
export function fieldOfHeading(heading: string): { field: string; rank: number } | undefined {
  const plain = plainHeading(heading)
  if (plain === '') return undefined
  const type = table.typeTags.indexOf(plain)
  for (const [field, reading, ...tags] of table.rules) {
    const rank = tags.indexOf(plain)
    if (rank < 0) continue
    // The second of two columns of pages is the last page.
    if (reading === 'pages' && rank === 1) return { field: 'page-last', rank: 0 }
    // `Type` and the like are also the names of fields.
    if (type >= 0) break
    return { field, rank }
  }
  return type >= 0 ? { field: 'type', rank: type } : undefined
}
