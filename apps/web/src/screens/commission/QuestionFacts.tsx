/** The review question, in its parts where it has any. */
import type { Review } from '@oversyn/model'
import { useTranslation } from 'react-i18next'
import { useWords } from '../../app/use-words.ts'
import { Adder, Editable } from '../../forms/Editable.tsx'
import { questionForm } from '../../forms/specs/method-forms.ts'
import { type Fact, Facts } from '../../ui/Facts.tsx'
import { LiveText } from '../../ui/LiveText.tsx'

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
        <Editable spec={questionForm} what={t('commission.question')}>
          <div className="flow">
            <p className="measure" lang={review.head.language}>
              <LiveText review={review} text={question.text} />
            </p>
            <p className="quiet small">{words.frameworks[question.framework]}</p>
            <Facts lang={review.head.language} facts={parts} />
          </div>
        </Editable>
      ) : (
        <>
          <p className="quiet">{t('commission.none')}</p>
          <Adder spec={questionForm} label={t('forms.add.question')} />
        </>
      )}
    </section>
  )
}
