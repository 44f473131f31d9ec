/** Whether a text is a table: rows with as many cells, under names that references have. */
import { sniffTable } from '../csv/sniff.ts'

/** True where the header is known, or where several rows agree on more than one column. */
export function looksLikeTable(text: string): boolean {
  const table = sniffTable(text)
  return (
    table !== undefined &&
    (table.known >= 2 || (table.known === 1 && table.columns > 1) || (table.columns > 2 && table.agreeing >= 2))
  )
}
