/** The records: every one that was imported, to filter, sort and look at, however many there are. */
import { useQuery } from '@tanstack/react-query'
import { useNavigate, useSearch } from '@tanstack/react-router'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useSettings } from '../../app/settings.ts'
import { useReview } from '../../app/use-review.ts'
import { PagedTable } from '../../ui/PagedTable.tsx'
import { Screen } from '../../ui/Screen.tsx'
import { SplitPane } from '../../ui/SplitPane.tsx'
import { soughtWords, type View } from '../../ui/table-view.ts'
import { Arrange } from './Arrange.tsx'
import { BulkBar } from './BulkBar.tsx'
import { Columns } from './Columns.tsx'
import { Export } from './Export.tsx'
import { facetsQuery } from './facets-query.ts'
import { type Marks, mark, noMarks } from './marks.ts'
import { RecordFilters } from './RecordFilters.tsx'
import { ReportDetail } from './ReportDetail.tsx'
import { recordColumns, usualColumns } from './record-columns.tsx'
import { isNarrowed, orderOf, questionOf, rowOf } from './record-view.ts'
import { useRecordPages } from './use-record-pages.ts'
import './records.css'

export function Records() {
  const { t } = useTranslation()
  const review = useReview()
  const { language } = useSettings()
  const navigate = useNavigate()
  const view: View = useSearch({ from: '/r/$review/records' })
  const { key } = review.head
  const count = Object.values(review.tally.records).reduce((sum, it) => sum + it, 0)
  const question = questionOf(view, review)
  const { total, error, isOld, rowAt, onSight } = useRecordPages(review, question)
  const { data: facets } = useQuery(facetsQuery(review))
  const [marks, setMarks] = useState<Marks>(noMarks)
  if (error) throw error
  const change = (difference: View, replace = false) =>
    navigate({ to: '.', search: (before) => withChange(before, difference), resetScroll: false, replace })
  const narrow = (difference: View, replace = false) => {
    setMarks(noMarks)
    // Another list has other rows in its places.
    return change({ ...difference, row: undefined, show: undefined }, replace)
  }
  const at = rowOf(view)
  const chosen = view.columns?.split(',') ?? usualColumns
  const select = (index: number) => {
    const row = rowAt(index)
    change({ row: String(index + 1), ...(row ? { show: row.id } : {}) }, view.show !== undefined)
  }
  const show = view.show ?? (at >= 0 ? rowAt(at)?.id : undefined)
  return (
    <Screen
      title={t('records.title')}
      of={review.head.title}
      lead={count === 0 ? t('records.empty') : t('records.lead', { count })}
      action={count === 0 ? null : <Export review={key} question={question} total={total ?? 0} />}
    >
      {count === 0 ? null : (
        <div className="record-list" data-old={isOld}>
          <SplitPane
            above={
              <>
                <RecordFilters review={review} view={view} facets={facets} onChange={narrow} />
                <div className="record-tools">
                  <p className="quiet" aria-live="polite">
                    {total === undefined ? t('records.waiting') : t('records.shown', { count: total })}
                  </p>
                  <BulkBar
                    review={key}
                    question={question}
                    total={total ?? 0}
                    tags={facets?.tags.map((it) => it.value) ?? []}
                    marks={marks}
                    onMarks={setMarks}
                  />
                  <Arrange view={view} onChange={narrow} />
                  <Columns chosen={chosen} onChange={(columns) => change({ columns }, true)} />
                </div>
              </>
            }
            label={t('records.panel')}
            onClose={() => change({ show: undefined, row: undefined })}
            panel={show ? <ReportDetail key={show} id={show} words={soughtWords(view)} inPanel /> : null}
          >
            {total === 0 ? (
              <p>{isNarrowed(view) ? t('records.none') : t('records.empty')}</p>
            ) : (
              <PagedTable
                caption={t('records.list')}
                columns={recordColumns(chosen, { review, words: soughtWords(view), language, t })}
                total={total ?? 30}
                rowAt={rowAt}
                keyOf={(row) => row.id}
                onSight={onSight}
                order={orderOf(view)}
                onOrder={(sort) => narrow({ sort: sort === 'title' ? undefined : sort })}
                at={at}
                onSelect={select}
                onOpen={(index) => {
                  const row = rowAt(index)
                  if (row) navigate({ to: '/r/$review/records/$report', params: { review: key, report: row.id } })
                }}
                isMarked={(row) => marks.all || marks.reports.has(row.report)}
                onMark={(index, span) => setMarks((before) => mark(before, index, span, (n) => rowAt(n)?.report))}
                markLabel={(row) => t('records.choose', { title: row.title || t('records.untitled') })}
              />
            )}
          </SplitPane>
        </div>
      )}
    </Screen>
  )
}

function withChange(before: View, difference: View): Record<string, string> {
  const after = Object.entries({ ...before, ...difference })
  return Object.fromEntries(after.flatMap(([name, value]) => (value === undefined ? [] : [[name, value]])))
}
