/** What happened last in the review. */
import type { Review } from '@oversyn/model'
import { useInfiniteQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { logQuery } from '../../app/queries.ts'
import { EntryLine } from '../../ui/EntryLine.tsx'

export function LastEvents({ review }: { review: Review }) {
  const { t } = useTranslation()
  const { data } = useInfiniteQuery(logQuery(review.head.key, undefined, 5))
  return (
    <section aria-labelledby="last">
      <h2 id="last">{t('overview.last')}</h2>
      <ol className="plain-list last-events">
        {data?.pages[0]?.entries.map((entry) => (
          <EntryLine key={entry.seq} entry={entry} review={review} />
        ))}
      </ol>
      <p>
        <Link to="/r/$review/log" params={{ review: review.head.key }}>
          {t('overview.wholeLog')}
        </Link>
      </p>
    </section>
  )
}
