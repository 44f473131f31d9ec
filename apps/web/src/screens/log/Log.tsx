/** The log: everything that was done, newest first, and the state of the chain that binds it. */
import { useInfiniteQuery } from '@tanstack/react-query'
import { Link, useSearch } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { readAbout } from '../../app/about.ts'
import { logQuery } from '../../app/queries.ts'
import { refPlace } from '../../app/ref-place.ts'
import { useSettings } from '../../app/settings.ts'
import { useReview } from '../../app/use-review.ts'
import { Button } from '../../ui/index.ts'
import { Screen } from '../../ui/Screen.tsx'
import { ChainState } from './ChainState.tsx'
import { LogTable } from './LogTable.tsx'
import './log.css'

export function Log() {
  const { t } = useTranslation()
  const review = useReview()
  const { about } = useSearch({ from: '/r/$review/log' })
  const { data, hasNextPage, fetchNextPage, isFetchingNextPage, error } = useInfiniteQuery(
    logQuery(review.head.key, about, 100),
  )
  if (error) throw error
  const entries = data?.pages.flatMap((page) => page.entries) ?? []
  const total = data?.pages[0]?.total
  return (
    <Screen title={t('log.title')} of={review.head.title} lead={t('log.lead')}>
      <ChainState review={review} />
      {about ? <About about={about} /> : null}
      {total === undefined ? (
        <p className="quiet" aria-busy="true">
          {t('app.fetching')}
        </p>
      ) : (
        <>
          <p className="quiet" aria-live="polite">
            {t('log.entries', { count: total })}
          </p>
          {entries.length === 0 ? <p>{t('log.empty')}</p> : <LogTable review={review} entries={entries} />}
        </>
      )}
      {hasNextPage ? (
        <Button size="small" variant="secondary" loading={isFetchingNextPage} onClick={() => fetchNextPage()}>
          {t('app.showMore')}
        </Button>
      ) : null}
    </Screen>
  )
}

function About({ about }: { about: string }) {
  const { t } = useTranslation()
  const review = useReview()
  const { language } = useSettings()
  const refs = readAbout(about)
  const places = refs.slice(0, 5).flatMap((ref) => refPlace(ref, review, language) ?? [])
  return (
    <p className="log-about">
      {t('log.filter')}{' '}
      {places.map((place, index) => (
        <span key={place.to + place.label}>
          {index > 0 ? '; ' : ''}
          <Link to={place.to} search={place.search} lang={place.lang}>
            {place.label}
          </Link>
        </span>
      ))}
      {refs.length > places.length ? ` … (${refs.length})` : ''}.{' '}
      <Link to="/r/$review/log" params={{ review: review.head.key }}>
        {t('log.clear')}
      </Link>
    </p>
  )
}
