/** Works the review leans on without including them, so that nobody takes them for missing studies. */
import type { Review } from '@oversyn/model'
import { useTranslation } from 'react-i18next'
import { useWords } from '../../app/use-words.ts'
import { Adder, Editable } from '../../forms/Editable.tsx'
import { workForm } from '../../forms/specs/commission-forms.ts'
import { Withdraw } from '../../forms/Withdraw.tsx'

export function Works({ review }: { review: Review }) {
  const { t } = useTranslation()
  const words = useWords()
  return (
    <section aria-labelledby="works">
      <h2 id="works">{t('commission.works')}</h2>
      <p className="quiet">{t('commission.worksLead')}</p>
      <ul className="commission-list">
        {review.works.map((work) => (
          <li key={work.id}>
            <Editable
              spec={workForm}
              what={work.short}
              id={work.id}
              actions={<Withdraw kind="work" id={work.id} what={work.short} />}
            >
              <span lang={review.head.language}>{work.citation}</span>{' '}
              <span className="quiet">({words.workRoles[work.role]})</span>
            </Editable>
          </li>
        ))}
      </ul>
      <Adder spec={workForm} label={t('forms.add.work')} />
    </section>
  )
}
