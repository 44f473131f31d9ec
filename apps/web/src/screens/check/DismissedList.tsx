/** What was put aside, folded: each with its reason, and a way to bring it back. */
import type { Dismissal } from '@oversyn/model'
import { useTranslation } from 'react-i18next'
import { useReview } from '../../app/use-review.ts'
import { useRestore } from './use-restore.ts'

interface DismissedListProps {
  dismissals: readonly Dismissal[]
  textOf: (dismissal: Dismissal) => string
}

export function DismissedList({ dismissals, textOf }: DismissedListProps) {
  const { t } = useTranslation()
  if (dismissals.length === 0) return null
  return (
    <details className="dismissed">
      <summary>
        {t('check.dismiss.list')} <span className="quiet">({dismissals.length})</span>
      </summary>
      <ul className="plain-list">
        {dismissals.map((dismissal) => (
          <Dismissed key={dismissal.id} dismissal={dismissal} text={textOf(dismissal)} />
        ))}
      </ul>
    </details>
  )
}

function Dismissed({ dismissal, text }: { dismissal: Dismissal; text: string }) {
  const { t } = useTranslation()
  const review = useReview()
  const { restore, failed } = useRestore()
  return (
    <li className="problem">
      <p className="problem-text">{text}</p>
      <p className="problem-text quiet">
        {t('check.dismiss.because')} <q lang={review.head.language}>{dismissal.reason}</q>
      </p>
      <div className="problem-acts">
        <button
          type="button"
          className="plain-button problem-act"
          aria-label={`${t('check.dismiss.restore')}: ${text}`}
          onClick={() => restore(dismissal)}
        >
          {t('check.dismiss.restore')}
        </button>
        {failed ? <span role="alert">{failed}</span> : null}
      </div>
    </li>
  )
}
