/** `npm test`: installs what is missing, checks, builds, and runs every test; the last line counts what the runners counted. */
import { mkdirSync, readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { browserVersion, provideBrowser } from './browser.mjs'
import { check } from './check.mjs'
import { build, install } from './prepare.mjs'
import { node, root } from './run.mjs'

const total = { passed: 0, failed: 0, skipped: 0 }
const started = performance.now()

try {
  await install()
  const browser = await provideBrowser()
  console.log(`Browser: ${browserVersion(browser)}`)
  add(await check())
  await build()
  add(await vitest('unit, property and store tests', 'vitest.config.ts'))
  add(await vitest('browser tests', 'e2e/vitest.config.mjs', { CHROME_PATH: browser }))
} catch (error) {
  console.error(error.message)
  total.failed += 1
}
const minutes = ((performance.now() - started) / 60_000).toFixed(1)
const skipped = total.skipped > 0 ? `, ${total.skipped} skipped` : ''
console.log(`\nIn ${minutes} minutes:\n${total.passed} passed, ${total.failed} failed${skipped}`)
process.exitCode = total.failed === 0 && total.passed > 0 ? 0 : 1

/** Runs one configuration and reads the counts from the runner's own report. */
async function vitest(name, config, env = {}) {
  console.log(`\n${name}`)
  const report = join(root, '.cache', 'tests.json')
  mkdirSync(join(root, '.cache'), { recursive: true })
  rmSync(report, { force: true })
  const args = ['run', '--config', config, '--reporter=default', '--reporter=json', `--outputFile.json=${report}`]
  const status = await node([join(root, 'node_modules/vitest/vitest.mjs'), ...args], { env })
  const count = readCounts(report)
  // A run that failed without a failed test broke down outside them.
  return status !== 0 && count.failed === 0 ? { ...count, failed: 1 } : count
}

function readCounts(report) {
  try {
    const it = JSON.parse(readFileSync(report, 'utf8'))
    const broken = it.testResults.filter((file) => file.status === 'failed' && file.assertionResults.length === 0)
    return {
      passed: it.numPassedTests,
      failed: it.numFailedTests + broken.length,
      skipped: it.numPendingTests + it.numTodoTests,
    }
  } catch {
    return { passed: 0, failed: 1, skipped: 0 }
  }
}

function add(count) {
  for (const key of Object.keys(total)) total[key] += count[key] ?? 0
}
