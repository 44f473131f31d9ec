/** How the list is laid out: its order, and whether a line is a report or a record. */
import { recordOrders } from '@oversyn/api'
import { useTranslation } from 'react-i18next'
import type { View } from '../../ui/table-view.ts'
import { orderOf } from './record-view.ts'

export function Arrange({ view, onChange }: { view: View; onChange: (change: View) => void }) {
  const { t } = useTranslation()
  return (
    <>
      <label className="arrange">
        <span>{t('records.sort.label')}</span>
        <select
          value={orderOf(view)}
          onChange={(event) => onChange({ sort: event.target.value === 'title' ? undefined : event.target.value })}
        >
          {recordOrders.map((it) => (
            <option key={it} value={it}>
              {t(`records.sort.${it}`)}
            </option>
          ))}
        </select>
      </label>
      <label className="arrange">
        <span>{t('records.each.label')}</span>
        <select
          value={view.each === 'record' ? 'record' : 'report'}
          onChange={(event) => onChange({ each: event.target.value === 'record' ? 'record' : undefined })}
        >
          <option value="report">{t('records.each.report')}</option>
          <option value="record">{t('records.each.record')}</option>
        </select>
      </label>
    </>
  )
}
