/** The review's way: its stages in the order of the work, then what watches over it. Only what can be opened is named. */
import { Link } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { weightyProblemsOf } from './derived.ts'
import { stations } from './stations.ts'
import { useReview } from './use-review.ts'

export function Way({ open, onGo }: { open: boolean; onGo: () => void }) {
  const { t } = useTranslation()
  const review = useReview()
  const problems = weightyProblemsOf(review).length
  return (
    <nav id="way" className="way" data-open={open} aria-label={t('app.way')}>
      <ul>
        {stations.map((station) => (
          <li key={station.name} className={station.name === 'check' ? 'way-apart' : undefined}>
            <Link
              to={station.to}
              params={{ review: review.head.key }}
              activeOptions={{ exact: station.name === 'overview', includeSearch: false }}
              onClick={onGo}
            >
              {t(`way.${station.name}`)}
              {station.name === 'check' && problems > 0 ? (
                <span className="way-number">
                  <span aria-hidden="true">{problems}</span>
                  <span className="aksel-sr-only">{t('way.waiting', { count: problems })}</span>
                </span>
              ) : null}
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  )
}
