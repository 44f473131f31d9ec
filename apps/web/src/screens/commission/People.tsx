/** Those with a part in the review. */
import type { Review } from '@oversyn/model'
import { useTranslation } from 'react-i18next'
import { useWords } from '../../app/use-words.ts'

export function People({ review }: { review: Review }) {
  const { t } = useTranslation()
  const words = useWords()
  return (
    <section aria-labelledby="people">
      <h2 id="people">{t('commission.people')}</h2>
      {review.people.length === 0 ? <p className="quiet">{t('commission.none')}</p> : null}
      <ul className="plain-list">
        {review.people.map((person) => (
          <li key={person.id}>
            {person.name}
            <span className="quiet">
              {' '}
              · {words.personRoles[person.role]}
              {person.affiliation ? ` · ${person.affiliation}` : ''}
            </span>
          </li>
        ))}
      </ul>
    </section>
  )
}
