/** The filters of the list: words, a choice a field, years; what is chosen stands as chips in plain words. */

import { XMarkIcon } from '@navikt/aksel-icons'
import type { RecordFacets } from '@oversyn/api'
import { type Review, stages, standings } from '@oversyn/model'
import { useEffect, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { lookupOf } from '../../app/derived.ts'
import { useSettings } from '../../app/settings.ts'
import { useShortcut } from '../../ui/shortcuts.ts'
import type { View } from '../../ui/table-view.ts'
import { chipsOf } from './record-chips.ts'
import { filterNames, type SeveralFilter, valuesOf, withValue } from './record-view.ts'
import { languageName, standingName, typeName } from './words.ts'
import '../../ui/filter-bar.css'

interface RecordFiltersProps {
  review: Review
  view: View
  facets: RecordFacets | undefined
  /** Changes the address; what is `undefined` is taken out of it. */
  onChange: (change: View, replace?: boolean) => void
}

export function RecordFilters({ review, view, facets, onChange }: RecordFiltersProps) {
  const { t } = useTranslation()
  const { language } = useSettings()
  const [unfolded, setUnfolded] = useState(false)
  const { byKey, byId } = lookupOf(review)
  const shown = (facets?.imports ?? []).flatMap((it) => byId.sources.get(it.source)?.key ?? [])
  const options: Record<SeveralFilter, { value: string; label: string }[]> = {
    source: review.sources.filter((it) => shown.includes(it.key)).map((it) => ({ value: it.key, label: it.name })),
    import: (facets?.imports ?? []).map((it) => ({ value: it.id, label: it.name })),
    type: (facets?.types ?? []).map((it) => ({ value: it.value, label: typeName(it.value, t) })),
    language: (facets?.languages ?? []).map((it) => ({ value: it.value, label: languageName(it.value, language, t) })),
    tag: (facets?.tags ?? []).map((it) => ({ value: it.value, label: it.value })),
    standing: stages.flatMap((stage) =>
      ['none', ...standings]
        .filter((it) => stage === 'fulltext' || it !== 'not-retrieved')
        .map((it) => ({ value: `${stage}:${it}`, label: standingName(`${stage}:${it}`, t) })),
    ),
  }
  const chips = chipsOf(view, { review, byKey, imports: facets?.imports ?? [], language, t })
  const without = Object.fromEntries(filterNames.map((name) => [name, undefined]))
  const pick = (name: SeveralFilter) => (
    <label key={name} className="filter-field">
      <span>{t(`records.filters.${name}`)}</span>
      <select value="" onChange={(event) => onChange(withValue(view, name, event.target.value.slice(1)))}>
        <option value="">{t('records.filters.all')}</option>
        {options[name]
          .filter((it) => !valuesOf(view, name).includes(it.value))
          .map((it) => (
            // An empty value is a value too.
            <option key={it.value} value={`=${it.value}`}>
              {it.label}
            </option>
          ))}
      </select>
    </label>
  )
  return (
    <search className="filter-bar record-filters" aria-label={t('records.filters.label')}>
      <div className="filter-fields">
        <WordsField value={view.q ?? ''} onChange={(q) => onChange({ q: q || undefined }, view.q !== undefined)} />
        <button
          type="button"
          className="plain-button filter-unfold"
          aria-expanded={unfolded}
          onClick={() => setUnfolded(!unfolded)}
        >
          {t('records.filters.label')}
        </button>
        <div className="filter-more" data-unfolded={unfolded}>
          {pick('source')}
          {options.import.length > options.source.length ? pick('import') : null}
          <YearField name="from" view={view} facets={facets} onChange={onChange} />
          <YearField name="to" view={view} facets={facets} onChange={onChange} />
          {pick('type')}
          {pick('language')}
          {pick('standing')}
          {options.tag.length > 0 || view.tag ? pick('tag') : null}
          <label className="filter-field">
            <span>{t('records.filters.more')}</span>
            <select
              value=""
              onChange={(event) => {
                const [name = '', value] = event.target.value.split(':')
                onChange({ [name]: value })
              }}
            >
              <option value="">{t('records.filters.all')}</option>
              <option value="abstract:missing">{t('records.filters.withoutAbstract')}</option>
              <option value="abstract:present">{t('records.filters.withAbstract')}</option>
              <option value="linked:yes">{t('records.filters.linked')}</option>
              <option value="linked:no">{t('records.filters.notLinked')}</option>
            </select>
          </label>
        </div>
      </div>
      {chips.length > 0 ? (
        <div className="filter-chosen">
          {chips.map((chip) => (
            <button
              key={chip.words}
              type="button"
              className="chip"
              aria-label={t('records.filters.remove', { filter: chip.words })}
              onClick={() => onChange(chip.without)}
            >
              {chip.words}
              <XMarkIcon aria-hidden />
            </button>
          ))}
          <button type="button" className="plain-button clear" onClick={() => onChange(without)}>
            {t('records.filters.clear')}
          </button>
        </div>
      ) : null}
    </search>
  )
}

/** The search: asked when the hand rests, not at every letter. */
function WordsField({ value, onChange }: { value: string; onChange: (value: string) => void }) {
  const { t } = useTranslation()
  const [typed, setTyped] = useState(value)
  const [known, setKnown] = useState(value)
  const field = useRef<HTMLInputElement>(null)
  const tell = useRef(onChange)
  tell.current = onChange
  if (known !== value) {
    // The address was changed by something else: a chip, the back button.
    setKnown(value)
    if (typed.trim() !== value) setTyped(value)
  }
  useEffect(() => {
    if (typed.trim() === value) return
    const later = setTimeout(() => tell.current(typed.trim()), 250)
    return () => clearTimeout(later)
  }, [typed, value])
  useShortcut({ keys: '/', label: t('records.keys.search'), run: () => field.current?.focus() })
  return (
    <label className="filter-field filter-search">
      <span>{t('records.filters.search')}</span>
      <input ref={field} type="search" value={typed} onChange={(event) => setTyped(event.target.value)} />
    </label>
  )
}

function YearField({
  name,
  view,
  facets,
  onChange,
}: {
  name: 'from' | 'to'
  view: View
  facets: RecordFacets | undefined
  onChange: RecordFiltersProps['onChange']
}) {
  const { t } = useTranslation()
  const [typed, setTyped] = useState(view[name] ?? '')
  const [known, setKnown] = useState(view[name])
  if (known !== view[name]) {
    setKnown(view[name])
    setTyped(view[name] ?? '')
  }
  const years = facets?.years
  return (
    <label className="filter-field filter-year">
      <span>{t(`records.filters.${name}`)}</span>
      <input
        inputMode="numeric"
        maxLength={4}
        value={typed}
        placeholder={years ? String(name === 'from' ? years.first : years.last) : ''}
        onChange={(event) => {
          const text = event.target.value.replace(/\D/g, '')
          setTyped(text)
          if (text === '' || text.length === 4) onChange({ [name]: text || undefined }, view[name] !== undefined)
        }}
      />
    </label>
  )
}
