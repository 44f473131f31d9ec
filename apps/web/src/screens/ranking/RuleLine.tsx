/** What the rule says of the stage, below the record. Its place is there from the beginning, and one line long. */
import type { Review, Stage } from '@oversyn/model'
import { stopAt } from '@oversyn/synthesis'
import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { useSettings } from '../../app/settings.ts'
import { planOf } from '../screening/stages.ts'
import { standingQuery } from './queries.ts'
import './ranking.css'

/** Rarer than on its own page: who reads a record need not know at once. */
const askEveryMs = 8_000

export function RuleLine({ review, stage }: { review: Review; stage: Stage }) {
  const { t } = useTranslation()
  const { language } = useSettings()
  const { key } = review.head
  const { use } = planOf(review).ranking
  const { data } = useQuery({ ...standingQuery(key, stage, language, askEveryMs), enabled: use })
  if (!use) return null
  const stop = stopAt(review, stage)
  return (
    <p className="rule-line small">
      <Link to="/r/$review/screening/$stage/enough" params={{ review: key, stage }}>
        {t('ranking.title')}
      </Link>{' '}
      <span className="quiet">{stop ? t('ranking.stopped.title') : (data?.standing?.words.rule ?? '')}</span>
    </p>
  )
}
