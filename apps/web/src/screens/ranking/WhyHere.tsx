/** Why this record now: that it was drawn by chance, and, where one asks, the words that raised or lowered it. */
import type { Review, Stage } from '@oversyn/model'
import { useQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { useSettings } from '../../app/settings.ts'
import { Button } from '../../ui/index.ts'
import { Key } from '../../ui/Key.tsx'
import { planOf } from '../screening/stages.ts'
import { whyQuery } from './queries.ts'
import './ranking.css'

interface WhyHereProps {
  review: Review
  stage: Stage
  person: string
  report: string
  /** It was given out because it was drawn by chance. */
  drawn: boolean
  isOpen: boolean
  onToggle: () => void
}

export function WhyHere({ review, stage, person, report, drawn, isOpen, onToggle }: WhyHereProps) {
  const { t } = useTranslation()
  const { language } = useSettings()
  const { use, hidden } = planOf(review).ranking
  const { data, error } = useQuery({
    ...whyQuery(review.head.key, person, stage, report, language),
    enabled: isOpen && use,
  })
  if (!use) return null
  return (
    <div className="why">
      <p className="row">
        {drawn && !hidden ? <span className="tag">{t('ranking.drawn')}</span> : null}
        <Button
          size="xsmall"
          variant="tertiary"
          data-color="neutral"
          aria-keyshortcuts="w"
          aria-expanded={isOpen}
          onClick={onToggle}
        >
          {t('ranking.why.ask')} <Key>w</Key>
        </Button>
      </p>
      <p className="why-answer small" role="status">
        {isOpen ? told() : ''}
      </p>
    </div>
  )

  function told(): string {
    if (!data) return error ? t('ranking.why.away') : t('ranking.computing')
    if (!data.ranked) return t('ranking.why.off')
    if (data.hidden) return t('ranking.why.hidden')
    const chance = drawn || data.drawn ? `${t('ranking.why.drawn')} ` : ''
    return `${chance}${data.why ?? (chance ? '' : t('ranking.why.none'))}`
  }
}
