/** The form of the plan. */
import { capital, Plan, type Review, type Stage } from '@oversyn/model'
import { type FormEvent, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { announce } from '../../app/announce.ts'
import { useCommand } from '../../app/use-command.ts'
import { useWords } from '../../app/use-words.ts'
import { failureWords } from '../../forms/kit/failure-words.ts'
import { Button, Select, Switch, TextField } from '../../ui/index.ts'
import { RankingFields } from '../ranking/RankingFields.tsx'
import { AssignmentFields } from './AssignmentFields.tsx'
import { LinesField, NumberField, Part } from './plan-fields.tsx'
import { planOf, stagesOf } from './stages.ts'

interface PlanFormProps {
  review: Review
  stage: Stage
  /** Said where it was saved: the form is begun anew by then. */
  isSaved: boolean
  onSaved: () => void
}

export function PlanForm({ review, stage, isSaved, onSaved }: PlanFormProps) {
  const { t } = useTranslation()
  const words = useWords()
  const planWork = useCommand('planWork')
  const [seen] = useState(review.log.seq)
  const [plan, setPlan] = useState(planOf(review))
  const [why, setWhy] = useState('')
  const change = (part: Partial<Plan>) => setPlan({ ...plan, ...part })
  const isSound = Plan.safeParse(plan).success
  const saved = () => {
    onSaved()
    announce(t('screening.plan.saved'))
  }
  const save = (event: FormEvent) => {
    event.preventDefault()
    const input = { value: plan, ...(why.trim() ? { why: why.trim() } : {}) }
    planWork.mutate({ input, expect: seen }, { onSuccess: saved })
  }
  const stages = stagesOf(review)
  const { calibration } = plan
  return (
    <form className="plan flow-wide" onSubmit={save}>
      <Part title={t('screening.plan.reviewers')} help={t('screening.plan.reviewersHelp')}>
        {stages.map((it) => (
          <Select
            key={it}
            size="small"
            label={capital(words.stages[it])}
            value={plan.reviewers[it]}
            onChange={(event) => change({ reviewers: { ...plan.reviewers, [it]: event.target.value === '2' ? 2 : 1 } })}
          >
            <option value={1}>{t('screening.plan.one')}</option>
            <option value={2}>{t('screening.plan.two')}</option>
          </Select>
        ))}
        <Switch size="small" checked={plan.blind} onChange={(event) => change({ blind: event.target.checked })}>
          {t('screening.plan.blind')}
        </Switch>
      </Part>
      <AssignmentFields
        review={review}
        stage={stage}
        assignment={plan.assignment}
        onChange={(assignment) => change({ assignment })}
      />
      <Part title={t('screening.plan.calibration')} help={t('screening.plan.calibrationHelp')}>
        <Select
          size="small"
          label={t('screening.plan.calibrationOn')}
          value={calibration?.stage ?? ''}
          onChange={(event) => {
            const on = stages.find((it) => it === event.target.value)
            change({ calibration: on ? { stage: on, size: calibration?.size ?? 20, concluded: false } : null })
          }}
        >
          <option value="">{t('screening.plan.calibrationNone')}</option>
          {stages.map((it) => (
            <option key={it} value={it}>
              {capital(words.stages[it])}
            </option>
          ))}
        </Select>
        {calibration ? (
          <>
            <NumberField
              label={t('screening.plan.size')}
              value={calibration.size}
              onChange={(size) => change({ calibration: { ...calibration, size } })}
            />
            <Switch
              size="small"
              checked={calibration.concluded}
              onChange={(event) => change({ calibration: { ...calibration, concluded: event.target.checked } })}
            >
              {t('screening.plan.concluded')}
            </Switch>
          </>
        ) : null}
      </Part>
      <Part title={t('screening.plan.words')} help={t('screening.plan.wordsHelp')}>
        <LinesField
          label={t('screening.plan.wanted')}
          lang={review.head.language}
          value={plan.words.wanted}
          onChange={(wanted) => change({ words: { ...plan.words, wanted } })}
        />
        <LinesField
          label={t('screening.plan.unwanted')}
          lang={review.head.language}
          value={plan.words.unwanted}
          onChange={(unwanted) => change({ words: { ...plan.words, unwanted } })}
        />
      </Part>
      <Part title={t('screening.plan.ranking')} help={t('screening.plan.randomHelp')}>
        <RankingFields plan={plan} onChange={change} />
      </Part>
      <div className="flow">
        <TextField
          size="small"
          label={t('screening.plan.why')}
          value={why}
          maxLength={1_000}
          onChange={(event) => setWhy(event.target.value)}
        />
        {isSound ? null : <p role="alert">{t('screening.plan.invalid')}</p>}
        {planWork.error ? (
          <p role="alert">{t('screening.plan.failed', { message: failureWords(planWork.error, t) })}</p>
        ) : null}
        <Button type="submit" disabled={!isSound} loading={planWork.isPending}>
          {t('screening.plan.save')}
        </Button>
        {isSaved ? <span> ✓ {t('screening.plan.saved')}</span> : null}
      </div>
    </form>
  )
}
