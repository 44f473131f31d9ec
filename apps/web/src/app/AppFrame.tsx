/** What stands around every screen: the way past the frame, the bar, what is said to screen readers, and what opens above. */
import { Outlet } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { useAnnouncement } from './announce.ts'

export function AppFrame() {
  const { t } = useTranslation()
  const said = useAnnouncement()
  return (
    <>
      <a className="skip" href="#main">
        {t('app.skip')}
      </a>
      <Outlet />
      <div aria-live="polite" className="aksel-sr-only">
        {said}
      </div>
    </>
  )
}
