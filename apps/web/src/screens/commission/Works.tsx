/** Works the review leans on without including them, so that nobody takes them for missing studies. */
import type { Review } from '@oversyn/model'
import { useTranslation } from 'react-i18next'
import { useWords } from '../../app/use-words.ts'

export function Works({ review }: { review: Review }) {
  const { t } = useTranslation()
  const words = useWords()
  if (review.works.length === 0) return null
  return (
    <section aria-labelledby="works">
      <h2 id="works">{t('commission.works')}</h2>
      <p className="quiet">{t('commission.worksLead')}</p>
      <ul className="commission-list">
        {review.works.map((work) => (
          <li key={work.id}>
            <span lang={review.head.language}>{work.citation}</span>{' '}
            <span className="quiet">({words.workRoles[work.role]})</span>
          </li>
        ))}
      </ul>
    </section>
  )
}
