/** The share of the relevant ones that is found, with its interval and the target, on a scale from none to all. */
import { showNumber } from '@oversyn/model'
import { useTranslation } from 'react-i18next'
import { useSettings } from '../../app/settings.ts'
import { widest } from './evidence-facts.ts'

interface RecallFigureProps {
  recall: { estimate: number; low: number; high: number } | null
  target: number
}

export function RecallFigure({ recall, target }: RecallFigureProps) {
  const { t } = useTranslation()
  const { language } = useSettings()
  const percent = (share: number) => showNumber(share * 100, 'percent', language)
  const at = (share: number) => `${Math.min(100, Math.max(0, share * 100))}%`
  const told = recall
    ? t('ranking.facts.interval', {
        ...{ estimate: percent(recall.estimate), low: percent(recall.low), high: percent(recall.high) },
      })
    : t('ranking.figure.none')
  const goal = t('ranking.figure.target', { share: percent(target) })
  return (
    // Places are shares of its width, so that text keeps its size on any screen.
    <svg className="recall" role="img" aria-label={`${t('ranking.figure.label')}: ${told}. ${goal}.`}>
      <rect className="recall-scale" x="0" y="24" width="100%" height="10" rx="5" />
      {recall ? (
        <>
          <rect
            className="recall-interval"
            x={at(recall.low)}
            y="24"
            width={at(recall.high - recall.low)}
            height="10"
            rx="2"
          />
          {recall.high - recall.low > widest ? null : (
            <line className="recall-estimate" x1={at(recall.estimate)} x2={at(recall.estimate)} y1="20" y2="38" />
          )}
          {/* Over the middle of the interval: nobody shall read the estimate without it. */}
          <text className="recall-value" x={at(middle(recall))} y="14" textAnchor={anchor(middle(recall))}>
            {recall.low === recall.high ? percent(recall.low) : `${percent(recall.low)}–${percent(recall.high)}`}
          </text>
        </>
      ) : null}
      <line className="recall-target" x1={at(target)} x2={at(target)} y1="20" y2="46" />
      <text x={at(target)} y="60" textAnchor={anchor(target)}>
        {goal}
      </text>
      <text x="0" y="60">
        {percent(0)}
      </text>
    </svg>
  )
}

function middle({ low, high }: { low: number; high: number }): number {
  return (low + high) / 2
}

/** Text near an end of the scale stays inside it. */
function anchor(share: number): 'start' | 'middle' | 'end' {
  return share > 0.85 ? 'end' : share < 0.15 ? 'start' : 'middle'
}
