/** What happened last in the review. */
import type { Review } from '@oversyn/model'
import { useInfiniteQuery, useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { firstEntryQuery, logQuery } from '../../app/queries.ts'
import { EntryLine } from '../../ui/EntryLine.tsx'
import { groupEntries } from '../../ui/entry-groups.ts'

export function LastEvents({ review }: { review: Review }) {
  const { t } = useTranslation()
  const { data } = useInfiniteQuery(logQuery(review.head.key, undefined, 5))
  const { data: first } = useQuery(firstEntryQuery(review.head.key))
  const groups = data && first !== undefined ? groupEntries(data.pages[0]?.entries ?? [], first) : []
  return (
    <section aria-labelledby="last">
      <h2 id="last">{t('overview.last')}</h2>
      <ol className="plain-list last-events">
        {groups.flatMap(({ entries: [newest], ...group }) =>
          newest ? <EntryLine key={newest.seq} entry={newest} review={review} group={group} /> : [],
        )}
      </ol>
      <p>
        <Link to="/r/$review/log" params={{ review: review.head.key }}>
          {t('overview.wholeLog')}
        </Link>
      </p>
    </section>
  )
}
