/** How far an audit has come, and the way to stop it. */
import { useId } from 'react'
import { useTranslation } from 'react-i18next'
import { Button, ProgressBar } from '../../ui/index.ts'
import type { AuditRun } from './audit-run.ts'

export function AuditProgress({ run }: { run: Extract<AuditRun, { phase: 'running' }> }) {
  const { t } = useTranslation()
  const label = useId()
  const { name, done, of, cancel } = run
  return (
    <div className="audit-progress">
      <p id={label}>{of === 0 ? t('check.audit.reading', { name }) : t('check.audit.checking', { name, done, of })}</p>
      <ProgressBar size="small" aria-labelledby={label} value={done} valueMax={Math.max(of, 1)} />
      <Button size="xsmall" variant="tertiary" onClick={cancel}>
        {t('app.cancel')}
      </Button>
    </div>
  )
}
