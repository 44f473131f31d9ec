/** Light or dark, and the words that Aksel's own parts say, as the person has chosen. */

import { en, nb, nn } from '@navikt/ds-react/locales'
import { Provider } from '@navikt/ds-react/Provider'
import { Theme } from '@navikt/ds-react/Theme'
import { type ReactNode, useLayoutEffect, useSyncExternalStore } from 'react'
import { type Settings, useSettings } from './settings.ts'

const locales = { nb, nn, en }
const dark = window.matchMedia('(prefers-color-scheme: dark)')

export function Appearance({ children }: { children: ReactNode }) {
  const settings = useSettings()
  const theme = useTheme(settings.theme)
  useLayoutEffect(() => {
    // On the root element, so that the page behind the app and what opens above it follow too.
    document.documentElement.classList.toggle('dark', theme === 'dark')
    document.documentElement.classList.toggle('light', theme === 'light')
    document.documentElement.lang = settings.language
  }, [theme, settings.language])
  return (
    <Provider locale={locales[settings.language]}>
      <Theme theme={theme} className="app">
        {children}
      </Theme>
    </Provider>
  )
}

function useTheme(choice: Settings['theme']): 'light' | 'dark' {
  const systemDark = useSyncExternalStore(
    (listener) => {
      dark.addEventListener('change', listener)
      return () => dark.removeEventListener('change', listener)
    },
    () => dark.matches,
  )
  if (choice !== 'system') return choice
  return systemDark ? 'dark' : 'light'
}
