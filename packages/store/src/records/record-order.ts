/** The orders of a list of records, and places in them: keys that compare row by row, so that a page is found without counting. */
import { type RawBuilder, sql } from 'kysely'
import { AppError } from '../app-error.ts'

/** `-` turns an order round; `-import` is newest first. */
export const recordOrders = ['title', '-title', 'author', '-author', 'year', '-year', 'import', '-import'] as const
export type RecordOrder = (typeof recordOrders)[number]

interface Keys {
  columns: readonly RawBuilder<unknown>[]
  falling: boolean
}

const sort = sql`record.sort`
const id = sql`record.id`
const author = sql`record.author_sort`
// All keys of an order run the same way, so that they compare as one row; an unknown year comes last either way.
const keys: Readonly<Record<RecordOrder, Keys>> = {
  title: { columns: [sort, id], falling: false },
  '-title': { columns: [sort, id], falling: true },
  author: { columns: [author, sort, id], falling: false },
  '-author': { columns: [author, sort, id], falling: true },
  year: { columns: [sql`coalesce(record.year, 9999)`, sort, id], falling: false },
  '-year': { columns: [sql`coalesce(-record.year, 9999)`, sort, id], falling: false },
  import: { columns: [sql`import.seq`, sql`record.ordinal`, id], falling: false },
  '-import': { columns: [sql`-import.seq`, sql`record.ordinal`, id], falling: false },
}

/** The keys of an order, separated by commas. */
export function keysOf(order: RecordOrder): RawBuilder<unknown> {
  return sql.join(keys[order].columns)
}

/** The keys under names of their own, and those names: for rows that are chosen among before their places are written down. */
export function namedKeys(order: RecordOrder): RawBuilder<unknown> {
  return sql.join(keys[order].columns.map((column, at) => sql`${column} as ${sql.ref(`key${at}`)}`))
}

export function keyNames(order: RecordOrder): RawBuilder<unknown> {
  return sql.join(keys[order].columns.map((_, at) => sql.ref(`key${at}`)))
}

/** What stands after `order by`. */
export function orderBy(order: RecordOrder): RawBuilder<unknown> {
  const { columns, falling } = keys[order]
  return sql.join(columns.map((column) => (falling ? sql`${column} desc` : column)))
}

/** What stands after `order by` where the keys go by their names. */
export function orderByName(order: RecordOrder): RawBuilder<unknown> {
  const { columns, falling } = keys[order]
  return sql.join(columns.map((_, at) => (falling ? sql`${sql.ref(`key${at}`)} desc` : sql.ref(`key${at}`))))
}

/** The imports from a place on, in an order by import. */
export function importsFrom(
  { shown, seqs }: { shown: readonly string[]; seqs: readonly number[] },
  order: 'import' | '-import',
  place: string | undefined,
): string[] {
  const sign = order === 'import' ? 1 : -1
  const begin = Number(place === undefined ? Number.NEGATIVE_INFINITY : readPlace(place)?.[0])
  const all = shown.map((id, at) => ({ id, key: sign * (seqs[at] ?? 0) }))
  return all
    .filter(({ key }) => key >= begin)
    .sort((a, b) => a.key - b.key)
    .map((it) => it.id)
}

/** The keys of a row as one text that can travel: where a page begins. */
export function placeText(order: RecordOrder): RawBuilder<string> {
  return sql<string>`json_build_array(${keysOf(order)})::text`
}

/** Whether a row stands at a place or after it. Refuses with `input-invalid` what is no place of that order. */
export function fromPlace(order: RecordOrder, place: string): RawBuilder<unknown> {
  const { columns, falling } = keys[order]
  const values = readPlace(place)
  if (values?.length !== columns.length)
    throw new AppError('input-invalid', 'This is not where a page of records begins.')
  const given = sql.join(
    values.map((it) => (typeof it === 'number' ? sql`${it}::integer` : sql`${it}::text collate "C"`)),
  )
  return falling ? sql`(${keysOf(order)}) <= (${given})` : sql`(${keysOf(order)}) >= (${given})`
}

function readPlace(place: string): (string | number)[] | undefined {
  try {
    const read: unknown = JSON.parse(place)
    const isPlace = Array.isArray(read) && read.every((it) => typeof it === 'string' || Number.isInteger(it))
    return isPlace ? read : undefined
  } catch {
    return undefined
  }
}
