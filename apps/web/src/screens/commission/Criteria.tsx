/** What is taken in and what is left out, each with its reason and its earlier versions. */
import type { Criterion, Review } from '@oversyn/model'
import { capital } from '@oversyn/model'
import { useTranslation } from 'react-i18next'
import { useWords } from '../../app/use-words.ts'

export function Criteria({ review }: { review: Review }) {
  const { t } = useTranslation()
  return (
    <section aria-labelledby="criteria">
      <h2 id="criteria">{t('commission.criteria')}</h2>
      {review.criteria.length === 0 ? <p className="quiet">{t('commission.none')}</p> : null}
      <ol className="commission-list">
        {review.criteria.map((criterion) => (
          <CriterionItem key={criterion.id} criterion={criterion} lang={review.head.language} />
        ))}
      </ol>
    </section>
  )
}

function CriterionItem({ criterion, lang }: { criterion: Criterion; lang: string }) {
  const { t } = useTranslation()
  const words = useWords()
  const facts = [
    capital(words.criterionEffects[criterion.effect].one),
    words.criterionElements[criterion.element],
    criterion.agreedWithClient ? t('commission.agreed') : '',
    criterion.version > 1 ? t('commission.version', { version: criterion.version }) : '',
  ]
  return (
    <li>
      <p lang={lang}>{criterion.text}</p>
      <p className="quiet" lang={lang}>
        {criterion.rationale}
      </p>
      <p className="quiet small">{facts.filter(Boolean).join(' · ')}</p>
      {criterion.earlier.length > 0 ? (
        <details>
          <summary>{t('commission.earlier')}</summary>
          <ul>
            {criterion.earlier.map((earlier) => (
              <li key={earlier.version}>
                {t('commission.version', { version: earlier.version })}:{' '}
                <span lang={lang}>
                  {earlier.text} {earlier.rationale}
                </span>
              </li>
            ))}
          </ul>
        </details>
      ) : null}
    </li>
  )
}
