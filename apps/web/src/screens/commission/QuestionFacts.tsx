/** The review question, in its parts where it has any. */
import type { Review } from '@oversyn/model'
import { useTranslation } from 'react-i18next'
import { useWords } from '../../app/use-words.ts'
import { type Fact, Facts } from '../../ui/Facts.tsx'

export function QuestionFacts({ review }: { review: Review }) {
  const { t } = useTranslation()
  const words = useWords()
  const { question } = review
  const parts: Fact[] =
    question?.framework === 'pcc'
      ? (['population', 'concept', 'context'] as const).map((part) => ({
          name: t(`commission.${part}`),
          value: question[part],
        }))
      : []
  return (
    <section aria-labelledby="question">
      <h2 id="question">{t('commission.question')}</h2>
      {question ? (
        <div className="flow">
          <p className="measure" lang={review.head.language}>
            {question.text}
          </p>
          <p className="quiet small">{words.frameworks[question.framework]}</p>
          <Facts lang={review.head.language} facts={parts} />
        </div>
      ) : (
        <p className="quiet">{t('commission.none')}</p>
      )}
    </section>
  )
}
