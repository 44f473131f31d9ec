/** A criterion chosen by its number and text. */
import type { Review } from '@oversyn/model'
import { useTranslation } from 'react-i18next'
import { plainOf } from '../../app/derived.ts'
import { Select } from '../../ui/index.ts'
import { namedCriteria } from './stages.ts'

export function CriterionSelect({
  review,
  value,
  onChange,
}: {
  review: Review
  value: string
  onChange: (criterion: string) => void
}) {
  const { t } = useTranslation()
  return (
    <Select
      size="small"
      className="criterion-select"
      hideLabel
      label={t('screening.settle.criterion')}
      value={value}
      onChange={(event) => onChange(event.target.value)}
    >
      <option value="">{t('screening.settle.noCriterion')}</option>
      {namedCriteria(review).map((it, at) => (
        <option key={it.id} value={it.id} lang={review.head.language}>
          {at + 1}. {plainOf(review, it.text).slice(0, 80)}
        </option>
      ))}
    </Select>
  )
}
