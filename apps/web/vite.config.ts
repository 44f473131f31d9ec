/** How the web app is built: from the packages' source, with nothing inlined, so that a strict content security policy holds. */
import react from '@vitejs/plugin-react'
import { defaultClientConditions, defineConfig } from 'vite'
import { pdfParts } from './pdf-parts.ts'

const server = process.env.OVERSYN_SERVER ?? 'http://127.0.0.1:4820'

export default defineConfig({
  plugins: [react(), pdfParts()],
  resolve: { conditions: ['x-source', ...defaultClientConditions] },
  build: {
    assetsInlineLimit: 0,
    // Says which files a screen needs: the bench adds up their sizes.
    manifest: true,
    modulePreload: { polyfill: false },
    // The packages are pure: a module nobody imports from has nothing to do at load.
    rolldownOptions: { treeshake: { moduleSideEffects: (id: string) => !/\/packages\/[^/]+\/src\//.test(id) } },
  },
  server: { proxy: { '/api': { target: server, changeOrigin: true } } },
})
