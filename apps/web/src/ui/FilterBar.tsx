/** The filters of a table: a search, a choice per field, and what is chosen as chips in plain words. */
import { XMarkIcon } from '@navikt/aksel-icons'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { chosen, type Filter, type View } from './table-view.ts'
import './filter-bar.css'

interface FilterBarProps<Row> {
  label: string
  filters: readonly Filter<Row>[]
  view: View
  shown: number
  total: number
  /** Changes the address; what is `undefined` is taken out of it. */
  onChange: (change: View) => void
}

export function FilterBar<Row>({ label, filters, view, shown, total, onChange }: FilterBarProps<Row>) {
  const { t } = useTranslation()
  // Only where there is little room are the fields folded away.
  const [unfolded, setUnfolded] = useState(false)
  const chips = filters.flatMap((filter) => {
    const values = chosen(view, filter.id)
    return values.map((value) => ({
      filter: filter.id,
      value,
      rest: values.filter((it) => it !== value).join(','),
      words: `${filter.label}: ${filter.options.find((option) => option.value === value)?.label ?? value}`,
    }))
  })
  const without = Object.fromEntries(['q', ...filters.map((filter) => filter.id)].map((name) => [name, undefined]))
  return (
    <search className="filter-bar" aria-label={t('table.filters')}>
      <div className="filter-fields">
        <label className="filter-field filter-search">
          <span>{label}</span>
          <input
            type="search"
            value={view.q ?? ''}
            onChange={(event) => onChange({ q: event.target.value || undefined })}
          />
        </label>
        <button
          type="button"
          className="plain-button filter-unfold"
          aria-expanded={unfolded}
          onClick={() => setUnfolded(!unfolded)}
        >
          {t('table.filters')}
        </button>
        <div className="filter-more" data-unfolded={unfolded}>
          {filters.map((filter) => (
            <label key={filter.id} className="filter-field">
              <span>{filter.label}</span>
              <select
                value=""
                onChange={(event) =>
                  onChange({ [filter.id]: [...chosen(view, filter.id), event.target.value].filter(Boolean).join(',') })
                }
              >
                <option value="">{t('table.all')}</option>
                {filter.options
                  .filter((option) => !chosen(view, filter.id).includes(option.value))
                  .map((option) => (
                    <option key={option.value} value={option.value}>
                      {option.label}
                    </option>
                  ))}
              </select>
            </label>
          ))}
        </div>
      </div>
      <div className="filter-chosen">
        <p className="quiet" aria-live="polite">
          {shown === total ? t('table.shown', { count: total }) : t('table.shownOf', { shown, total })}
        </p>
        {chips.map((chip) => (
          <button
            key={`${chip.filter}=${chip.value}`}
            type="button"
            className="chip"
            aria-label={t('table.remove', { filter: chip.words })}
            onClick={() => onChange({ [chip.filter]: chip.rest || undefined })}
          >
            {chip.words}
            <XMarkIcon aria-hidden />
          </button>
        ))}
        {chips.length > 0 || view.q ? (
          <button type="button" className="plain-button clear" onClick={() => onChange(without)}>
            {t('table.clear')}
          </button>
        ) : null}
      </div>
    </search>
  )
}
