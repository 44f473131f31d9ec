/** A form as one writes in it: its fields, what is wrong, what became of the last try to save, and its keys. */

import { type FormEvent, Fragment, type KeyboardEvent, useEffect, useId, useRef } from 'react'
import { useTranslation } from 'react-i18next'
import { ErrorSummary } from '../../ui/form-parts.ts'
import { Button } from '../../ui/index.ts'
import { ConflictView } from './ConflictView.tsx'
import { FailureView } from './FailureView.tsx'
import { FieldInput } from './FieldInput.tsx'
import { type Field, isShown } from './field.ts'
import type { FieldError } from './field-errors.ts'
import type { Saving } from './use-save.ts'
import { WhyInput } from './WhyInput.tsx'
import './form.css'

export interface FormBodyProps {
  /** What the form is for, as its name. */
  label: string
  fields: readonly Field[]
  saving: Saving
  /** Where the reason stands; `none` where there is nobody to tell. */
  why: 'shown' | 'tucked' | 'none'
  lang: string
  saveLabel?: string
  onClose: () => void
}

export function FormBody({ label, fields, saving, why, lang, saveLabel, onClose }: FormBodyProps) {
  const { t } = useTranslation()
  const id = useId()
  const form = useRef<HTMLFormElement>(null)
  const summary = useRef<HTMLDivElement>(null)
  const { draft, errors, tries } = saving
  useEffect(() => focusIn(form.current), [])
  useEffect(() => {
    if (tries > 0) summary.current?.focus()
  }, [tries])
  const said = (error: FieldError) => {
    const label = fields.find((field) => field.path === error.path)?.label
    if (label === undefined) return t('forms.errors.form')
    return t(`forms.errors.${error.code}`, { label, limit: error.values?.limit ?? '' })
  }
  const submit = (event: FormEvent) => {
    event.preventDefault()
    saving.save()
  }
  const press = (event: KeyboardEvent) => {
    if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) {
      event.preventDefault()
      saving.save()
    } else if (event.key === 'Escape' && !event.defaultPrevented && !document.querySelector('[role="dialog"]')) {
      event.stopPropagation()
      onClose()
    }
  }
  return (
    <form ref={form} className="edit-form" aria-label={label} noValidate onSubmit={submit} onKeyDown={press}>
      <p className="edit-form-title">{label}</p>
      {draft.resumed && draft.dirty ? <p className="small quiet">{t('forms.resumed')}</p> : null}
      {errors.length > 0 ? (
        <ErrorSummary ref={summary} size="small" heading={t('forms.errorHeading')} headingTag="p">
          {errors.map((error) => (
            <ErrorSummary.Item
              key={error.path ?? error.code}
              href={`#${id}-${error.path}`}
              onClick={(event) => {
                event.preventDefault()
                focusIn(document.getElementById(`${id}-${error.path}-field`))
              }}
            >
              {said(error)}
            </ErrorSummary.Item>
          ))}
        </ErrorSummary>
      ) : null}
      {fields
        .filter((field) => isShown(field, draft.values))
        .map((field) => {
          const error = errors.find((it) => it.path === field.path)
          return (
            <Fragment key={field.path}>
              {field.section ? <p className="form-section">{field.section}</p> : null}
              <div id={`${id}-${field.path}-field`} className={field.half ? 'form-field form-half' : 'form-field'}>
                <FieldInput
                  field={field}
                  id={`${id}-${field.path}`}
                  value={draft.values[field.path] ?? null}
                  error={error && said(error)}
                  lang={lang}
                  onChange={(value) => saving.change(field.path, value)}
                />
              </div>
            </Fragment>
          )
        })}
      {why === 'none' ? null : (
        <WhyInput
          tucked={why === 'tucked'}
          value={String(draft.values.why ?? '')}
          lang={lang}
          onChange={(value) => saving.change('why', value)}
        />
      )}
      {saving.conflict ? <ConflictView fields={fields} saving={saving} lang={lang} onClose={onClose} /> : null}
      {saving.failure ? <FailureView failure={saving.failure} onRetry={saving.save} /> : null}
      <div className="row form-actions">
        <Button type="submit" size="small" aria-disabled={saving.busy} aria-keyshortcuts="Control+Enter">
          {saving.busy ? t('forms.saving') : (saveLabel ?? t('forms.save'))}
        </Button>
        <Button type="button" size="small" variant="tertiary" onClick={onClose}>
          {t('forms.close')}
        </Button>
        {draft.dirty ? (
          <Button
            type="button"
            size="small"
            variant="tertiary"
            data-color="neutral"
            onClick={() => {
              saving.discard()
              onClose()
            }}
          >
            {t('forms.discard')}
          </Button>
        ) : null}
      </div>
      <p className="small quiet">{t('forms.closeHint')}</p>
    </form>
  )
}

/** Moves the focus to the first thing one can write or choose in. */
function focusIn(element: Element | null): void {
  const first = element?.querySelector('input, textarea, select')
  if (first instanceof HTMLElement) first.focus()
}
