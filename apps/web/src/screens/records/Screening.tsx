/** How the report stands at each stage, and the decisions that may be seen. */
import type { ReportWhole } from '@oversyn/api'
import { capital, type Review } from '@oversyn/model'
import { useTranslation } from 'react-i18next'
import { actorName } from '../../app/actor-name.ts'
import { lookupOf } from '../../app/derived.ts'
import { useSettings } from '../../app/settings.ts'
import { showMoment } from '../../ui/show-time.ts'
import { standingName } from './words.ts'

export function Screening({ review, report }: { review: Review; report: ReportWhole }) {
  const { t } = useTranslation()
  const { language } = useSettings()
  const { criteria } = lookupOf(review).byId
  const criterion = (id: string | null) => (id === null ? '' : ` – ${criteria.get(id)?.text ?? ''}`)
  const known = report.stages.filter((it) => it.standing !== null || it.decisions.length + it.hidden > 0)
  if (known.length === 0) return null
  return (
    <section aria-labelledby="screening">
      <h2 id="screening">{t('records.detail.screening')}</h2>
      {known.map(({ stage, standing, decisions, hidden, resolution }) => (
        <div key={stage} className="stage-block">
          <p>
            <strong>{capital(standingName(`${stage}:${standing ?? 'none'}`, t))}</strong>
          </p>
          <ul className="plain-list">
            {decisions.map((it) => (
              <li key={it.seq}>
                {actorName(it.person, review)}: {t(`records.detail.verdicts.${it.verdict}`)}
                {criterion(it.criterion)}
                {it.note ? ` «${it.note}»` : ''} <span className="quiet small">{showMoment(it.at, language)}</span>
              </li>
            ))}
            {resolution ? (
              <li key="resolution">
                {t('records.detail.resolved', { verdict: t(`records.detail.verdicts.${resolution.verdict}`) })}
                {criterion(resolution.criterion)}{' '}
                <span className="quiet small">
                  {actorName(resolution.person, review)}, {showMoment(resolution.at, language)}
                </span>
              </li>
            ) : null}
          </ul>
          {hidden > 0 ? <p className="quiet">{t('records.detail.hidden', { count: hidden })}</p> : null}
        </div>
      ))}
    </section>
  )
}
