/** Why it was not saved: what happened, what it means for the work, what to do. */

import { useTranslation } from 'react-i18next'
import { LocalAlert } from '../../ui/form-parts.ts'
import { Button } from '../../ui/index.ts'
import type { Failure } from './failure.ts'

interface FailureViewProps {
  failure: Extract<Failure, { kind: 'refused' | 'failed' }>
  onRetry: () => void
}

export function FailureView({ failure, onRetry }: FailureViewProps) {
  const { t } = useTranslation()
  if (failure.kind === 'refused')
    return (
      <LocalAlert status="error" size="small" role="alert">
        <LocalAlert.Header>
          <LocalAlert.Title as="div">{t('errors.refused.what')}</LocalAlert.Title>
        </LocalAlert.Header>
        <LocalAlert.Content>
          <ul className="plain-list">
            {failure.refusals.map((it) => (
              <li key={`${it.code}${it.message}`}>{t(`forms.refusals.${it.code}`, { message: it.message })}</li>
            ))}
          </ul>
          <p>{t('forms.failed.kept')}</p>
        </LocalAlert.Content>
      </LocalAlert>
    )
  const kept = failure.error === 'unreachable'
  return (
    <LocalAlert status="warning" size="small" role="alert">
      <LocalAlert.Header>
        <LocalAlert.Title as="div">
          {kept ? t('forms.failed.unreachable.what') : t(`errors.${failure.error}.what`)}
        </LocalAlert.Title>
      </LocalAlert.Header>
      <LocalAlert.Content className="flow">
        <p>
          {kept
            ? `${t('forms.failed.unreachable.means')} ${t('forms.failed.unreachable.do')}`
            : `${t('forms.failed.kept')} ${t(`errors.${failure.error}.do`)}`}
        </p>
        <Button type="button" size="small" variant="secondary" onClick={onRetry}>
          {t('forms.failed.again')}
        </Button>
      </LocalAlert.Content>
    </LocalAlert>
  )
}
