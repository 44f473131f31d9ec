/** The first minutes of somebody who wants to try: one press gives a review with work in it. */
import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import {
  axe,
  noSidewaysScroll,
  type Oversyn,
  openBrowser,
  removeHome,
  shot,
  startOversyn,
  temporaryHome,
  visit,
} from './harness.ts'

let oversyn: Oversyn
let browser: Browser

beforeAll(async () => {
  oversyn = await startOversyn(await temporaryHome())
  browser = await openBrowser()
})
afterAll(async () => {
  await browser?.close()
  await oversyn?.stop()
  if (oversyn) await removeHome(oversyn.home)
})

test('one press gives a review with records, duplicates found, and something to screen', async () => {
  const visitor = await visit(browser, oversyn.link)
  const { page } = visitor
  await shot(page, 'practice-list')
  await page.getByRole('button', { name: 'Øv på en oppdiktet oppsummering' }).click()
  await page.getByRole('heading', { level: 1, name: 'Oversikt' }).waitFor()
  await axe(page)
  await shot(page, 'practice-overview')
  await page.goto(`${oversyn.origin}/r/oving/import`)
  await page.getByText('oria.ris').first().waitFor()
  await shot(page, 'practice-import')
  await page.goto(`${oversyn.origin}/r/oving/duplicates`)
  // Found by itself, behind the work.
  await page.getByText(/par venter på deg/).waitFor({ timeout: 30_000 })
  await axe(page)
  await page.setViewportSize({ width: 320, height: 800 })
  await noSidewaysScroll(page)
  await page.goto(`${oversyn.origin}/r/oving/screening`)
  await page.getByRole('heading', { level: 1 }).waitFor()
  await shot(page, 'practice-screening-320')
  expect(visitor.complaints).toEqual([])
  await visitor.leave()
})
