/** Field by field: what stands there, a quiet mark of where it came from, what others say, and putting it right. */
import type { ReportWhole } from '@oversyn/api'
import { correctableFields } from '@oversyn/formats'
import type { Review } from '@oversyn/model'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { actorName } from '../../app/actor-name.ts'
import { useSettings } from '../../app/settings.ts'
import { Button } from '../../ui/index.ts'
import { showMoment } from '../../ui/show-time.ts'
import { EditField } from './EditField.tsx'
import { sourceOf } from './source-of.ts'
import { fieldName, typeName } from './words.ts'

export type FieldOrigin = ReportWhole['fields'][number]

export function ReportFields({ review, report }: { review: Review; report: ReportWhole }) {
  const { t } = useTranslation()
  const [editing, setEditing] = useState<string>()
  const byName = new Map(report.fields.map((it) => [it.field, it]))
  const empty: Omit<FieldOrigin, 'field'> = { text: '', from: [], isCorrected: false, others: [] }
  const shown = correctableFields.filter((field) => byName.has(field) || field === editing)
  const missing = correctableFields.filter((field) => !shown.includes(field))
  return (
    <section aria-labelledby="fields">
      <h2 id="fields">{t('records.detail.fields')}</h2>
      <dl className="report-fields">
        {shown.map((field) => {
          const origin = byName.get(field) ?? { field, ...empty }
          return (
            <div key={field} className="report-field">
              <dt>{fieldName(field, t)}</dt>
              <dd>
                {editing === field ? (
                  <EditField review={review} report={report} origin={origin} onClose={() => setEditing(undefined)} />
                ) : (
                  <Value review={review} report={report} origin={origin} onEdit={() => setEditing(field)} />
                )}
              </dd>
            </div>
          )
        })}
      </dl>
      {missing.length > 0 ? (
        <label className="field-adder">
          {t('records.detail.addField')}{' '}
          <select value="" onChange={(event) => setEditing(event.target.value)}>
            <option value="" />
            {missing.map((field) => (
              <option key={field} value={field}>
                {fieldName(field, t)}
              </option>
            ))}
          </select>
        </label>
      ) : null}
    </section>
  )
}

interface ValueProps {
  review: Review
  report: ReportWhole
  origin: FieldOrigin
  onEdit: () => void
}

function Value({ review, report, origin: { field, text, from, isCorrected, others }, onEdit }: ValueProps) {
  const { t } = useTranslation()
  const { language } = useSettings()
  const shown = field === 'type' ? typeName(text, t) : text
  const put = report.records
    .flatMap((record) => record.corrections.map((it) => ({ ...it, record: record.id })))
    .filter((it) => it.field === field)
  const sources = [...new Set(from.map((id) => sourceOf(id, report, review)))].join(', ')
  // What the source of a corrected record said is told with the correction.
  const differing = others.filter((it) => !put.some((one) => one.record === it.record))
  return (
    <>
      <div className="field-line">
        <span className={field === 'abstract' ? 'field-text field-long' : 'field-text'}>
          {shown || <em className="quiet">{t('records.detail.emptied')}</em>}
        </span>
        <Button
          size="xsmall"
          variant="tertiary"
          data-color="neutral"
          aria-label={t('records.detail.editField', { field: fieldName(field, t) })}
          onClick={onEdit}
        >
          {t('records.detail.edit')}
        </Button>
      </div>
      {report.records.length > 1 && !isCorrected ? (
        <span className="field-mark quiet small">{t('records.detail.from', { sources })}</span>
      ) : null}
      {put.map((it) => (
        <p key={it.seq} className="field-mark quiet small">
          {t('records.detail.correctedBy', { person: actorName(it.person, review), at: showMoment(it.at, language) })}
          {it.why ? `. ${t('records.detail.because', { why: it.why })}` : ''}.{' '}
          {it.said ? t('records.detail.said', { text: it.said }) : t('records.detail.saidNothing')}
        </p>
      ))}
      {differing.length > 0 ? (
        <details className="field-others small">
          <summary>{t('records.detail.differs', { count: new Set(differing.map((it) => it.record)).size })}</summary>
          <ul className="plain-list">
            {differing.map((it) => (
              <li key={`${it.record}${it.text}`}>
                {t('records.detail.others', { source: sourceOf(it.record, report, review), text: it.text })}
              </li>
            ))}
          </ul>
        </details>
      ) : null}
    </>
  )
}
