/** How the review is carried out; what a published review does not say is said to be unknown. */
import type { Review } from '@oversyn/model'
import { capital } from '@oversyn/model'
import { useTranslation } from 'react-i18next'
import { useSettings } from '../../app/settings.ts'
import { useWords } from '../../app/use-words.ts'
import { Adder, Editable } from '../../forms/Editable.tsx'
import { protocolForm } from '../../forms/specs/method-forms.ts'
import { Facts } from '../../ui/Facts.tsx'
import { LiveText } from '../../ui/LiveText.tsx'
import { showSpan } from '../../ui/show-time.ts'

export function ProtocolFacts({ review }: { review: Review }) {
  const { t } = useTranslation()
  const { language } = useSettings()
  const words = useWords()
  const { protocol } = review
  const text = (value: string | null) => value && <LiveText review={review} text={value} />
  return (
    <section aria-labelledby="protocol">
      <h2 id="protocol">{t('commission.protocol')}</h2>
      {protocol ? (
        <Editable spec={protocolForm} what={t('commission.protocol')}>
          <Facts
            lang={review.head.language}
            facts={[
              { name: t('commission.design'), value: capital(words.reviewDesigns[protocol.design]) },
              { name: t('commission.designStated'), value: protocol.designStated },
              {
                name: t('commission.stages'),
                value: capital(protocol.stages.map((stage) => words.stages[stage]).join(', ')),
              },
              {
                name: t('commission.screeners'),
                value: protocol.screeners && t('commission.screenersCount', { count: protocol.screeners }),
              },
              { name: t('commission.published'), value: protocol.published && showSpan(protocol.published, language) },
              { name: t('commission.languages'), value: protocol.languages?.join(', ') },
              { name: t('commission.saturation'), value: text(protocol.saturation) },
              { name: t('commission.appraisal'), value: text(protocol.appraisal) },
              { name: t('commission.registration'), value: protocol.registration },
            ]}
          />
        </Editable>
      ) : (
        <>
          <p className="quiet">{t('commission.none')}</p>
          <Adder spec={protocolForm} label={t('forms.add.protocol')} />
        </>
      )}
    </section>
  )
}
