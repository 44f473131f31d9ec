/** Doing something with the marked rows: tagging them, taking a tag off, downloading them. */
import { useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { announce } from '../../app/announce.ts'
import { Button } from '../../ui/index.ts'
import { downloadChosen } from './download-chosen.ts'
import { type ExportFormat, exportFormats } from './export-formats.ts'
import { type Marks, noMarks } from './marks.ts'
import type { RecordsQuestion } from './record-view.ts'
import { tagAll } from './tag-all.ts'

interface BulkBarProps {
  review: string
  question: RecordsQuestion
  total: number
  /** The tags that there are, to choose among. */
  tags: readonly string[]
  marks: Marks
  onMarks: (marks: Marks) => void
}

export function BulkBar({ review, question, total, tags, marks, onMarks }: BulkBarProps) {
  const { t } = useTranslation()
  const queries = useQueryClient()
  const [tag, setTag] = useState('')
  const [format, setFormat] = useState<ExportFormat>('ris')
  const [said, setSaid] = useState('')
  const [busy, setBusy] = useState(false)
  const count = marks.all ? total : marks.reports.size
  const say = (sentence: string) => {
    setSaid(sentence)
    announce(sentence)
  }

  const doTag = async (way: 'add' | 'remove') => {
    const name = tag.trim()
    if (name === '' || busy) return
    setBusy(true)
    const chosen = marks.all ? { question, total } : { reports: [...marks.reports] }
    const { done, failed } = await tagAll(review, chosen, way, name, (so) =>
      setSaid(t('records.bulk.tagging', { done: so, total: count })),
    )
    await Promise.all(['review', 'log'].map((what) => queries.invalidateQueries({ queryKey: [what, review] })))
    setBusy(false)
    if (failed) say(t('records.bulk.stopped', { done, total: count }))
    else say(t(way === 'add' ? 'records.bulk.tagged' : 'records.bulk.untagged', { count: done, tag: name }))
  }
  const doDownload = async () => {
    setBusy(true)
    const isThere = await downloadChosen(review, question, [...marks.reports], format)
    setBusy(false)
    if (!isThere) say(t('records.export.failed'))
  }
  if (count === 0)
    return said === '' ? null : (
      <p className="bulk-said quiet" role="status">
        {said}
      </p>
    )
  return (
    <fieldset className="bulk-bar">
      <legend className="aksel-sr-only">{t('records.bulk.label')}</legend>
      <strong>{t('records.chosen', { count })}</strong>
      {marks.all ? null : (
        <button type="button" className="plain-button clear" onClick={() => onMarks({ ...noMarks, all: true })}>
          {t('records.bulk.all', { total })}
        </button>
      )}
      <button type="button" className="plain-button clear" onClick={() => onMarks(noMarks)}>
        {t('records.bulk.none')}
      </button>
      <span className="bulk-group">
        <input
          aria-label={t('records.bulk.tagName')}
          placeholder={t('records.bulk.tagName')}
          list="bulk-tags"
          maxLength={100}
          value={tag}
          onChange={(event) => setTag(event.target.value)}
        />
        <datalist id="bulk-tags">
          {tags.map((it) => (
            <option key={it} value={it} />
          ))}
        </datalist>
        <Button
          size="xsmall"
          variant="secondary"
          disabled={tag.trim() === ''}
          loading={busy}
          onClick={() => doTag('add')}
        >
          {t('records.bulk.tag')}
        </Button>
        <Button size="xsmall" variant="tertiary" disabled={tag.trim() === '' || busy} onClick={() => doTag('remove')}>
          {t('records.bulk.untag')}
        </Button>
      </span>
      {marks.all ? null : (
        <span className="bulk-group">
          <select
            aria-label={t('records.export.format')}
            value={format}
            onChange={(event) => setFormat(event.target.value as ExportFormat)}
          >
            {Object.entries(exportFormats).map(([value, name]) => (
              <option key={value} value={value}>
                {name}
              </option>
            ))}
          </select>
          <Button size="xsmall" variant="secondary" disabled={busy} onClick={doDownload}>
            {t('records.export.chosen')}
          </Button>
        </span>
      )}
      <span className="quiet" role="status">
        {said}
      </span>
    </fieldset>
  )
}
