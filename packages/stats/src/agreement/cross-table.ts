/** Two raters side by side: how often one said this while the other said that. */

/** Row: what the first rater said; column: what the second said; both in the same order. Square. */
export type CrossTable = readonly (readonly number[])[]

/** The table as shares of the whole, with its margins. */
export interface Shares {
  readonly total: number
  readonly cell: (row: number, column: number) => number
  readonly rows: readonly number[]
  readonly columns: readonly number[]
  /** How often both said the same: the sum of the diagonal. */
  readonly agreed: number
}

export function sharesOf(table: CrossTable): Shares {
  const size = table.length
  const count = (row: number, column: number) => table[row]?.[column] ?? 0
  const each = Array.from({ length: size }, (_, at) => at)
  const sum = (values: readonly number[]) => values.reduce((all, value) => all + value, 0)
  const rows = each.map((row) => sum(each.map((column) => count(row, column))))
  const columns = each.map((column) => sum(each.map((row) => count(row, column))))
  const total = sum(rows)
  const share = (value: number) => (total === 0 ? 0 : value / total)
  return {
    total,
    cell: (row, column) => share(count(row, column)),
    rows: rows.map(share),
    columns: columns.map(share),
    agreed: share(sum(each.map((at) => count(at, at)))),
  }
}

/** Whether both raters gave one and the same verdict everywhere. */
export function isOneValue({ rows, columns }: Shares): boolean {
  return rows.some((share, at) => share === 1 && columns[at] === 1)
}
