/** The first records of a file, as a list will show them. */
import type { Listed } from '@oversyn/formats'
import { useTranslation } from 'react-i18next'

export function FirstRecords({ records }: { records: readonly Listed[] }) {
  const { t } = useTranslation()
  return (
    <ol className="first-records">
      {records.map(({ title, authors, year }, at) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a preview never changes its order
        <li key={at}>
          <span className="first-title">{title || t('imports.file.noTitle')}</span>{' '}
          <span className="quiet">{[authors, year].filter(Boolean).join(' · ')}</span>
        </li>
      ))}
    </ol>
  )
}
