/** Records of other reports that one of these was told to resemble: maybe the same, related, kept apart. */
import type { ReportWhole } from '@oversyn/api'
import { relationInWords, relations } from '@oversyn/dedupe'
import type { Review } from '@oversyn/model'
import { Link } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { actorName } from '../../app/actor-name.ts'
import { useSettings } from '../../app/settings.ts'

export function Pairs({ review, report }: { review: Review; report: ReportWhole }) {
  const { t } = useTranslation()
  const { language } = useSettings()
  const others = report.pairs.filter((it) => it.other.report !== report.id)
  if (others.length === 0) return null
  return (
    <section aria-labelledby="pairs">
      <h2 id="pairs">{t('records.detail.pairs')}</h2>
      <ul className="plain-list pair-list">
        {others.map((pair) => {
          const kind = relations.find((it) => it === pair.kind)
          return (
            <li key={`${pair.record}${pair.other.id}`}>
              <Link to="/r/$review/records/$report" params={{ review: review.head.key, report: pair.other.id }}>
                {pair.other.title || t('records.untitled')}
              </Link>{' '}
              <span className="quiet">
                {[pair.other.authors, pair.other.year].filter(Boolean).join(', ')} ·{' '}
                {kind ? relationInWords(kind, language) : t(`records.detail.relations.${pair.relation}`)}
                {pair.by === 'person' ? ` (${actorName(pair.person, review)})` : ''}
              </span>
            </li>
          )
        })}
      </ul>
    </section>
  )
}
