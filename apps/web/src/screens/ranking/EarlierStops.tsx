/** Stops of a stage that were taken up again: each with who, when, what it rested on and why. */
import type { PastStopSchema } from '@oversyn/api'
import { type Review, type Stage, showNumber } from '@oversyn/model'
import { stopAt } from '@oversyn/synthesis'
import { useQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { actorName } from '../../app/actor-name.ts'
import { useSettings } from '../../app/settings.ts'
import { showMoment } from '../../ui/show-time.ts'
import { widest } from './evidence-facts.ts'
import { stopsQuery } from './queries.ts'

export function EarlierStops({ review, stage }: { review: Review; stage: Stage }) {
  const { t } = useTranslation()
  const { data = [] } = useQuery(stopsQuery(review.head.key, stage, stopAt(review, stage)?.id))
  const earlier = data.filter((it) => it.resumed !== null)
  if (earlier.length === 0) return null
  return (
    <section className="flow" aria-labelledby="earlier">
      <h2 id="earlier">{t('ranking.earlier.title')}</h2>
      <ul className="plain-list earlier-stops">
        {earlier.map((it) => (
          <li key={it.stop.id}>
            <Earlier past={it} review={review} />
          </li>
        ))}
      </ul>
    </section>
  )
}

function Earlier({ past: { stop, at, by, resumed }, review }: { past: PastStopSchema; review: Review }) {
  const { t } = useTranslation()
  const { language } = useSettings()
  const percent = (share: number) => showNumber(share * 100, 'percent', language)
  const { screened, remaining, included, recall, low, high, allowed, reason } = stop
  const deed = (key: 'stopped.who' | 'earlier.resumed', it: { at: string; by: string }) =>
    t(`ranking.${key}`, { name: actorName(it.by, review), when: showMoment(it.at, language) })
  const found = (estimate: number, from: number, to: number) =>
    to - from > widest
      ? t('ranking.earlier.within', { low: percent(from), high: percent(to) })
      : t('ranking.earlier.recall', { estimate: percent(estimate), low: percent(from), high: percent(to) })
  return (
    <>
      <p>
        {deed('stopped.who', { at, by })}. {allowed ? t('ranking.stopped.allowed') : t('ranking.stopped.against')}{' '}
        {resumed ? `${deed('earlier.resumed', resumed)}.` : ''}
      </p>
      <p className="quiet small measure">
        {t('ranking.earlier.evidence', { screened, records: screened + remaining, count: included })}{' '}
        {recall === null || low === null || high === null ? '' : found(recall, low, high)}
      </p>
      {reason ? (
        <p className="small measure">
          {t('ranking.stopped.reason')}: <span lang={review.head.language}>{reason}</span>
        </p>
      ) : null}
    </>
  )
}
