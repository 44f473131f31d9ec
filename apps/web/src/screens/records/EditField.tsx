/** Putting a field right: the record that the report follows is corrected, and what its source said stays beside it. */
import type { ReportWhole } from '@oversyn/api'
import { cslTypes } from '@oversyn/formats'
import type { Review } from '@oversyn/model'
import { type FormEvent, useEffect, useRef } from 'react'
import { useTranslation } from 'react-i18next'
import { useCommand } from '../../app/use-command.ts'
import { failureOf } from '../../forms/kit/failure.ts'
import { NotSaved } from '../../forms/kit/NotSaved.tsx'
import { useDraft } from '../../forms/kit/use-draft.ts'
import { Button } from '../../ui/index.ts'
import type { FieldOrigin } from './ReportFields.tsx'
import { fieldName, typeName } from './words.ts'

interface EditFieldProps {
  review: Review
  report: ReportWhole
  origin: FieldOrigin
  onClose: () => void
}

const names = ['author', 'editor']
const long = ['abstract', 'title', 'author', 'keyword']

export function EditField({ review, report, origin: { field, text, from, isCorrected }, onClose }: EditFieldProps) {
  const { t } = useTranslation()
  const correct = useCommand('correctRecord')
  const record = from[0] ?? report.records[0]?.id ?? ''
  const draft = useDraft(`${review.head.id}/record/${record}/${field}`, { text, why: '' }, review.log.seq)
  const input = useRef<HTMLInputElement & HTMLTextAreaElement & HTMLSelectElement>(null)
  useEffect(() => input.current?.focus(), [])
  const { text: written = '', why = '' } = draft.values as Record<string, string>
  const close = () => {
    draft.drop()
    onClose()
  }
  const send = (value: string | null) => {
    const reason = why.trim()
    correct.mutate(
      { input: { record, field, text: value, ...(reason ? { why: reason } : {}) }, expect: draft.seq },
      { onSuccess: close },
    )
  }
  const save = (event: FormEvent) => {
    event.preventDefault()
    if (written.trim() === text) close()
    else send(written.trim())
  }
  const help = names.includes(field)
    ? t('records.detail.help.names')
    : field === 'issued'
      ? t('records.detail.help.date')
      : field === 'keyword'
        ? t('records.detail.help.keyword')
        : undefined
  const shared = {
    ref: input,
    id: `edit-${field}`,
    'aria-label': t('records.detail.editField', { field: fieldName(field, t) }),
    'aria-describedby': help ? `help-${field}` : undefined,
    value: written,
    onChange: (event: { target: { value: string } }) => draft.change('text', event.target.value),
  }
  const isChanged = correct.error && failureOf(correct.error).kind === 'conflict'
  const faults = correct.error && failureOf(correct.error)
  return (
    <form
      className="edit-field"
      onSubmit={save}
      onKeyDown={(event) => {
        if (event.key !== 'Escape') return
        event.stopPropagation()
        close()
      }}
    >
      {field === 'type' ? (
        <select {...shared}>
          {cslTypes.map((type) => (
            <option key={type} value={type}>
              {typeName(type, t)}
            </option>
          ))}
        </select>
      ) : long.includes(field) ? (
        <textarea {...shared} rows={field === 'abstract' ? 10 : 2} maxLength={100_000} />
      ) : (
        <input {...shared} maxLength={5_000} />
      )}
      {help ? (
        <p id={`help-${field}`} className="quiet small">
          {help}
        </p>
      ) : null}
      <label className="edit-why">
        <span className="quiet small">{t('records.detail.why')}</span>
        <input value={why} maxLength={500} onChange={(event) => draft.change('why', event.target.value)} />
      </label>
      {isChanged ? <p role="alert">{t('records.detail.changed')}</p> : null}
      {faults?.kind === 'invalid' ? (
        <p role="alert">{t('records.detail.notSaved', { message: faults.problems[0]?.message ?? '' })}</p>
      ) : null}
      <NotSaved error={correct.error} onRetry={correct.reset} />
      <div className="edit-acts">
        <Button type="submit" size="xsmall" loading={correct.isPending}>
          {t('records.detail.save')}
        </Button>
        <Button type="button" size="xsmall" variant="tertiary" onClick={close}>
          {t('records.detail.cancel')}
        </Button>
        {isCorrected ? (
          <Button type="button" size="xsmall" variant="tertiary" onClick={() => send(null)}>
            {t('records.detail.putBack')}
          </Button>
        ) : null}
      </div>
    </form>
  )
}
