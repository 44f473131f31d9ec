/** The order that the program makes: asked for, explained, stopped by, taken up again, and tried on what is finished. */
import type { Page } from 'playwright-core'
import { describe, expect, it } from 'vitest'
import { axe, noSidewaysScroll, openProgram, shot } from './harness.ts'
import { isRelevant, makeRankedReview } from './ranking-review.ts'

let unranked: string
let hidden: string
let begun: string
let finished: string
let long: string

const program = openProgram(async (home) => {
  unranked = await makeRankedReview(home, 'Unge og jobbstøtte', { records: 120, use: false })
  hidden = await makeRankedReview(home, 'Skjult til man har vurdert', { records: 40, hidden: true })
  begun = await makeRankedReview(home, 'Begynt på', { records: 160, judged: 50 })
  finished = await makeRankedReview(home, 'Ferdig silt', { records: 200, judged: 200, use: false })
  long = await makeRankedReview(home, 'Lang og ferdig silt', { records: 2_400, judged: 2_400, use: false })
})

/** As Hege, who is asked who she is the first time. */
async function open(review: string, path: string, options = {}): Promise<Page> {
  const { page } = await program.visit(`/r/${review}/${path}`, options)
  await page
    .locator('.person-ask')
    .getByRole('button', { name: /Hege Vik/ })
    .click()
  return page
}

const title = async (page: Page) => (await page.locator('.record-title').textContent()) ?? ''
const rule = (page: Page) => page.locator('.standing-rule')
const enough = 'screening/abstract/enough'

/** Reads and judges, a moment for each: the order is made anew behind the work. */
async function judge(page: Page, count: number): Promise<string[]> {
  const titles: string[] = []
  for (let at = 0; at < count; at += 1) {
    const now = await title(page)
    titles.push(now)
    await page.keyboard.press(isRelevant(now) ? 'i' : 'e')
    if (!isRelevant(now)) await page.keyboard.press('Enter')
    await expect.poll(() => title(page)).not.toBe(now)
  }
  return titles
}

describe('ranking', () => {
  it('is off until it is asked for, and then puts first what the question asks for', async () => {
    const page = await open(unranked, enough)
    await page.getByText('Rangeringen er av').waitFor()
    await axe(page)
    await page.getByRole('checkbox', { name: /legge de mest sannsynlige først/ }).click()
    await page.getByLabel('Andel som trekkes tilfeldig (prosent)').fill('10')
    await page.getByRole('button', { name: 'Lagre planen' }).click()
    await rule(page).waitFor()
    await page.getByText('Ingen relevante er funnet ennå.').first().waitFor()
    await page.getByRole('link', { name: /^Vurder/ }).click()
    const titles = await judge(page, 12)
    expect(titles.filter(isRelevant).length).toBeGreaterThan(7)
    await page
      .locator('.rule-line')
      .getByText(/^Fortsett/)
      .waitFor()
    await page.getByRole('link', { name: 'Når er det nok?' }).first().click()
    await page.getByText(/12 av 120/).waitFor({ timeout: 15_000 })
  })

  it('tells why a record is here by a key, and what was drawn by chance', async () => {
    const page = await open(begun, 'screening')
    await title(page)
    await page.keyboard.press('w')
    await page
      .locator('.why-answer')
      .getByText(/Løftet av ordene/)
      .waitFor()
    await axe(page)
    await shot(page, 'ranking-why')
    // Every tenth or so is drawn by chance: one comes before long.
    for (let at = 0; at < 30 && !(await page.getByText('Trukket tilfeldig', { exact: true }).isVisible()); at += 1)
      await judge(page, 1)
    await page.getByText('Trukket tilfeldig', { exact: true }).waitFor()
    await page
      .locator('.why-answer')
      .getByText(/Trukket tilfeldig, ikke etter rekkefølgen/)
      .waitFor()
    await page.keyboard.press('w')
    expect(await page.locator('.why-answer').textContent()).toBe('')
  })

  it('keeps why back until one has judged, where the plan says so', async () => {
    const page = await open(hidden, 'screening')
    const first = await title(page)
    await page.keyboard.press('w')
    await page.getByText('Vises når du har vurdert den').waitFor()
    await page.keyboard.press('m')
    await expect.poll(() => title(page)).not.toBe(first)
    await page.keyboard.press('k')
    await page
      .locator('.why-answer')
      .getByText(/ordene|tilfeldig/)
      .waitFor({ timeout: 15_000 })
  })

  it('stops only with a reason, prints it in the report, gives out nothing more, and is taken up again', async () => {
    const page = await open(begun, enough)
    await rule(page).waitFor()
    await page.getByRole('button', { name: 'Stopp silingen her' }).click()
    const dialog = page.getByRole('alertdialog')
    await dialog.getByText('Regelen er ikke oppfylt.').waitFor()
    await axe(page)
    await dialog.getByRole('button', { name: 'Stopp silingen' }).click()
    await dialog.getByText('Skriv hvorfor dere stopper.').waitFor()
    await dialog.getByLabel('Hvorfor dere stopper').fill('Fristen er i dag')
    await dialog.getByRole('button', { name: 'Stopp silingen' }).click()
    await page.getByRole('heading', { name: 'Silingen er stoppet' }).waitFor()
    await page.getByText(/Stoppet av Hege Vik/).waitFor()
    await page.getByText('Fristen er i dag').waitFor()
    await axe(page)
    await shot(page, 'ranking-stopped')
    await page.getByRole('link', { name: /^Vurder/ }).click()
    await page.getByRole('link', { name: 'Se grunnlaget, eller ta opp igjen' }).waitFor()
    const report = await page.request.get(`${program.origin}/api/reviews/${begun}/report?lang=nb`)
    expect(await report.text()).toContain('Fristen er i dag')
    await page.getByRole('link', { name: 'Se grunnlaget, eller ta opp igjen' }).click()
    await page.getByRole('button', { name: 'Ta opp igjen' }).click()
    await rule(page).waitFor()
    await page.getByRole('heading', { name: 'Tidligere stopp' }).waitFor()
    await page.getByText(/Tatt opp igjen av Hege Vik/).waitFor()
    await axe(page)
    await shot(page, 'ranking-resumed')
  })

  it('tells what it would have saved on a finished stage, as a curve by keyboard and as a table', async () => {
    const page = await open(finished, enough)
    await page.getByRole('button', { name: 'Prøv på dette trinnet' }).click()
    await page.getByText(/Regelen ville stoppet etter/).waitFor({ timeout: 30_000 })
    const walk = page.getByRole('slider', { name: 'Lest så langt' })
    await walk.focus()
    await page.keyboard.press('Home')
    await page.getByText(/^Etter 0 av 200 lest: 0 av 25/).waitFor()
    await page.keyboard.press('End')
    await page.getByText(/^Etter 200 av 200 lest: 25 av 25/).waitFor()
    await page
      .getByRole('table')
      .getByRole('rowheader', { name: /Ved stopp/ })
      .waitFor()
    await axe(page)
    await shot(page, 'ranking-savings')
  })

  it('can be called off while it screens once more', async () => {
    const page = await open(long, enough)
    await page.getByRole('button', { name: 'Prøv på dette trinnet' }).click()
    await page.getByRole('progressbar').waitFor()
    await page.getByRole('button', { name: 'Avbryt' }).click()
    await page.getByText('Avbrutt. Ingenting er endret.').waitFor({ timeout: 15_000 })
  })

  for (const width of [1280, 320])
    for (const colorScheme of ['light', 'dark'] as const)
      it(`is legible at ${width} pixels in ${colorScheme}`, async () => {
        const page = await open(begun, enough, { width, height: width === 320 ? 640 : 900, colorScheme })
        await rule(page).waitFor()
        await axe(page)
        await noSidewaysScroll(page)
        await shot(page, `ranking-enough-${width}-${colorScheme}`)
        await page.goto(`${program.origin}/r/${finished}/${enough}`)
        await page
          .locator('.person-ask')
          .getByRole('button', { name: /Hege Vik/ })
          .click()
        await page.getByText(/Regelen ville stoppet etter/).waitFor()
        await axe(page)
        await noSidewaysScroll(page)
        await shot(page, `ranking-savings-${width}-${colorScheme}`)
        await page.goto(`${program.origin}/r/${begun}/screening`)
        await title(page)
        await page.getByRole('button', { name: /Hvorfor denne nå/ }).click()
        await axe(page)
        await noSidewaysScroll(page)
        await shot(page, `ranking-work-${width}-${colorScheme}`)
      })
})
