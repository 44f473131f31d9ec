/** The entries of the log that speak of the objects behind a number, newest first. */
import type { Ref, Review } from '@oversyn/model'
import { useInfiniteQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { aboutOf } from '../app/about.ts'
import { logQuery } from '../app/queries.ts'
import { EntryLine } from './EntryLine.tsx'

export function NumberEvents({ items, review }: { items: Ref[]; review: Review }) {
  const { t } = useTranslation()
  const about = aboutOf(items)
  const { data } = useInfiniteQuery({ ...logQuery(review.head.key, about, 10), enabled: items.length > 0 })
  const page = data?.pages[0]
  if (items.length === 0) return null
  return (
    <section className="number-part">
      <h2>{t('number.events')}</h2>
      {page ? (
        page.entries.length === 0 ? (
          <p className="quiet">{t('number.noEvents')}</p>
        ) : (
          <ol className="plain-list entry-lines">
            {page.entries.map((entry) => (
              <EntryLine key={entry.seq} entry={entry} review={review} />
            ))}
          </ol>
        )
      ) : (
        <p className="quiet">{t('app.fetching')}</p>
      )}
      {page && page.total > page.entries.length ? (
        <Link to="/r/$review/log" params={{ review: review.head.key }} search={{ about }}>
          {t('number.moreEvents')} ({page.total})
        </Link>
      ) : null}
    </section>
  )
}
