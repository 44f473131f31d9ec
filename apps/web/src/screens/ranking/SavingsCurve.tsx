/** The curve: found against read, the diagonal of a random order, where the rule would have stopped, and where one stands on it. */
import type { SavingsSchema } from '@oversyn/api'
import { showNumber } from '@oversyn/model'
import { useTranslation } from 'react-i18next'
import { useSettings } from '../../app/settings.ts'

interface SavingsCurveProps {
  savings: SavingsSchema
  at: readonly [screened: number, found: number]
}

export function SavingsCurve({ savings, at }: SavingsCurveProps) {
  const { t } = useTranslation()
  const { language } = useSettings()
  const { records, relevant, curve, stop } = savings
  const count = (value: number) => showNumber(value, 'count', language)
  const [x, y] = [(screened: number) => (100 * screened) / records, (found: number) => 100 - (100 * found) / relevant]
  const points = curve.map(([screened, found]) => `${x(screened).toFixed(2)},${y(found).toFixed(2)}`).join(' ')
  const stopX = x(stop.at)
  return (
    <div className="curve" role="img" aria-label={t('ranking.savings.alt', { relevant, records })}>
      {/* Stretched to its place: the lines keep their width, and all text stands outside. */}
      <svg className="curve-plot" viewBox="0 0 100 100" preserveAspectRatio="none" aria-hidden="true">
        <line className="curve-chance" x1="0" y1="100" x2="100" y2="0" />
        {stop.at < records ? <line className="curve-stop" x1={stopX} y1="0" x2={stopX} y2="100" /> : null}
        <polyline className="curve-line" points={points} />
      </svg>
      <span className="curve-point" style={{ left: `${x(at[0])}%`, top: `${y(at[1])}%` }} />
      <span className="curve-label curve-top">{count(relevant)}</span>
      <span className="curve-label curve-y">{t('ranking.savings.foundAxis')}</span>
      <span className="curve-label curve-origin">0</span>
      <span className="curve-label curve-x">{t('ranking.savings.read')}</span>
      <span className="curve-label curve-end">{count(records)}</span>
      <span className="curve-label curve-diagonal">{t('ranking.savings.chance')}</span>
      {stop.at < records ? (
        <span className="curve-label curve-at" data-side={stopX > 60 ? 'left' : 'right'} style={{ left: `${stopX}%` }}>
          {t('ranking.savings.stopHere')} {count(stop.at)}
        </span>
      ) : null}
    </div>
  )
}
