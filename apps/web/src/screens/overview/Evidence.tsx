/** What the evidence is made of, in a few live numbers. */
import type { Review } from '@oversyn/model'
import { quoteValue } from '@oversyn/synthesis'
import { useTranslation } from 'react-i18next'
import { evidenceOf } from '../../app/derived.ts'
import { Num } from '../../ui/Num.tsx'

export function Evidence({ review }: { review: Review }) {
  const { t } = useTranslation()
  if (review.studies.length === 0) return null
  const { largest } = evidenceOf(review).concentration
  const rows = [
    { name: t('overview.evidence.years'), numbers: ['min year of studies', 'max year of studies'] },
    {
      name: t('overview.evidence.theses'),
      numbers: ['share studies where type in (masters-thesis, doctoral-thesis) of studies'],
    },
    { name: t('overview.evidence.secondHand'), numbers: ['share studies where basis = second-hand of studies'] },
    ...(largest
      ? [
          {
            name: t('overview.evidence.largest', { group: largest.key }),
            numbers: [`share studies where group = ${quoteValue(largest.key)} of studies`],
          },
        ]
      : []),
    { name: t('overview.evidence.unused'), numbers: ['count studies where not used = theme'] },
  ]
  return (
    <section aria-labelledby="evidence">
      <h2 id="evidence">{t('overview.profile')}</h2>
      <dl className="evidence">
        {rows.map(({ name, numbers }) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>
              {numbers.map((expression, place) => (
                <span key={expression}>
                  {place > 0 ? '–' : ''}
                  <Num expression={expression} />
                </span>
              ))}
            </dd>
          </div>
        ))}
      </dl>
    </section>
  )
}
