import { defineConfig } from 'vitest/config'

// Unit, property and store tests run from source; only what needs its own process or thread (PGlite's worker, kill -9) runs from the build.
export default defineConfig({
  resolve: { conditions: ['x-source'] },
  ssr: { resolve: { conditions: ['x-source'], externalConditions: ['x-source'] } },
  test: {
    include: ['packages/*/src/**/*.test.ts', 'apps/*/src/**/*.test.{ts,tsx}'],
    // Much of what is tested waits for another thread or process: a processor left over for them would be idle.
    maxWorkers: '100%',
    testTimeout: 60_000,
    hookTimeout: 60_000,
  },
})
