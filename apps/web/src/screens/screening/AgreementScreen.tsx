/** How far people agree, with what each figure says in plain words. */
import type { AgreementSchema } from '@oversyn/api'
import { capital, type Review, showNumber } from '@oversyn/model'
import { useQuery } from '@tanstack/react-query'
import { Link, useSearch } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { actorName } from '../../app/actor-name.ts'
import { useSettings } from '../../app/settings.ts'
import { useReview } from '../../app/use-review.ts'
import { Button } from '../../ui/index.ts'
import { agreementCsv } from './agreement-csv.ts'
import { agreementQuery } from './queries.ts'
import { type Place, ScreeningFrame } from './ScreeningFrame.tsx'
import '../../ui/data-table.css'

export function AgreementScreen() {
  const { t } = useTranslation()
  return (
    <ScreeningFrame title={t('screening.parts.agreement')} lead={t('screening.agreement.lead')}>
      {(place) => <Figures {...place} />}
    </ScreeningFrame>
  )
}

function Figures({ stage }: Place) {
  const { t } = useTranslation()
  const review = useReview()
  const { over: asked } = useSearch({ from: '/r/$review/screening/agreement' })
  const hasRound = review.plan?.calibration?.stage === stage
  const over = asked === 'calibration' && hasRound ? 'calibration' : 'stage'
  const { data } = useQuery(agreementQuery(review.head.key, stage, over))
  return (
    <div className="agreement flow">
      {hasRound ? (
        <p className="row">
          {t('screening.agreement.over')}:
          {(['stage', 'calibration'] as const).map((it) => (
            <Link key={it} to="." search={{ stage, over: it }} aria-current={it === over ? 'true' : undefined}>
              {t(`screening.agreement.${it}`)}
            </Link>
          ))}
        </p>
      ) : null}
      {data ? <Found found={data} review={review} name={`${review.head.key}-${stage}-${over}`} /> : null}
    </div>
  )
}

function Found({ found, review, name }: { found: AgreementSchema; review: Review; name: string }) {
  const { t } = useTranslation()
  const { language } = useSettings()
  if (found.compared === 0) return <p>{t('screening.agreement.none')}</p>
  const { percent, compared, leftOut } = found
  const nameOf = (id: string) => actorName(id, review)
  const percentText = (share: number) => showNumber(Math.round(share * 1000) / 10, 'count', language)
  const pairs = found.pairs.filter((it) => it.compared > 0)
  return (
    <>
      <p>{t('screening.agreement.compared', { count: compared, leftOut })}</p>
      <p className="agreement-main">
        <strong>
          {t('screening.agreement.percent', {
            agreed: percent.agreed,
            compared,
            share: percent.share === null ? '–' : percentText(percent.share),
          })}
        </strong>{' '}
        {percent.interval
          ? t('screening.agreement.interval', {
              low: percentText(percent.interval.low),
              high: percentText(percent.interval.high),
            })
          : ''}
      </p>
      <p className="quiet measure">{t('screening.agreement.whatPercent')}</p>
      <Wide label={t('screening.agreement.pair')}>
        <table className="data-table agreement-table">
          <caption className="aksel-sr-only">{t('screening.agreement.pair')}</caption>
          <thead>
            <tr>
              <th scope="col">{t('screening.agreement.who')}</th>
              <th scope="col" className="number-cell">
                {t('screening.agreement.both')}
              </th>
              <th scope="col" className="number-cell">
                {t('screening.agreement.share')}
              </th>
              <th scope="col">{t('screening.agreement.kappa')}</th>
              <th scope="col">{t('screening.agreement.ac1')}</th>
            </tr>
          </thead>
          <tbody>
            {pairs.map((it) => (
              <tr key={it.raters.join('/')}>
                <td>{it.raters.map(nameOf).join(' – ')}</td>
                <td className="number-cell">{it.compared}</td>
                <td className="number-cell">{it.percent.share === null ? '–' : percentText(it.percent.share)}</td>
                <td>
                  <Figure figure={it.kappa} />
                </td>
                <td>
                  <Figure figure={it.ac1} />
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </Wide>
      <p className="quiet measure">{t('screening.agreement.whatKappa')}</p>
      <p className="quiet measure">{t('screening.agreement.whatAc1')}</p>
      <p>
        {t('screening.agreement.alpha')}: <Figure figure={found.alpha} />
      </p>
      <p className="quiet measure">{t('screening.agreement.whatAlpha')}</p>
      {pairs.map((it) => (
        <CrossTable key={it.raters.join('/')} pair={it} values={found.values} nameOf={nameOf} />
      ))}
      <p className="measure">{t('screening.agreement.whatLow')}</p>
      <Button size="small" variant="secondary" onClick={() => download(`${name}.csv`, agreementCsv(found, nameOf))}>
        {t('screening.agreement.export')}
      </Button>
    </>
  )
}

function Figure({ figure }: { figure: AgreementSchema['alpha'] }) {
  const { t } = useTranslation()
  const { language } = useSettings()
  const show = (value: number) => showNumber(Math.round(value * 100) / 100, 'count', language)
  const { value, interval, why } = figure
  return (
    <>
      <span className="figure">{value === null ? '–' : show(value)}</span>
      {interval ? (
        <span className="quiet small"> ({`${show(interval.low)} – ${show(interval.high)}`})</span>
      ) : why ? (
        <span className="quiet small"> {t(`screening.agreement.why.${why}`)}</span>
      ) : null}
    </>
  )
}

function CrossTable({
  pair,
  values,
  nameOf,
}: {
  pair: AgreementSchema['pairs'][number]
  values: readonly string[]
  nameOf: (id: string) => string
}) {
  const { t } = useTranslation()
  const [one = '', other = ''] = pair.raters.map(nameOf)
  const label = (value: string) =>
    value === 'include' || value === 'exclude' || value === 'maybe' ? capital(t(`screening.was.${value}`)) : value
  return (
    <Wide label={t('screening.agreement.table', { one, other })}>
      <table className="data-table agreement-table">
        <caption>{t('screening.agreement.table', { one, other })}</caption>
        <thead>
          <tr>
            <td />
            {values.map((it) => (
              <th key={it} scope="col" className="number-cell">
                {label(it)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {values.map((row, at) => (
            <tr key={row}>
              <th scope="row">{label(row)}</th>
              {values.map((column, to) => (
                <td key={column} className="number-cell">
                  {pair.table[at]?.[to] ?? 0}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </Wide>
  )
}

/** A wide table scrolls by itself, and must then be reached by the keyboard. */
function Wide({ label, children }: { label: string; children: ReactNode }) {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls
    <section className="scroll-x" tabIndex={0} aria-label={label}>
      {children}
    </section>
  )
}

function download(name: string, text: string): void {
  // The mark at the beginning tells spreadsheets that it is UTF-8.
  const url = URL.createObjectURL(new Blob(['\uFEFF', text], { type: 'text/csv' }))
  const link = document.createElement('a')
  link.href = url
  link.download = name
  link.click()
  URL.revokeObjectURL(url)
}
