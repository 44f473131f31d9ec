/** Why a text could not be audited: one sentence on what happened, one on what to do. */
import { useTranslation } from 'react-i18next'
import { LocalAlert } from '../../ui/form-parts.ts'
import type { AuditRun } from './audit-run.ts'

const known = [
  'manuscript-unreadable',
  'manuscript-locked',
  'manuscript-without-text',
  'too-large',
  'text-moved',
  'unreachable',
] as const
type Known = (typeof known)[number]

export function AuditFailed({ run }: { run: Extract<AuditRun, { phase: 'failed' }> }) {
  const { t } = useTranslation()
  const code: Known | 'other' = known.find((it) => it === run.code) ?? 'other'
  return (
    <LocalAlert status="error" size="small" role="alert" className="audit-failed">
      <LocalAlert.Header>
        <LocalAlert.Title as="div">{t(`check.audit.failed.${code}.what`, { name: run.name })}</LocalAlert.Title>
      </LocalAlert.Header>
      <LocalAlert.Content>{t(`check.audit.failed.${code}.do`)}</LocalAlert.Content>
    </LocalAlert>
  )
}
