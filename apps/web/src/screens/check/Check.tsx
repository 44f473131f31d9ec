/** "Before you send": what is weak, wrong or missing in the review itself, and beside it in a finished text held against it. */
import { useTranslation } from 'react-i18next'
import { standingProblemsOf } from '../../app/derived.ts'
import { useReview } from '../../app/use-review.ts'
import { useWords } from '../../app/use-words.ts'
import { Screen } from '../../ui/Screen.tsx'
import { tally } from './alike.ts'
import { ReviewProblems } from './ReviewProblems.tsx'
import { TextAudit } from './TextAudit.tsx'
import './check.css'

export function Check() {
  const { t } = useTranslation()
  const review = useReview()
  const words = useWords()
  const problems = standingProblemsOf(review)
  return (
    <Screen title={t('check.title')} of={review.head.title} lead={t('check.lead')}>
      <p className="check-jump">
        <a href="#check-text">{t('check.toText')}</a>
      </p>
      <div className="check-sides">
        <section aria-labelledby="check-review" className="check-side">
          <h2 id="check-review">{t('check.review')}</h2>
          <p className="check-lead">{problems.length === 0 ? t('check.empty') : `${tally(problems, words)}.`}</p>
          <ReviewProblems problems={problems} />
        </section>
        <section aria-labelledby="check-text" className="check-side">
          <h2 id="check-text" tabIndex={-1}>
            {t('check.text')}
          </h2>
          <TextAudit />
        </section>
      </div>
    </Screen>
  )
}
