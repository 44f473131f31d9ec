/** The browser tests: against the build, one file after the other, each with a server of its own. */
import { defineConfig } from 'vitest/config'
import { findBrowser } from '../scripts/browser.mjs'

export default defineConfig({
  test: {
    include: ['e2e/src/**/*.e2e.ts'],
    fileParallelism: false,
    testTimeout: 60_000,
    hookTimeout: 60_000,
    env: { CHROME_PATH: findBrowser() ?? '' },
  },
})
