/** The one message where what was decided does not arrive: what has happened, and that nothing is lost. */
import { useTranslation } from 'react-i18next'
import { outbox, useOutbox } from '../../app/outbox/use-outbox.ts'
import { Button } from '../../ui/index.ts'

export function OutboxNotice({ pending }: { pending: number }) {
  const { t } = useTranslation()
  const { link, refused } = useOutbox()
  const away =
    link === 'signedOut'
      ? t('screening.outbox.signedOut', { count: pending })
      : pending > 0
        ? t('screening.outbox.away', { count: pending })
        : t('screening.outbox.awayNone')
  return (
    <div role="status">
      {link === 'there' ? null : <p className="notice">{away}</p>}
      {refused.map((it) => (
        <p key={it.id} className="notice">
          {t('screening.outbox.refused', { message: it.message })}{' '}
          <Button size="xsmall" variant="tertiary" onClick={() => outbox.dismiss(it.id)}>
            {t('screening.outbox.seen')}
          </Button>
        </p>
      ))}
    </div>
  )
}
