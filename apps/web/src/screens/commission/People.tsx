/** Those with a part in the review. */
import type { Review } from '@oversyn/model'
import { useTranslation } from 'react-i18next'
import { useWords } from '../../app/use-words.ts'
import { Adder, Editable } from '../../forms/Editable.tsx'
import { personForm } from '../../forms/specs/commission-forms.ts'
import { Withdraw } from '../../forms/Withdraw.tsx'

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
            <Editable
              spec={personForm}
              what={person.name}
              id={person.id}
              actions={<Withdraw kind="person" id={person.id} what={person.name} />}
            >
              {person.name}
              <span className="quiet">
                {' '}
                · {words.personRoles[person.role]}
                {person.affiliation ? ` · ${person.affiliation}` : ''}
              </span>
            </Editable>
          </li>
        ))}
      </ul>
      <Adder spec={personForm} label={t('forms.add.person')} />
    </section>
  )
}
