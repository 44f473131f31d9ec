/** An address that leads nowhere. */
import { Link } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { Screen } from '../ui/Screen.tsx'
import { Bar } from './Bar.tsx'

export function NotFound() {
  const { t } = useTranslation()
  return (
    <>
      <Bar />
      <main id="main" className="main" tabIndex={-1}>
        <Screen title={t('notFound.title')} lead={t('notFound.lead')}>
          <Link to="/">{t('errors.home')}</Link>
        </Screen>
      </main>
    </>
  )
}
