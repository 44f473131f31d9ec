/** What is taken in and what is left out, each with its reason and its earlier versions. */
import type { Criterion, Review } from '@oversyn/model'
import { capital } from '@oversyn/model'
import { useTranslation } from 'react-i18next'
import { plainOf } from '../../app/derived.ts'
import { useWords } from '../../app/use-words.ts'
import { Adder, Editable } from '../../forms/Editable.tsx'
import { excerpt } from '../../forms/kit/excerpt.ts'
import { Move } from '../../forms/Move.tsx'
import { criterionForm } from '../../forms/specs/method-forms.ts'
import { Withdraw } from '../../forms/Withdraw.tsx'
import { LiveText } from '../../ui/LiveText.tsx'

export function Criteria({ review }: { review: Review }) {
  const { t } = useTranslation()
  return (
    <section aria-labelledby="criteria">
      <h2 id="criteria">{t('commission.criteria')}</h2>
      {review.criteria.length === 0 ? <p className="quiet">{t('commission.none')}</p> : null}
      <ol className="commission-list">
        {review.criteria.map((criterion) => (
          <CriterionItem key={criterion.id} criterion={criterion} review={review} />
        ))}
      </ol>
      <Adder spec={criterionForm} label={t('forms.add.criterion')} />
    </section>
  )
}

function CriterionItem({ criterion, review }: { criterion: Criterion; review: Review }) {
  const lang = review.head.language
  const { t } = useTranslation()
  const words = useWords()
  const name = excerpt(plainOf(review, criterion.text))
  const facts = [
    capital(words.criterionEffects[criterion.effect].one),
    words.criterionElements[criterion.element],
    criterion.agreedWithClient ? t('commission.agreed') : '',
    criterion.version > 1 ? t('commission.version', { version: criterion.version }) : '',
  ]
  return (
    <li>
      <Editable
        spec={criterionForm}
        what={name}
        id={criterion.id}
        actions={
          <>
            <Move verb="setCriterion" id={criterion.id} what={name} among={review.criteria} />
            <Withdraw kind="criterion" id={criterion.id} what={name} />
          </>
        }
      >
        <p lang={lang}>
          <LiveText review={review} text={criterion.text} />
        </p>
        <p className="quiet" lang={lang}>
          <LiveText review={review} text={criterion.rationale} />
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
      </Editable>
    </li>
  )
}
