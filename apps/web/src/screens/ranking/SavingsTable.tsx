/** The same as the curve: after how many each share of what was relevant was found, and the stop among them. */
import type { SavingsSchema } from '@oversyn/api'
import { showNumber } from '@oversyn/model'
import { useTranslation } from 'react-i18next'
import { useSettings } from '../../app/settings.ts'
import '../../ui/data-table.css'

export function SavingsTable({ savings }: { savings: SavingsSchema }) {
  const { t } = useTranslation()
  const { language } = useSettings()
  const { records, relevant, reached, stop } = savings
  const percent = (share: number) => showNumber(share * 100, 'percent', language)
  const count = (value: number) => showNumber(value, 'count', language)
  const rows = [
    ...reached.map((it) => ({ ...it, name: percent(it.share), order: 0 })),
    {
      ...{ name: t('ranking.savings.atStop', { share: percent(stop.recall) }), order: 1 },
      ...{ found: Math.round(stop.recall * relevant), screened: stop.at },
    },
  ].toSorted((a, b) => a.screened - b.screened || a.order - b.order)
  return (
    <table className="data-table savings-table">
      <caption className="small">{t('ranking.savings.table')}</caption>
      <thead>
        <tr>
          <th scope="col">{t('ranking.savings.share')}</th>
          <th scope="col" className="number-cell">
            {t('ranking.savings.foundAxis')}
          </th>
          <th scope="col" className="number-cell">
            {t('ranking.savings.read')}
          </th>
          <th scope="col" className="number-cell">
            {t('ranking.savings.readShare')}
          </th>
        </tr>
      </thead>
      <tbody>
        {rows.map(({ name, found, screened }) => (
          <tr key={name}>
            <th scope="row">{name}</th>
            <td className="number-cell">{count(found)}</td>
            <td className="number-cell">{count(screened)}</td>
            <td className="number-cell">{percent(screened / records)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}
