/** What lies behind a figure of agreement: the reports that were compared, those judged alike, those judged differently, and the tables. */
import type { Review, Stage } from '@oversyn/model'
import { Link } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'

export function AgreementLinks({ review, stage }: { review: Review; stage: Stage }) {
  const { t } = useTranslation()
  const params = { review: review.head.key }
  return (
    <section className="number-part">
      <h2>{t('number.decisions')}</h2>
      <ul className="number-items plain-list">
        {(['compared', 'alike', 'differed'] as const).map((state) => (
          <li key={state}>
            <Link to="/r/$review/screening/list" params={params} search={{ stage, state }}>
              {t(`screening.parts.${state}`)}
            </Link>
          </li>
        ))}
        <li>
          <Link to="/r/$review/screening/agreement" params={params} search={{ stage }}>
            {t('number.agreement')}
          </Link>
        </li>
      </ul>
    </section>
  )
}
