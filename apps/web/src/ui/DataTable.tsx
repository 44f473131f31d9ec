/** The table of the house: sorting by its headings, a chosen row with a panel beside, j and k, Enter; long tables render what is in sight. */
import { useWindowVirtualizer } from '@tanstack/react-virtual'
import { type ReactNode, useCallback, useEffect, useLayoutEffect, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useShortcut } from './shortcuts.ts'
import { type Column, nextSort, readSort, type View } from './table-view.ts'
import './data-table.css'

export interface CellColumn<Row> extends Column<Row> {
  cell: (row: Row) => ReactNode
}

interface DataTableProps<Row> {
  /** What the table is, for those who cannot see it. */
  caption: string
  columns: readonly CellColumn<Row>[]
  rows: readonly Row[]
  keyOf: (row: Row) => string
  view: View
  onSort: (sort: string | undefined) => void
  selected: string | undefined
  onSelect: (key: string) => void
  onOpen: (key: string) => void
}

/** Fewer rows than this are all rendered, so that the browser's own search finds them. */
const many = 200
const rowHeight = 56

export function DataTable<Row>(props: DataTableProps<Row>) {
  const { caption, columns, rows, keyOf, view, onSort, selected, onSelect, onOpen } = props
  const { t } = useTranslation()
  const body = useRef<HTMLTableSectionElement>(null)
  const [top, setTop] = useState(0)
  useLayoutEffect(() => setTop(body.current ? body.current.getBoundingClientRect().top + window.scrollY : 0), [])
  const long = rows.length > many
  const virtual = useWindowVirtualizer({
    count: long ? rows.length : 0,
    estimateSize: () => rowHeight,
    overscan: 12,
    scrollMargin: top,
  })
  const at = rows.findIndex((row) => keyOf(row) === selected)
  const scrollTo = useCallback(
    (index: number) => {
      if (long) virtual.scrollToIndex(index)
      else body.current?.rows[index]?.scrollIntoView({ block: 'nearest' })
    },
    [long, virtual],
  )
  const step = (by: 1 | -1) => {
    const next = at === -1 ? 0 : Math.min(Math.max(at + by, 0), rows.length - 1)
    const row = rows[next]
    if (row === undefined) return
    onSelect(keyOf(row))
    scrollTo(next)
  }
  useShortcut({ keys: 'j', label: t('shortcuts.next'), run: () => step(1) })
  useShortcut({ keys: 'k', label: t('shortcuts.previous'), run: () => step(-1) })
  useShortcut({
    keys: 'Enter',
    label: t('shortcuts.open'),
    when: () => selected !== undefined && onNothing(),
    run: () => selected !== undefined && onOpen(selected),
  })
  const first = useRef(true)
  useEffect(() => {
    // An address that names a row shows it.
    if (first.current && at > 0) scrollTo(at)
    first.current = false
  }, [at, scrollTo])

  const inSight = virtual.getVirtualItems()
  const shown = long ? inSight.flatMap((item) => entry(rows, item.index)) : rows.map((row, index) => ({ row, index }))
  const before = long ? (inSight[0]?.start ?? top) - top : 0
  const after = long ? virtual.getTotalSize() - ((inSight.at(-1)?.end ?? top) - top) : 0
  return (
    <table className="data-table" aria-rowcount={rows.length + 1}>
      <caption className="aksel-sr-only">{caption}</caption>
      <thead>
        <tr>
          {columns.map((column) => (
            <Heading key={column.id} column={column} view={view} onSort={onSort} />
          ))}
        </tr>
      </thead>
      <tbody ref={body}>
        {/* biome-ignore lint/a11y/noAriaHiddenOnFocusable: nothing in it can be focused; it stands for rows out of sight */}
        {before > 0 ? <tr aria-hidden="true" style={{ height: before }} /> : null}
        {shown.map(({ row, index }) => {
          const key = keyOf(row)
          return (
            <tr
              key={key}
              aria-rowindex={index + 2}
              aria-selected={key === selected}
              onClick={(event) => {
                const onLink = event.target instanceof Element && event.target.closest('a, button')
                if (!onLink) onSelect(key)
              }}
            >
              {columns.map((column) => (
                <td key={column.id} className={cellClass(column)}>
                  {column.cell(row)}
                </td>
              ))}
            </tr>
          )
        })}
        {/* biome-ignore lint/a11y/noAriaHiddenOnFocusable: nothing in it can be focused; it stands for rows out of sight */}
        {after > 0 ? <tr aria-hidden="true" style={{ height: after }} /> : null}
      </tbody>
    </table>
  )
}

function Heading<Row>({
  column,
  view,
  onSort,
}: {
  column: CellColumn<Row>
  view: View
  onSort: (sort: string | undefined) => void
}) {
  const now = readSort(view)
  const sorted = now.column === column.id
  const direction = now.descending ? 'descending' : 'ascending'
  return (
    <th scope="col" className={cellClass(column)} aria-sort={sorted ? direction : undefined}>
      {column.sort ? (
        <button type="button" className="plain-button sort" onClick={() => onSort(nextSort(view, column.id))}>
          {column.header}
          <span aria-hidden="true" className="sort-mark">
            {sorted ? (now.descending ? '↓' : '↑') : '↕'}
          </span>
        </button>
      ) : (
        column.header
      )}
    </th>
  )
}

function cellClass<Row>(column: Column<Row>): string {
  return `priority-${column.priority}${column.numeric ? ' number-cell' : ''}`
}

function entry<Row>(rows: readonly Row[], index: number): { row: Row; index: number }[] {
  const row = rows[index]
  return row === undefined ? [] : [{ row, index }]
}

/** Whether Enter has nothing of its own to do where the focus is. */
function onNothing(): boolean {
  return !document.activeElement?.closest('a, button, summary, input, select, textarea')
}
