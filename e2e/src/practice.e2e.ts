/** The first minutes of somebody who wants to try: one press gives a review with work in it. */
import { test } from 'vitest'
import { axe, noSidewaysScroll, openProgram, shot } from './harness.ts'

const program = openProgram()

test('one press gives a review with records, duplicates found, and something to screen', async () => {
  const { page } = await program.visit()
  await shot(page, 'practice-list')
  await page.getByRole('button', { name: 'Øv på en oppdiktet oppsummering' }).click()
  await page.getByRole('heading', { level: 1, name: 'Oversikt' }).waitFor()
  await axe(page)
  await shot(page, 'practice-overview')
  await page.goto(`${program.origin}/r/oving/import`)
  await page.getByText('oria.ris').first().waitFor()
  await shot(page, 'practice-import')
  await page.goto(`${program.origin}/r/oving/duplicates`)
  // Found by itself, behind the work.
  await page.getByText(/par venter på deg/).waitFor({ timeout: 30_000 })
  await axe(page)
  await page.setViewportSize({ width: 320, height: 800 })
  await noSidewaysScroll(page)
  await page.goto(`${program.origin}/r/oving/screening`)
  await page.getByRole('heading', { level: 1 }).waitFor()
  await shot(page, 'practice-screening-320')
})
