/** The columns of the list of records. */
import type { RecordRow } from '@oversyn/api'
import { capital, type Language, type Review, stages } from '@oversyn/model'
import { Link } from '@tanstack/react-router'
import type { TFunction } from 'i18next'
import { Fragment } from 'react'
import { lookupOf } from '../../app/derived.ts'
import { Marked } from '../../ui/Marked.tsx'
import type { PagedColumn } from '../../ui/PagedTable.tsx'
import { languageName, standingName, typeName } from './words.ts'

export const columnNames = ['year', 'type', 'language', 'sources', 'standing', 'tags', 'members'] as const
export type ColumnName = (typeof columnNames)[number]

/** Those that are shown until others are chosen. */
export const usualColumns: readonly ColumnName[] = ['year', 'type', 'sources', 'standing']

interface Showing {
  review: Review
  words: readonly string[]
  language: Language
  t: TFunction
}

/** The title first, then the chosen columns in their own order. */
export function recordColumns(chosen: readonly string[], showing: Showing): PagedColumn<RecordRow>[] {
  const { t } = showing
  const column = (id: ColumnName, priority: 2 | 3, cell: PagedColumn<RecordRow>['cell'], numeric = false) => ({
    id,
    header: t(`records.columns.${id}`),
    priority,
    numeric,
    cell,
  })
  const text = (value: string) => (
    <span className="one-line" title={value}>
      {value}
    </span>
  )
  const all: PagedColumn<RecordRow>[] = [
    { ...column('year', 2, (row) => row.year, true), orders: ['year', '-year'] },
    column('type', 2, (row) => text(capital(typeName(row.type, t)))),
    column('language', 3, (row) => text(languageName(row.language, showing.language, t))),
    column('sources', 2, (row) => text(sourceNames(row, showing.review))),
    column('standing', 3, (row) => text(standing(row, t))),
    column('tags', 3, (row) => text(row.tags.join(', '))),
    column('members', 3, (row) => row.members, true),
  ]
  return [titleColumn(showing), ...all.filter((it) => chosen.includes(it.id))]
}

function titleColumn({ review, words, t }: Showing): PagedColumn<RecordRow> {
  return {
    id: 'title',
    header: t('records.columns.title'),
    priority: 1,
    orders: ['title', '-title'],
    cell: (row) => (
      <>
        <Link
          to="/r/$review/records/$report"
          params={{ review: review.head.key, report: row.id }}
          className="record-title"
          title={row.title}
          lang={langOf(row.language)}
        >
          {row.title === '' ? t('records.untitled') : <Marked text={row.title} words={words} />}
        </Link>
        <span className="record-under">
          <span className="record-authors">
            <Marked text={row.authors} words={words} />
          </span>
          <span className="record-year"> {row.year}</span>
          {notes(row, t).map((note, at) => (
            <Fragment key={note}>
              {/* Where neither authors nor year are shown before it, nothing is to be parted. */}
              <span className={at === 0 && row.authors === '' ? 'record-year' : undefined}> · </span>
              {note}
            </Fragment>
          ))}
        </span>
      </>
    ),
  }
}

/** What is short of the usual, beside authors and year. */
function notes(row: RecordRow, t: TFunction): string[] {
  return [
    ...(row.hasAbstract ? [] : [t('records.detail.noAbstract')]),
    ...(row.members > 1 ? [t('records.members', { count: row.members })] : []),
  ]
}

/** A language as its source says it, as a browser knows it. @example langOf('eng') // 'en' */
export function langOf(said: string): string | undefined {
  if (!/^[a-z]{2,3}$/i.test(said)) return undefined
  try {
    return Intl.getCanonicalLocales(said)[0]
  } catch {
    return undefined
  }
}

export function sourceNames(row: Pick<RecordRow, 'sources'>, review: Review): string {
  const { sources } = lookupOf(review).byId
  return row.sources.map((id) => sources.get(id)?.name ?? '').join(', ')
}

/** How the report stands at the last stage it came to. */
function standing({ stands }: RecordRow, t: TFunction): string {
  const last = stages.findLast((stage) => stands[stage] !== undefined)
  return last === undefined ? '' : capital(standingName(`${last}:${stands[last]}`, t))
}
