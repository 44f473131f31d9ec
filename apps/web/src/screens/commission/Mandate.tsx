/** Who asked, with which mandate, until when, paid by whom. */
import type { Review } from '@oversyn/model'
import { useTranslation } from 'react-i18next'
import { useSettings } from '../../app/settings.ts'
import { Adder, Editable } from '../../forms/Editable.tsx'
import { commissionForm, headForm } from '../../forms/specs/commission-forms.ts'
import { Facts } from '../../ui/Facts.tsx'
import { LiveText } from '../../ui/LiveText.tsx'
import { showPartial } from '../../ui/show-time.ts'

export function Mandate({ review }: { review: Review }) {
  const { t } = useTranslation()
  const { language } = useSettings()
  const { commission } = review
  return (
    <section aria-label={t('commission.title')} className="flow">
      <Editable spec={headForm} what={t('forms.head')}>
        <p className="commission-title" lang={review.head.language}>
          {review.head.title}
          {review.head.subtitle ? <span className="quiet commission-subtitle">{review.head.subtitle}</span> : null}
        </p>
      </Editable>
      {commission ? (
        <Editable spec={commissionForm} what={t('commission.title')}>
          <Facts
            lang={review.head.language}
            facts={[
              { name: t('commission.client'), value: commission.client },
              { name: t('commission.contractor'), value: commission.contractor },
              { name: t('commission.mandate'), value: <LiveText review={review} text={commission.mandate} /> },
              {
                name: t('commission.deadline'),
                value: commission.deadline && showPartial(commission.deadline, language),
              },
              { name: t('commission.funding'), value: commission.funding },
            ]}
          />
        </Editable>
      ) : (
        <>
          <p className="quiet">{t('commission.empty')}</p>
          <Adder spec={commissionForm} label={t('forms.add.commission')} main />
        </>
      )}
    </section>
  )
}
