/** The studies: a list to sort, filter and search, and the chosen study beside it. */
import { useNavigate, useSearch } from '@tanstack/react-router'
import { useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import { lookupOf } from '../../app/derived.ts'
import { useSettings } from '../../app/settings.ts'
import { useReview } from '../../app/use-review.ts'
import { useWords } from '../../app/use-words.ts'
import { Adder } from '../../forms/Editable.tsx'
import { addStudyForm } from '../../forms/specs/study-forms.ts'
import { DataTable } from '../../ui/DataTable.tsx'
import { FilterBar } from '../../ui/FilterBar.tsx'
import { Num } from '../../ui/Num.tsx'
import { Screen } from '../../ui/Screen.tsx'
import { SplitPane } from '../../ui/SplitPane.tsx'
import { soughtWords, type View, viewRows } from '../../ui/table-view.ts'
import { StudyDetail } from './StudyDetail.tsx'
import { studyRows } from './study-row.ts'
import { studyColumns, studyFilters } from './study-table.tsx'
import './studies.css'

export function Studies() {
  const { t } = useTranslation()
  const review = useReview()
  const labels = useWords()
  const { language } = useSettings()
  const navigate = useNavigate()
  const { add, ...view }: View = useSearch({ from: '/r/$review/studies' })
  const rows = useMemo(() => studyRows(review, language, labels), [review, language, labels])
  const filters = useMemo(() => studyFilters(rows, review, labels, t), [rows, review, labels, t])
  const words = soughtWords(view)
  const columns = studyColumns(review, words, t)
  const shown = viewRows(rows, view, { columns, filters, text: (row) => row.text })
  const study = lookupOf(review).byKey.studies.get(view.show ?? '')
  const change = (difference: View, replace = false) =>
    navigate({ to: '.', search: (before) => withChange(before, difference), resetScroll: false, replace })
  const open = (key: string) =>
    navigate({ to: '/r/$review/studies/$study', params: { review: review.head.key, study: key } })
  return (
    <Screen
      title={t('studies.title')}
      of={review.head.title}
      lead={
        rows.length === 0 ? (
          t('studies.empty')
        ) : (
          <>
            <Num expression="count studies" /> {t('studies.included', { count: rows.length })}{' '}
            <Num expression="count studies where origin = client" /> {t('studies.fromClient')}
          </>
        )
      }
      action={
        <Adder
          spec={addStudyForm}
          label={t('forms.add.study')}
          main
          asked={{ open: add !== undefined, onClose: () => add && change({ add: undefined }, true) }}
        />
      }
    >
      {rows.length === 0 ? null : (
        <div className="study-list">
          <SplitPane
            above={
              <FilterBar
                label={t('studies.search')}
                filters={filters}
                view={view}
                shown={shown.length}
                total={rows.length}
                onChange={(difference) => change(difference, 'q' in difference && view.q !== undefined)}
              />
            }
            label={t('studies.panel')}
            onClose={() => change({ show: undefined })}
            panel={study ? <StudyDetail review={review} study={study} words={words} inPanel /> : null}
          >
            {shown.length === 0 ? (
              <p>{t('studies.none')}</p>
            ) : (
              <DataTable
                caption={t('studies.title')}
                columns={columns}
                rows={shown}
                keyOf={(row) => row.key}
                view={view}
                onSort={(sort) => change({ sort })}
                selected={view.show}
                onSelect={(show) => change({ show }, view.show !== undefined)}
                onOpen={open}
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
