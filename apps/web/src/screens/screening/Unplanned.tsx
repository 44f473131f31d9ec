/** Where the protocol says two and nobody has planned the work: what holds now, and the plan in one press. */
import { type Review, usualPlan } from '@oversyn/model'
import { Link } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { useCommand } from '../../app/use-command.ts'
import { Button } from '../../ui/index.ts'

export function Unplanned({ review }: { review: Review }) {
  const { t } = useTranslation()
  const planWork = useCommand('planWork')
  if (review.plan !== null || review.protocol?.screeners !== 2) return null
  return (
    <p className="notice">
      {t('screening.unplanned.text')}{' '}
      <Button
        size="xsmall"
        variant="secondary"
        loading={planWork.isPending}
        onClick={() => planWork.mutate({ input: { value: usualPlan(2) } })}
      >
        {t('screening.unplanned.two')}
      </Button>{' '}
      <Link to="/r/$review/screening/plan" params={{ review: review.head.key }}>
        {t('screening.unplanned.plan')}
      </Link>
    </p>
  )
}
