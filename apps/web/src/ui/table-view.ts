/** What a table shows of its rows: the filters, the search and the order that the address carries, applied to plain data. */

export interface Column<Row> {
  id: string
  header: string
  /** What it is sorted by; a column without is not sortable. Unknown goes last either way. */
  sort?: (row: Row) => string | number | null
  numeric?: boolean
  /** 1 is always shown, 2 from a tablet's width on, 3 where there is room beside. */
  priority: 1 | 2 | 3
}

export interface Filter<Row> {
  id: string
  label: string
  /** The values that rows have, in the order in which they are offered. */
  options: { value: string; label: string }[]
  /** The values of one row: it passes where one of them is chosen. */
  of: (row: Row) => readonly string[]
}

/** The part of an address that a table reads: `q`, `sort` and one name per filter. */
export type View = Readonly<Record<string, string | undefined>>

/** The values of a filter that the address chooses. @example chosen({ type: 'note,report' }, 'type') // ['note', 'report'] */
export function chosen(view: View, filter: string): string[] {
  return view[filter]?.split(',').filter(Boolean) ?? []
}

/** The words that are sought, lower-case. */
export function soughtWords(view: View): string[] {
  return (view.q ?? '').toLowerCase().split(/\s+/).filter(Boolean)
}

/** The rows that pass every filter and have every word, in the order the address asks for; without one, as they came. */
export function viewRows<Row>(
  rows: readonly Row[],
  view: View,
  {
    columns,
    filters,
    text,
  }: { columns: readonly Column<Row>[]; filters: readonly Filter<Row>[]; text: (row: Row) => string },
): Row[] {
  const words = soughtWords(view)
  const wanted = filters
    .map((filter) => ({ filter, values: chosen(view, filter.id) }))
    .filter((it) => it.values.length > 0)
  const kept = rows.filter(
    (row) =>
      wanted.every(({ filter, values }) => filter.of(row).some((value) => values.includes(value))) &&
      (words.length === 0 || hasAll(text(row), words)),
  )
  const { column, descending } = readSort(view)
  const sort = columns.find((it) => it.id === column)?.sort
  return sort ? sorted(kept, sort, descending) : kept
}

/** @example readSort({ sort: '-year' }) // { column: 'year', descending: true } */
export function readSort(view: View): { column: string; descending: boolean } {
  const sort = view.sort ?? ''
  return sort.startsWith('-') ? { column: sort.slice(1), descending: true } : { column: sort, descending: false }
}

/** What pressing a column's heading asks for next: rising, falling, as the rows came. */
export function nextSort(view: View, column: string): string | undefined {
  const now = readSort(view)
  if (now.column !== column) return column
  return now.descending ? undefined : `-${column}`
}

function hasAll(text: string, words: readonly string[]): boolean {
  const lower = text.toLowerCase()
  return words.every((word) => lower.includes(word))
}

function sorted<Row>(rows: Row[], by: (row: Row) => string | number | null, descending: boolean): Row[] {
  const sign = descending ? -1 : 1
  return rows
    .map((row) => ({ row, key: by(row) }))
    .sort((a, b) => {
      if (a.key === null || b.key === null) return a.key === b.key ? 0 : a.key === null ? 1 : -1
      return a.key === b.key ? 0 : a.key < b.key ? -sign : sign
    })
    .map(({ row }) => row)
}
