/** The columns and filters of the list of studies. */
import { capital, type Review, type Vocabulary } from '@oversyn/model'
import { Link } from '@tanstack/react-router'
import type { TFunction } from 'i18next'
import type { CellColumn } from '../../ui/DataTable.tsx'
import { Marked } from '../../ui/Marked.tsx'
import type { Filter } from '../../ui/table-view.ts'
import type { StudyRow } from './study-row.ts'

export function studyColumns(review: Review, words: readonly string[], t: TFunction): CellColumn<StudyRow>[] {
  return [
    {
      id: 'study',
      header: t('studies.study'),
      priority: 1,
      sort: (row) => row.sortName,
      cell: (row) => (
        <>
          <Link
            to="/r/$review/studies/$study"
            params={{ review: review.head.key, study: row.key }}
            className="study-name"
          >
            <Marked text={row.name} words={words} />
            {row.study.origin === 'client' ? <abbr title={t('studies.clientList')}>*</abbr> : null}
          </Link>
          <span className="study-title" lang={row.lang} title={row.title}>
            <Marked text={row.title} words={words} />
          </span>
        </>
      ),
    },
    {
      id: 'year',
      header: t('studies.year'),
      priority: 2,
      numeric: true,
      sort: (row) => row.year,
      cell: (row) => row.year ?? t('app.unknown'),
    },
    {
      id: 'type',
      header: t('studies.type'),
      priority: 2,
      sort: (row) => row.type,
      cell: (row) => capital(row.type),
    },
    {
      id: 'origin',
      header: t('studies.origin'),
      priority: 3,
      sort: (row) => row.study.origin,
      cell: (row) => t(`studies.origins.${row.study.origin}`),
    },
    {
      id: 'group',
      header: t('studies.group'),
      priority: 3,
      sort: (row) => row.study.group,
      cell: (row) => (row.study.group ? <Marked text={row.study.group} words={words} /> : null),
    },
    {
      id: 'findings',
      header: t('studies.findings'),
      priority: 2,
      numeric: true,
      sort: (row) => row.findings,
      cell: (row) => row.findings,
    },
  ]
}

export function studyFilters(
  rows: readonly StudyRow[],
  review: Review,
  labels: Vocabulary,
  t: TFunction,
): Filter<StudyRow>[] {
  const present = (of: (row: StudyRow) => readonly string[], label: (value: string) => string) => {
    const values = [...new Set(rows.flatMap((row) => [...of(row)]))].filter(Boolean)
    return values.map((value) => ({ value, label: label(value) })).sort((a, b) => (a.label < b.label ? -1 : 1))
  }
  const filter = (id: string, label: string, of: Filter<StudyRow>['of'], name: (value: string) => string) => ({
    id,
    label,
    of,
    options: present(of, name),
  })
  const named = (names: Readonly<Record<string, string>>) => (value: string) => capital(names[value] ?? value)
  const origins = { client: t('studies.origins.client'), search: t('studies.origins.search') }
  const types = new Map(rows.map((row) => [row.typeKey, row.type]))
  return [
    {
      id: 'theme',
      label: t('studies.theme'),
      of: (row) => (row.themes.length > 0 ? row.themes : ['none']),
      options: [
        ...review.themes.map((theme) => ({ value: theme.key, label: theme.title })),
        { value: 'none', label: t('studies.unused') },
      ],
    },
    filter(
      'type',
      t('studies.type'),
      (row) => [row.typeKey],
      (value) => capital(types.get(value) ?? value),
    ),
    filter('year', t('studies.year'), (row) => (row.year === null ? [] : [String(row.year)]), String),
    filter('origin', t('studies.origin'), (row) => [row.study.origin], named(origins)),
    filter('design', t('studies.design'), (row) => row.study.method.designs, named(labels.designs)),
    filter('basis', t('studies.basis'), (row) => [row.study.basis], named(labels.bases)),
    filter('group', t('studies.group'), (row) => (row.study.group ? [row.study.group] : []), String),
  ]
}
