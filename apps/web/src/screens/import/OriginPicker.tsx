/** Where records come from: a source of the review, or a new one, and the search that found them. */
import { closed, type Review } from '@oversyn/model'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { lookupOf } from '../../app/derived.ts'
import { useCommand } from '../../app/use-command.ts'
import { useReview } from '../../app/use-review.ts'
import { useWords } from '../../app/use-words.ts'
import { Button, Select, TextField } from '../../ui/index.ts'
import type { Origin } from './queue/queued-file.ts'

interface OriginPickerProps {
  legend: string
  origin: Origin | null
  onChange: (origin: Origin | null) => void
  error?: string | undefined
  /** For one of many files: the choice of doing as the others. */
  asAll?: boolean
}

const newSource = 'new'

export function OriginPicker({ legend, origin, onChange, error, asAll = false }: OriginPickerProps) {
  const { t } = useTranslation()
  const review = useReview()
  const [isNew, setNew] = useState(false)
  const searches = origin ? lookupOf(review).searchesBySource(origin.source) : []
  return (
    <fieldset className="origin">
      <legend className="visually-hidden">{legend}</legend>
      <div className="row origin-fields">
        <Select
          size="small"
          label={asAll ? legend : t('imports.origin.source')}
          value={isNew ? newSource : (origin?.source ?? '')}
          error={error}
          onChange={({ target: { value } }) => {
            setNew(value === newSource)
            onChange(value === '' || value === newSource ? null : { source: value, search: null })
          }}
        >
          <option value="">{asAll ? t('imports.origin.asAll') : t('imports.origin.choose')}</option>
          {review.sources.map(({ id, name }) => (
            <option key={id} value={id} lang={review.head.language}>
              {name}
            </option>
          ))}
          {asAll ? null : <option value={newSource}>{t('imports.origin.new')} …</option>}
        </Select>
        {origin && searches.length > 0 ? (
          <Select
            size="small"
            label={t('imports.origin.search')}
            value={origin.search ?? ''}
            onChange={({ target: { value } }) => onChange({ ...origin, search: value === '' ? null : value })}
          >
            <option value="">{t('imports.origin.noSearch')}</option>
            {searches.map(({ id, key, strategy }) => (
              <option key={id} value={id}>
                {strategy ? `${key}: ${strategy.slice(0, 60)}` : key}
              </option>
            ))}
          </Select>
        ) : null}
      </div>
      {isNew ? (
        <NewSource
          review={review}
          onMade={(source) => {
            setNew(false)
            onChange({ source, search: null })
          }}
        />
      ) : null}
    </fieldset>
  )
}

function NewSource({ review, onMade }: { review: Review; onMade: (source: string) => void }) {
  const { t } = useTranslation()
  const words = useWords()
  const name = useCommand('nameSource')
  const [said, setSaid] = useState('')
  const [type, setType] = useState<(typeof closed.sourceTypes)[number]>('database')
  const make = () => {
    const there = review.sources.find((it) => it.name.toLowerCase() === said.trim().toLowerCase())
    if (there) onMade(there.id)
    else if (said.trim() !== '' && !name.isPending)
      name.mutate(
        { input: { value: { type, name: said.trim() } } },
        { onSuccess: ({ made }) => made && onMade(made.id) },
      )
  }
  return (
    <div className="row origin-fields">
      <TextField
        size="small"
        label={t('imports.origin.name')}
        value={said}
        autoComplete="off"
        autoFocus
        error={name.error?.message}
        onChange={(event) => setSaid(event.target.value)}
        onKeyDown={(event) => {
          if (event.key === 'Enter') {
            event.preventDefault()
            make()
          }
        }}
      />
      <Select
        size="small"
        label={t('imports.origin.type')}
        value={type}
        onChange={(event) => setType(closed.sourceTypes.find((it) => it === event.target.value) ?? 'database')}
      >
        {closed.sourceTypes.map((it) => (
          <option key={it} value={it}>
            {words.sourceTypes[it].one}
          </option>
        ))}
      </Select>
      <Button size="small" variant="secondary" className="origin-make" onClick={make} loading={name.isPending}>
        {t('imports.origin.make')}
      </Button>
    </div>
  )
}
