/** What stands where a review will be, when it takes longer than a moment. */
import { useTranslation } from 'react-i18next'
import { Bar } from './Bar.tsx'

export function ReviewWaiting() {
  const { t } = useTranslation()
  return (
    <>
      <Bar />
      <main id="main" className="main" tabIndex={-1} aria-busy="true">
        <p className="quiet">{t('app.fetching')}</p>
      </main>
    </>
  )
}
