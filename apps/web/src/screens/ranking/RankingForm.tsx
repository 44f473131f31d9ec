/** What the team has decided about order and stopping; the rest of the plan stays as it is. */
import { Plan, type Review } from '@oversyn/model'
import { useQueryClient } from '@tanstack/react-query'
import { type FormEvent, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { announce } from '../../app/announce.ts'
import { useCommand } from '../../app/use-command.ts'
import { NotSaved } from '../../forms/kit/NotSaved.tsx'
import { Button } from '../../ui/index.ts'
import { Part } from '../screening/plan-fields.tsx'
import { planOf } from '../screening/stages.ts'
import { RankingFields } from './RankingFields.tsx'

export function RankingForm({ review }: { review: Review }) {
  const { t } = useTranslation()
  const queries = useQueryClient()
  const planWork = useCommand('planWork')
  const [seen] = useState(review.log.seq)
  const [plan, setPlan] = useState(planOf(review))
  const isSound = Plan.safeParse(plan).success
  const isChanged = JSON.stringify(plan) !== JSON.stringify(planOf(review))
  const save = () =>
    planWork.mutate(
      { input: { value: plan }, expect: seen },
      {
        onSuccess: async () => {
          await queries.invalidateQueries({ queryKey: ['screening', review.head.key] })
          announce(t('screening.plan.saved'))
        },
      },
    )
  return (
    <form
      className="ranking-form flow"
      onSubmit={(event: FormEvent) => {
        event.preventDefault()
        if (isSound) save()
      }}
    >
      <Part title={t('ranking.settings.title')} help={t('ranking.settings.lead')}>
        <RankingFields plan={plan} onChange={(change) => setPlan({ ...plan, ...change })} />
      </Part>
      <p className="quiet small measure">{t('screening.plan.randomHelp')}</p>
      {isSound ? null : <p role="alert">{t('screening.plan.invalid')}</p>}
      <NotSaved error={planWork.error} onRetry={save} />
      <Button
        size="small"
        type="submit"
        variant="secondary"
        disabled={!isSound || !isChanged}
        loading={planWork.isPending}
      >
        {t('screening.plan.save')}
      </Button>
    </form>
  )
}
