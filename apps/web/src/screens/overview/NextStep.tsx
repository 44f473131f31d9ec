/** The next step, in one sentence that leads to it. */
import type { Review } from '@oversyn/model'
import { Link } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { weightyProblemsOf } from '../../app/derived.ts'
import { nextStep } from './next-step.ts'

export function NextStep({ review }: { review: Review }) {
  const { t } = useTranslation()
  const step = nextStep(review, weightyProblemsOf(review))
  return (
    <section aria-labelledby="next">
      <h2 id="next">{t('overview.next')}</h2>
      <p>
        <Link to={step.to} params={{ review: review.head.key }}>
          {t(`overview.nextSteps.${step.name}`, { count: step.count ?? 0 })}
        </Link>
      </p>
    </section>
  )
}
