/** One problem: one sentence, and the way to its place. */
import type { Problem } from '@oversyn/model'
import { problemText } from '@oversyn/synthesis'
import { Link } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { lookupOf } from '../../app/derived.ts'
import { refPlace } from '../../app/ref-place.ts'
import { useSettings } from '../../app/settings.ts'
import { useReview } from '../../app/use-review.ts'

export function ProblemLine({ problem }: { problem: Problem }) {
  const { t } = useTranslation()
  const review = useReview()
  const { language } = useSettings()
  const { kind, id } = problem.where
  const place = kind ? refPlace({ kind, id: id ?? '' }, review, language) : undefined
  const text = problemText(problem, language)
  // The same bullet may stand in several themes.
  const { byId } = lookupOf(review)
  const theme = kind === 'bullet' ? byId.themes.get(byId.bullets.get(id ?? '')?.theme ?? '')?.title : undefined
  return (
    <li className="problem">
      <span className="problem-text">
        {text}
        {theme ? (
          <span className="quiet small" lang={review.head.language}>
            {' '}
            {theme}
          </span>
        ) : null}
      </span>
      {place ? (
        <Link
          to={place.to}
          search={place.search}
          className="problem-go"
          aria-label={[`${t('check.go')}: ${text}`, theme].filter(Boolean).join(' ')}
        >
          {t('check.go')}
        </Link>
      ) : null}
    </li>
  )
}
