/** The review's way: its stages in the order of the work, then what watches over it. Only what can be opened is named. */
import { Link } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { stations } from './stations.ts'
import { useReviewKey } from './use-review.ts'

export function Way({ open, onGo }: { open: boolean; onGo: () => void }) {
  const { t } = useTranslation()
  const review = useReviewKey()
  return (
    <nav id="way" className="way" data-open={open} aria-label={t('app.way')}>
      <ul>
        {stations.map((station) => (
          <li key={station.name} className={station.name === 'check' ? 'way-apart' : undefined}>
            <Link
              to={station.to}
              params={{ review }}
              activeOptions={{ exact: station.name === 'overview', includeSearch: false }}
              onClick={onGo}
            >
              {t(`way.${station.name}`)}
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  )
}
