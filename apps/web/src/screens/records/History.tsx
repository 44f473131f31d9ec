/** What was done with the records of a report, out of the log. */
import type { ReportWhole } from '@oversyn/api'
import type { Review } from '@oversyn/model'
import { useInfiniteQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { aboutOf } from '../../app/about.ts'
import { actorName } from '../../app/actor-name.ts'
import { logQuery } from '../../app/queries.ts'
import { useSettings } from '../../app/settings.ts'
import { useWords } from '../../app/use-words.ts'
import { showMoment } from '../../ui/show-time.ts'
import { whatHappened } from '../../ui/what-happened.ts'

export function History({ review, report }: { review: Review; report: ReportWhole }) {
  const { t } = useTranslation()
  const { language } = useSettings()
  const words = useWords()
  const about = aboutOf(report.records.map(({ id }) => ({ kind: 'record', id })))
  const { data } = useInfiniteQuery(logQuery(review.head.key, about, 10))
  // What others judged is told above, to whoever may see it.
  const entries = (data?.pages[0]?.entries ?? []).filter((it) => it.type !== 'report.screened')
  return (
    <section aria-labelledby="history">
      <h2 id="history">{t('records.detail.history')}</h2>
      {data && entries.length === 0 ? <p className="quiet">{t('records.detail.noHistory')}</p> : null}
      <ol className="plain-list">
        {entries.map((entry) => (
          <li key={entry.seq}>
            {whatHappened(entry, review, words, t)}{' '}
            <span className="quiet small">
              {actorName(entry.actor.id, review)}, {showMoment(entry.at, language)}
            </span>
          </li>
        ))}
      </ol>
      {entries.length > 0 ? (
        <p>
          <Link className="list-link" to="/r/$review/log" params={{ review: review.head.key }} search={{ about }}>
            {t('records.detail.allHistory')}
          </Link>
        </p>
      ) : null}
    </section>
  )
}
