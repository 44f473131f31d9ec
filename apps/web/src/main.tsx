/** Where the web app starts: the words of the chosen language first, then the screens. */
import './styles/index.css'
import { QueryClientProvider } from '@tanstack/react-query'
import { RouterProvider } from '@tanstack/react-router'
import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import { Appearance } from './app/Appearance.tsx'
import { queryClient } from './app/query-client.ts'
import { readSettings } from './app/settings.ts'
import { startI18n } from './i18n/start.ts'
import { router } from './router.tsx'

const root = document.getElementById('root')
if (!root) throw new Error('The page has no element to stand in.')

await startI18n(readSettings().language)
createRoot(root).render(
  <StrictMode>
    <Appearance>
      <QueryClientProvider client={queryClient}>
        <RouterProvider router={router} />
      </QueryClientProvider>
    </Appearance>
  </StrictMode>,
)
