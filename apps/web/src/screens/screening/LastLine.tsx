/** What was decided last, and the way back. */
import type { Review } from '@oversyn/model'
import { useTranslation } from 'react-i18next'
import { Button } from '../../ui/index.ts'
import { Key } from '../../ui/Key.tsx'
import type { Session } from './session.ts'
import { namedCriteria } from './stages.ts'

/** The last decision. The line is there from the beginning, so that nothing moves when it is filled. */
export function LastLine({ session, review, undo }: { session: Session; review: Review; undo: () => void }) {
  const { t } = useTranslation()
  const [last] = session.recent
  const looking = session.looking === null ? undefined : session.recent[session.looking]
  if (looking)
    return (
      <p className="last-line looking small" role="status">
        <span>
          {t('screening.record.decided', { verdict: t(`screening.was.${looking.decision.verdict}`) })}{' '}
          <span className="quiet">{t('screening.record.redo')}</span>
        </span>
      </p>
    )
  if (!last) return <p className="last-line quiet small">{t('screening.nothingYet')}</p>
  const { verdict, criterion } = last.decision
  const number = namedCriteria(review).findIndex((it) => it.id === criterion) + 1
  const was = `${t(`screening.was.${verdict}`)}${number > 0 ? ` (${t('screening.lastBy', { number })})` : ''}`
  return (
    <p className="last-line small">
      <Button size="xsmall" variant="tertiary" aria-keyshortcuts="u" onClick={undo}>
        {t('screening.undo')} <Key>u</Key>
      </Button>
      <span className="last-title">{t('screening.last', { verdict: was, title: last.card.title })}</span>
    </p>
  )
}
