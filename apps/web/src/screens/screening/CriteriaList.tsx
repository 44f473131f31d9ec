/** The criteria beside the record, numbered as the keys are; while one excludes, each can be chosen. */
import type { Review } from '@oversyn/model'
import { Link } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { plainOf } from '../../app/derived.ts'
import { namedCriteria } from './stages.ts'

interface CriteriaListProps {
  review: Review
  /** Whether a criterion is being chosen. */
  isChoosing: boolean
  onChoose: (criterion: string) => void
}

export function CriteriaList({ review, isChoosing, onChoose }: CriteriaListProps) {
  const { t } = useTranslation()
  const criteria = namedCriteria(review)
  if (criteria.length === 0)
    return (
      <p className="quiet">
        {t('screening.criteria.none')}{' '}
        <Link to="/r/$review/commission" params={{ review: review.head.key }}>
          {t('screening.criteria.add')}
        </Link>
      </p>
    )
  return (
    <ol className="plain-list criteria-list">
      {criteria.map((criterion, at) => {
        const text = (
          <>
            <span className="criterion-number">{at + 1}</span>
            <span>
              <span className="quiet small criterion-effect">
                {t(`screening.criteria.${criterion.effect === 'exclude' ? 'exclude' : 'include'}`)}
                {criterion.version > 1 ? ` · ${t('screening.criteria.revised', { version: criterion.version })}` : ''}
              </span>
              <span lang={review.head.language}>{plainOf(review, criterion.text)}</span>
            </span>
          </>
        )
        return (
          <li key={criterion.id}>
            {isChoosing ? (
              <button type="button" className="plain-button criterion choosing" onClick={() => onChoose(criterion.id)}>
                {text}
              </button>
            ) : (
              <div className="criterion" title={plainOf(review, criterion.rationale)}>
                {text}
              </div>
            )}
          </li>
        )
      })}
    </ol>
  )
}
