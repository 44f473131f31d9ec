/** A problem that was put aside a moment ago: one quiet line where it stood, and the way back. */
import type { Dismissal } from '@oversyn/model'
import { useTranslation } from 'react-i18next'
import { useFocusOnce } from './use-focus-once.ts'
import { useRestore } from './use-restore.ts'

export function DismissedLine({ dismissal, text }: { dismissal: Dismissal; text: string }) {
  const { t } = useTranslation()
  const { restore, failed } = useRestore()
  const undo = useFocusOnce(true)
  return (
    <li className="problem problem-dismissed">
      <p className="problem-text quiet">
        {t('check.dismiss.done')} <q>{dismissal.reason}</q>
      </p>
      <div className="problem-acts">
        <button
          ref={undo}
          type="button"
          className="plain-button problem-act"
          aria-label={`${t('check.dismiss.undo')}: ${text}`}
          onClick={() => restore(dismissal)}
        >
          {t('check.dismiss.undo')}
        </button>
        {failed ? <span role="alert">{failed}</span> : null}
      </div>
    </li>
  )
}
