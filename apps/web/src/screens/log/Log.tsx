/** The log: everything that was done, newest first, and the state of the chain that binds it. */
import { useInfiniteQuery, useQuery } from '@tanstack/react-query'
import { Link, useSearch } from '@tanstack/react-router'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { readAbout } from '../../app/about.ts'
import { firstEntryQuery, logQuery } from '../../app/queries.ts'
import { refPlace } from '../../app/ref-place.ts'
import { useSettings } from '../../app/settings.ts'
import { useReview } from '../../app/use-review.ts'
import { groupEntries } from '../../ui/entry-groups.ts'
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
  const { data: first, error: firstError } = useQuery(firstEntryQuery(review.head.key))
  const [unfolded, setUnfolded] = useState<readonly number[]>([])
  if (error ?? firstError) throw error ?? firstError
  const entries = data?.pages.flatMap((page) => page.entries) ?? []
  // What is about one object is few entries of many moments: each is told.
  const groups = about
    ? entries.map((entry) => ({ entries: [entry], count: 1, loaded: false }))
    : groupEntries(entries, first ?? null)
  const last = groups.at(-1)
  // More of a folded group would not be seen.
  const more = hasNextPage && !(last?.loaded && !unfolded.includes(last.entries[0]?.seq ?? 0))
  const toggle = (seq: number) =>
    setUnfolded(unfolded.includes(seq) ? unfolded.filter((it) => it !== seq) : [...unfolded, seq])
  const total = data?.pages[0]?.total
  return (
    <Screen title={t('log.title')} of={review.head.title} lead={t('log.lead')}>
      <ChainState review={review} />
      {about ? <About about={about} /> : null}
      {total === undefined || first === undefined ? (
        <p className="quiet" aria-busy="true">
          {t('app.fetching')}
        </p>
      ) : (
        <>
          <p className="quiet" aria-live="polite">
            {t('log.entries', { count: total })}
          </p>
          {entries.length === 0 ? (
            <p>{t('log.empty')}</p>
          ) : (
            <LogTable review={review} groups={groups} unfolded={unfolded} onToggle={toggle} />
          )}
        </>
      )}
      {more ? (
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
