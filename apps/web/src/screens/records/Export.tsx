/** Downloading exactly what is shown, in a format of one's choice. */
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { writeSearch } from '../../app/search-params.ts'
import { exportFormats } from './export-formats.ts'
import { Menu } from './Menu.tsx'
import type { RecordsQuestion } from './record-view.ts'

interface ExportProps {
  review: string
  question: RecordsQuestion
  total: number
}

export function Export({ review, question, total }: ExportProps) {
  const { t } = useTranslation()
  const [format, setFormat] = useState('ris')
  if (total === 0) return null
  const address = `/api/reviews/${encodeURIComponent(review)}/records/export${writeSearch({ ...question, format })}`
  return (
    <Menu className="record-export" label={t('records.export.label')}>
      <label>
        {t('records.export.format')}{' '}
        <select value={format} onChange={(event) => setFormat(event.target.value)}>
          {Object.entries(exportFormats).map(([value, name]) => (
            <option key={value} value={value}>
              {name}
            </option>
          ))}
        </select>
      </label>
      <a href={address} download>
        {t('records.export.shown')}
      </a>
    </Menu>
  )
}
