/** Taking an included report on as a study: the form begins with what its records say. */
import { asReference } from '@oversyn/formats'
import { useQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { api } from '../../app/api.ts'
import { useReview } from '../../app/use-review.ts'
import { Adder } from '../../forms/Editable.tsx'
import { form } from '../../forms/specs/form-spec.ts'
import { addStudyForm } from '../../forms/specs/study-forms.ts'
import { reportInput } from './report-input.ts'

export function TakeStudy({ report }: { report: string }) {
  const { t } = useTranslation()
  const review = useReview()
  const { data } = useQuery({
    queryKey: ['report', review.head.key, report],
    queryFn: () => api.recordReport({ review: review.head.key, report }),
  })
  if (!data) return null
  const spec = form({
    ...addStudyForm,
    fresh: () => ({
      record: data.id,
      report: reportInput(asReference(data.reference), review.head.language),
      study: { origin: 'search' },
    }),
  })
  return (
    <div className="take-study">
      <Adder spec={spec} label={t('fulltext.study.take')} under={data.id} main />
    </div>
  )
}
