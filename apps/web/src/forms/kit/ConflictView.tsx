/** Two people at one object: both versions side by side, field by field, and the choice is the person's. */

import { useTranslation } from 'react-i18next'
import { LocalAlert } from '../../ui/form-parts.ts'
import { Button } from '../../ui/index.ts'
import type { DraftValue, Field } from './field.ts'
import type { Saving } from './use-save.ts'
import { sameValue } from './values.ts'

interface ConflictViewProps {
  fields: readonly Field[]
  saving: Saving
  lang: string
  onClose: () => void
}

export function ConflictView({ fields, saving, lang, onClose }: ConflictViewProps) {
  const { t } = useTranslation()
  const { conflict, draft } = saving
  if (!conflict) return null
  const differing = fields.filter((field) => !sameValue(conflict.values[field.path], conflict.merged[field.path]))
  const shown = (field: Field, value: DraftValue | undefined): string => {
    if (value === null) return t('forms.unknown')
    if (typeof value === 'boolean') return value ? t('forms.conflict.yes') : t('forms.conflict.no')
    const label = (one: string) =>
      'options' in field ? (field.options.find((option) => option.value === one)?.label ?? one) : one
    const text = Array.isArray(value) ? value.filter(Boolean).map(label).join('; ') : label(String(value ?? ''))
    return text === '' ? t('forms.conflict.empty') : text
  }
  return (
    <LocalAlert status="warning" size="small" role="alert">
      <LocalAlert.Header>
        <LocalAlert.Title as="div">{t('forms.conflict.what')}</LocalAlert.Title>
      </LocalAlert.Header>
      <LocalAlert.Content className="flow">
        <p>{t('forms.conflict.means')}</p>
        {differing.length === 0 ? <p>{t('forms.conflict.same')}</p> : null}
        {differing.map((field) => (
          <div key={field.path}>
            <p className="conflict-field">{field.label}</p>
            <dl className="conflict">
              <div>
                <dt>{t('forms.conflict.theirs')}</dt>
                <dd lang={lang}>{shown(field, conflict.values[field.path])}</dd>
              </div>
              <div>
                <dt>{t('forms.conflict.mine')}</dt>
                <dd lang={lang}>{shown(field, draft.values[field.path])}</dd>
              </div>
            </dl>
          </div>
        ))}
        <div className="row">
          <Button type="button" size="small" onClick={() => saving.rebase(true)}>
            {t('forms.conflict.keepMine')}
          </Button>
          <Button type="button" size="small" variant="secondary" onClick={() => saving.rebase(false)}>
            {t('forms.conflict.keepWriting')}
          </Button>
          <Button
            type="button"
            size="small"
            variant="tertiary"
            onClick={() => {
              saving.discard()
              onClose()
            }}
          >
            {t('forms.conflict.keepTheirs')}
          </Button>
        </div>
      </LocalAlert.Content>
    </LocalAlert>
  )
}
