/** What counts as a duplicate in this review: how sure the program must be, and which relations are linked too. */
import { dedupeThresholds, linkableRelations, type Plan, usualPlan } from '@oversyn/model'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { api } from '../../app/api.ts'
import { useCommand } from '../../app/use-command.ts'
import { useReview } from '../../app/use-review.ts'
import { Button } from '../../ui/index.ts'

export function Setting() {
  const { t } = useTranslation()
  const review = useReview()
  const plan = review.plan ?? usualPlan()
  const [draft, setDraft] = useState<Plan['duplicates']>()
  const { threshold, asDuplicates } = draft ?? plan.duplicates
  const planWork = useCommand('planWork')
  const queries = useQueryClient()
  const find = useMutation({
    mutationFn: () => api.findDuplicates({ review: review.head.key, body: {} }),
    onSettled: () => queries.invalidateQueries({ queryKey: ['jobs', review.head.key] }),
  })
  const save = () =>
    planWork.mutate(
      { input: { value: { ...plan, duplicates: { threshold, asDuplicates } } }, expect: review.log.seq },
      {
        onSuccess: () => {
          setDraft(undefined)
          find.mutate()
        },
      },
    )
  return (
    <details className="duplicate-setting">
      <summary>{t('duplicates.setting.title')}</summary>
      <fieldset className="setting-part">
        <legend>{t('duplicates.setting.threshold')}</legend>
        {dedupeThresholds.map((name) => (
          <label key={name}>
            <input
              type="radio"
              name="threshold"
              checked={name === threshold}
              onChange={() => setDraft({ threshold: name, asDuplicates })}
            />
            {t(`duplicates.setting.thresholds.${name}`)}
          </label>
        ))}
        <p className="quiet small measure">{t('duplicates.setting.measured')}</p>
      </fieldset>
      <fieldset className="setting-part">
        <legend>{t('duplicates.setting.asDuplicates')}</legend>
        {linkableRelations.map((name) => (
          <label key={name}>
            <input
              type="checkbox"
              checked={asDuplicates.includes(name)}
              onChange={(event) => {
                const others = asDuplicates.filter((it) => it !== name)
                setDraft({ threshold, asDuplicates: event.target.checked ? [...others, name] : others })
              }}
            />
            {t(`duplicates.setting.sayings.${name}`)}
          </label>
        ))}
      </fieldset>
      <Button
        size="small"
        variant="secondary"
        disabled={draft === undefined}
        loading={planWork.isPending}
        onClick={save}
      >
        {t('duplicates.setting.save')}
      </Button>
    </details>
  )
}
