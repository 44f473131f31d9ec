/** Who asked, with which mandate, until when, paid by whom. */
import type { Review } from '@oversyn/model'
import { useTranslation } from 'react-i18next'
import { useSettings } from '../../app/settings.ts'
import { Facts } from '../../ui/Facts.tsx'
import { showPartial } from '../../ui/show-time.ts'

export function Mandate({ review }: { review: Review }) {
  const { t } = useTranslation()
  const { language } = useSettings()
  const { commission } = review
  if (!commission) return <p className="quiet">{t('commission.empty')}</p>
  return (
    <section aria-label={t('commission.title')}>
      <Facts
        lang={review.head.language}
        facts={[
          { name: t('commission.client'), value: commission.client },
          { name: t('commission.contractor'), value: commission.contractor },
          { name: t('commission.mandate'), value: commission.mandate },
          { name: t('commission.deadline'), value: commission.deadline && showPartial(commission.deadline, language) },
          { name: t('commission.funding'), value: commission.funding },
        ]}
      />
    </section>
  )
}
