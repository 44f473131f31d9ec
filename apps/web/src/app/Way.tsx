/** The review's way: its stages in the order of the work, then what watches over it. Only what can be opened is named. */
import type { Review } from '@oversyn/model'
import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { weightyProblemsOf } from './derived.ts'
import { usePerson } from './person.ts'
import { progressQuery } from './queries.ts'
import { stations } from './stations.ts'
import { useReview } from './use-review.ts'

export function Way({ open, onGo }: { open: boolean; onGo: () => void }) {
  const { t } = useTranslation()
  const review = useReview()
  const waiting = waitingAt(review, useLeft(review))
  return (
    <nav id="way" className="way" data-open={open} aria-label={t('app.way')}>
      <ul>
        {stations.map((station) => (
          <li key={station.name} className={station.name === 'check' ? 'way-apart' : undefined}>
            <Link
              to={station.to}
              params={{ review: review.head.key }}
              activeOptions={{ exact: station.name === 'overview', includeSearch: false }}
              onClick={onGo}
            >
              {t(`way.${station.name}`)}
              <Waiting at={station.name} count={waiting.get(station.name) ?? 0} />
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  )
}

type Station = (typeof stations)[number]['name']

/** How much work waits at each station. */
function waitingAt(review: Review, left: number): Map<Station, number> {
  return new Map<Station, number>([
    ['duplicates', review.tally.pairs.possible],
    ['screening', left],
    ['check', weightyProblemsOf(review).length],
  ])
}

function Waiting({ at, count }: { at: Station; count: number }) {
  const { t } = useTranslation()
  if (count === 0) return null
  const words = at === 'check' ? t('way.waiting', { count }) : t('way.toDo', { count })
  return (
    <span className="way-number">
      <span aria-hidden="true">{count}</span>
      <span className="aksel-sr-only">{words}</span>
    </span>
  )
}

const askEveryMs = 20_000

/** How many reports wait for the person at this machine, at all stages. */
function useLeft(review: Review): number {
  const person = usePerson(review)
  const { data } = useQuery({
    ...progressQuery(review.head.key, person?.id),
    // Where nobody has said who they are, or nothing was imported, nothing waits.
    enabled: person !== undefined && Object.keys(review.tally.records).length > 0,
    refetchInterval: askEveryMs,
  })
  return data?.stages.reduce((sum, it) => sum + it.left, 0) ?? 0
}
