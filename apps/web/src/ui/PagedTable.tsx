/** A table whose rows are fetched as they come into sight: every row has its place from the beginning, so that nothing jumps. */
import { useWindowVirtualizer } from '@tanstack/react-virtual'
import { type ReactNode, useEffect, useLayoutEffect, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useShortcut } from './shortcuts.ts'
import { useMedia } from './use-media.ts'
import './data-table.css'
import './paged-table.css'

export interface PagedColumn<Row> {
  id: string
  header: string
  /** 1 is always shown, 2 from a tablet's width on, 3 where there is room beside. */
  priority: 1 | 2 | 3
  numeric?: boolean
  /** The orders that its heading asks for: rising, falling. */
  orders?: readonly [string, string]
  cell: (row: Row) => ReactNode
}

interface PagedTableProps<Row> {
  caption: string
  columns: readonly PagedColumn<Row>[]
  total: number
  /** The row at a place; `undefined` while it is fetched. */
  rowAt: (index: number) => Row | undefined
  keyOf: (row: Row) => string
  /** Told which places are in sight, the last one excluded. */
  onSight: (from: number, to: number) => void
  /** The order of the rows, and asking for another. */
  order: string
  onOrder: (order: string) => void
  /** The place of the chosen row; -1 where none is. */
  at: number
  onSelect: (index: number) => void
  onOpen: (index: number) => void
  /** Which rows are marked, and marking them; `span` where all since the last are meant. */
  isMarked: (row: Row) => boolean
  onMark: (index: number, span: boolean) => void
  markLabel: (row: Row) => string
}

/** Every row is as high as this, so that any of a hundred thousand is found without measuring; on a narrow screen as the other. */
const heights = { wide: 56, narrow: 76 }

export function PagedTable<Row>(props: PagedTableProps<Row>) {
  const { caption, columns, total, rowAt, keyOf, onSight, order, onOrder } = props
  const { at, onSelect, onOpen, isMarked, onMark, markLabel } = props
  const { t } = useTranslation()
  const body = useRef<HTMLTableSectionElement>(null)
  const [top, setTop] = useState(0)
  const narrow = useMedia('(max-width: 48rem)')
  const height = narrow ? heights.narrow : heights.wide
  useLayoutEffect(() => setTop(body.current ? body.current.getBoundingClientRect().top + window.scrollY : 0), [])
  const virtual = useWindowVirtualizer({
    count: total,
    estimateSize: () => height,
    overscan: 10,
    scrollMargin: top,
    // What is stuck to the top must not cover the row that is scrolled to.
    scrollPaddingStart: 110,
  })
  // biome-ignore lint/correctness/useExhaustiveDependencies: the height of all rows is another
  useEffect(() => virtual.measure(), [height])
  const inSight = virtual.getVirtualItems()
  const from = inSight[0]?.index ?? 0
  const to = (inSight.at(-1)?.index ?? -1) + 1
  useEffect(() => onSight(from, to), [from, to, onSight])

  const step = (by: 1 | -1) => {
    const next = at === -1 ? from : Math.min(Math.max(at + by, 0), total - 1)
    if (next < 0) return
    onSelect(next)
    virtual.scrollToIndex(next)
  }
  useShortcut({ keys: 'j', label: t('shortcuts.next'), run: () => step(1) })
  useShortcut({ keys: 'k', label: t('shortcuts.previous'), run: () => step(-1) })
  useShortcut({ keys: 'x', label: t('records.keys.choose'), when: () => at >= 0, run: () => onMark(at, false) })
  useShortcut({
    keys: 'Enter',
    label: t('shortcuts.open'),
    when: () => at >= 0 && !document.activeElement?.closest('a, button, summary, input, select, textarea'),
    run: () => onOpen(at),
  })
  const shown = useRef(false)
  useEffect(() => {
    // An address that names a row shows it, as soon as the list is long enough.
    if (shown.current || at >= total) return
    shown.current = true
    if (at > 0) virtual.scrollToIndex(at, { align: 'center' })
  }, [at, total, virtual])

  const before = (inSight[0]?.start ?? top) - top
  const after = virtual.getTotalSize() - ((inSight.at(-1)?.end ?? top) - top)
  return (
    <table className="data-table paged-table" aria-rowcount={total + 1}>
      <caption className="aksel-sr-only">{caption}</caption>
      <thead>
        <tr>
          <th scope="col" className="mark-cell">
            <span className="aksel-sr-only">{t('records.bulk.label')}</span>
          </th>
          {columns.map((column) => (
            <Heading key={column.id} column={column} order={order} onOrder={onOrder} />
          ))}
        </tr>
      </thead>
      <tbody ref={body}>
        {/* biome-ignore lint/a11y/noAriaHiddenOnFocusable: nothing in it can be focused; it stands for rows out of sight */}
        {before > 0 ? <tr aria-hidden="true" className="out-of-sight" style={{ height: before }} /> : null}
        {inSight.map(({ index }) => {
          const row = rowAt(index)
          return (
            <tr
              key={row === undefined ? index : keyOf(row)}
              style={{ height }}
              aria-rowindex={index + 2}
              aria-selected={index === at}
              aria-busy={row === undefined}
              onClick={(event) => {
                const own = event.target instanceof Element && event.target.closest('a, button, input, label')
                if (!own && row !== undefined) onSelect(index)
              }}
            >
              <td className="mark-cell">
                {row === undefined ? null : (
                  <label>
                    <input
                      type="checkbox"
                      aria-label={markLabel(row)}
                      checked={isMarked(row)}
                      onClick={(event) => onMark(index, event.shiftKey)}
                      onChange={() => {}}
                    />
                  </label>
                )}
              </td>
              {columns.map((column) => (
                <td key={column.id} className={cellClass(column)}>
                  {row === undefined ? <Waiting column={column} index={index} /> : column.cell(row)}
                </td>
              ))}
            </tr>
          )
        })}
        {/* biome-ignore lint/a11y/noAriaHiddenOnFocusable: nothing in it can be focused; it stands for rows out of sight */}
        {after > 0 ? <tr aria-hidden="true" className="out-of-sight" style={{ height: after }} /> : null}
      </tbody>
    </table>
  )
}

interface HeadingProps<Row> {
  column: PagedColumn<Row>
  order: string
  onOrder: (order: string) => void
}

function Heading<Row>({ column, order, onOrder }: HeadingProps<Row>) {
  const [rising = '', falling = ''] = column.orders ?? []
  const sorted = order === rising ? 'ascending' : order === falling ? 'descending' : undefined
  return (
    <th scope="col" className={cellClass(column)} aria-sort={column.orders ? sorted : undefined}>
      {column.orders ? (
        <button
          type="button"
          className="plain-button sort"
          onClick={() => onOrder(sorted === 'ascending' ? falling : rising)}
        >
          {column.header}
          <span aria-hidden="true" className="sort-mark">
            {sorted === undefined ? '↕' : sorted === 'ascending' ? '↑' : '↓'}
          </span>
        </button>
      ) : (
        column.header
      )}
    </th>
  )
}

/** What stands for a text until it is there; of changing length, as texts are. */
function Waiting<Row>({ column, index }: { column: PagedColumn<Row>; index: number }) {
  const width = column.priority === 1 ? `${45 + ((index * 37) % 45)}%` : '60%'
  return <span className="row-waiting" aria-hidden="true" style={{ width }} />
}

function cellClass<Row>(column: PagedColumn<Row>): string {
  return `priority-${column.priority}${column.numeric ? ' number-cell' : ''} cell-${column.id}`
}
