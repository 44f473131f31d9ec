/** What a trial came to: a sentence, how much is found after how much is read as a curve one can walk along, and the same as a table. */
import type { SavingsSchema } from '@oversyn/api'
import { showNumber } from '@oversyn/model'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useSettings } from '../../app/settings.ts'
import { showMoment } from '../../ui/show-time.ts'
import { foundAfter } from './found-after.ts'
import { SavingsCurve } from './SavingsCurve.tsx'
import { SavingsTable } from './SavingsTable.tsx'

export function SavingsFigure({ savings, at }: { savings: SavingsSchema; at: string | null }) {
  const { t } = useTranslation()
  const { language } = useSettings()
  const { records, relevant, curve, stop, firstRelevant } = savings
  const [read, setRead] = useState(stop.at)
  const percent = (share: number) => showNumber(share * 100, 'percent', language)
  const told = { at: stop.at, records, recall: percent(stop.recall), saved: percent(stop.saved) }
  const [screened, found] = foundAfter(curve, read)
  const here = t('ranking.savings.here', { screened, records, found, relevant, share: percent(found / relevant) })
  return (
    <>
      <p className="measure">
        {stop.at < records ? t('ranking.savings.saved', told) : t('ranking.savings.full')}{' '}
        {firstRelevant === null ? '' : t('ranking.savings.first', { place: firstRelevant })}
      </p>
      <div className="savings-both">
        <figure className="savings-figure">
          <figcaption className="small">{t('ranking.savings.curve')}</figcaption>
          <SavingsCurve savings={savings} at={[screened, found]} />
          <label className="savings-walk small">
            {t('ranking.savings.move')}
            <input
              type="range"
              min={0}
              max={records}
              step={Math.max(1, Math.ceil(records / 100))}
              value={read}
              aria-valuetext={here}
              onChange={(event) => setRead(event.target.valueAsNumber)}
            />
          </label>
          <p className="small">{here}</p>
        </figure>
        <SavingsTable savings={savings} />
      </div>
      {at ? <p className="quiet small">{t('ranking.savings.when', { when: showMoment(at, language) })}</p> : null}
    </>
  )
}
