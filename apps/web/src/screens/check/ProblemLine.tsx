/** One problem of the review: one sentence, the way to its place, and "dismiss, because". */
import type { Dismissal, Problem } from '@oversyn/model'
import { problemText } from '@oversyn/synthesis'
import { Link } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { lookupOf } from '../../app/derived.ts'
import { refPlace } from '../../app/ref-place.ts'
import { useSettings } from '../../app/settings.ts'
import { useReview } from '../../app/use-review.ts'
import { Dismiss } from './Dismiss.tsx'
import { DismissedLine } from './DismissedLine.tsx'

interface ProblemLineProps {
  problem: Problem
  /** What puts it aside, where something does. */
  dismissal: Dismissal | undefined
  /** Whether it was dismissed and brought back a moment ago. */
  restored: boolean
  onDismissed: (fingerprint: string) => void
}

export function ProblemLine({ problem, dismissal, restored, onDismissed }: ProblemLineProps) {
  const { t } = useTranslation()
  const review = useReview()
  const { language } = useSettings()
  const { kind, id } = problem.where
  const place = kind ? refPlace({ kind, id: id ?? '' }, review, language) : undefined
  const text = problemText(problem, language)
  // The same bullet may stand in several themes.
  const { byId } = lookupOf(review)
  const theme = kind === 'bullet' ? byId.themes.get(byId.bullets.get(id ?? '')?.theme ?? '')?.title : undefined
  const name = [text, theme].filter(Boolean).join(' ')
  if (dismissal) return <DismissedLine dismissal={dismissal} text={text} />
  const { fingerprint, code } = problem
  return (
    <li className="problem">
      <p className="problem-text">{text}</p>
      <div className="problem-acts">
        {place ? (
          <Link to={place.to} search={place.search} aria-label={`${t('check.go')}: ${name}`}>
            {t('check.go')}
          </Link>
        ) : null}
        {fingerprint === undefined ? null : (
          <Dismiss
            what={{ about: 'check', fingerprint, code, excerpt: problemText(problem, review.head.language) }}
            name={name}
            focused={restored}
            onDismissed={() => onDismissed(fingerprint)}
          />
        )}
        {theme ? (
          <span className="quiet small" lang={review.head.language}>
            {theme}
          </span>
        ) : null}
      </div>
    </li>
  )
}
