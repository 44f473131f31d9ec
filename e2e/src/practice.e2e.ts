/** The first minutes of somebody who wants to try: one press gives a review with work in it. */
import { expect, test } from 'vitest'
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

test('a stranger lets the program make the order, screens ten, and sees how much is found', async () => {
  const { page } = await program.visit()
  await page.goto(`${program.origin}/r/oving/screening`)
  await page.locator('.person-ask').getByRole('button').first().click()
  await page.locator('.record-title').waitFor()
  await page.getByRole('link', { name: 'Når er det nok?' }).click()
  await page.getByText('Rangeringen er av').waitFor()
  await page.getByRole('checkbox', { name: /legge de mest sannsynlige først/ }).click()
  await page.getByRole('button', { name: 'Lagre planen' }).click()
  await page.locator('.standing-rule').waitFor()
  await shot(page, 'practice-enough-none')
  await page.getByRole('link', { name: /^Vurder/ }).click()
  for (let at = 0; at < 10; at += 1) {
    const title = (await page.locator('.record-title').textContent()) ?? ''
    await page.keyboard.press(/NAV|kommun|partner/i.test(title) ? 'i' : 'e')
    if (!/NAV|kommun|partner/i.test(title)) await page.keyboard.press('Enter')
    await expect.poll(() => page.locator('.record-title').textContent()).not.toBe(title)
  }
  await page.keyboard.press('w')
  await expect.poll(() => page.locator('.why-answer').textContent(), { timeout: 15_000 }).not.toMatch(/^(Regner …)?$/)
  await shot(page, 'practice-why')
  await page.getByRole('link', { name: 'Når er det nok?' }).first().click()
  await page.getByText(/^10 av /).waitFor({ timeout: 15_000 })
  await axe(page)
  await shot(page, 'practice-enough')
})
