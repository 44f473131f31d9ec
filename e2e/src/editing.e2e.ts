import type { Review } from '@oversyn/model'
import type { Page } from 'playwright-core'
import { describe, expect, it } from 'vitest'
import { axe, noSidewaysScroll, openProgram, type Visitor } from './harness.ts'

const program = openProgram()
let count = 0

const command = (review: string, verb: string, input: object) =>
  program.ask(`/api/reviews/${review}/commands/${verb}`, { input })

const stateOf = (review: string) => program.ask<Review>(`/api/reviews/${review}/state`)

const entries = async (review: string) => (await program.ask<{ total: number }>(`/api/reviews/${review}/log`)).total

/** A review of its own for a test, and somebody who looks at it. */
async function begin(): Promise<{ visitor: Visitor; page: Page; review: string; at: string }> {
  count += 1
  const named = { title: `Prøve ${count}`, language: 'nb', process: 'live' }
  const { made } = await program.ask<{ made: { key: string } }>('/api/reviews', named)
  const review = made.key
  const visitor = await program.visit()
  return { visitor, page: visitor.page, review, at: `${program.origin}/r/${review}` }
}

const save = (page: Page) => page.getByRole('button', { name: 'Lagre', exact: true }).click()
const gone = (page: Page) => page.locator('form.edit-form').waitFor({ state: 'detached' })

describe('making a review by hand', () => {
  it('goes from nothing to a report with a theme, a study, a finding and a bullet', async () => {
    const { page } = await program.visit()
    await page.getByRole('link', { name: 'Ny kunnskapsoppsummering' }).click()
    await page.getByLabel('Tittel', { exact: true }).fill('Bosetting og arbeid')
    await axe(page)
    await page.getByRole('button', { name: 'Opprett' }).click()

    await page.getByRole('heading', { level: 1, name: 'Oppdrag' }).waitFor()
    await page.getByRole('button', { name: 'Før inn oppdraget' }).click()
    await page.getByLabel('Oppdragsgiver').fill('Direktoratet')
    await page.getByLabel('Mandat').fill('Hva vet vi?')
    await page.getByLabel('Frist').fill('24.12.2026')
    await save(page)
    const summary = page.locator('.aksel-error-summary')
    await summary.getByRole('link').waitFor()
    expect(await summary.evaluate((element) => element.contains(document.activeElement))).toBe(true)
    await axe(page)
    await summary.getByRole('link', { name: /Frist/ }).click()
    expect(await page.evaluate(() => document.activeElement?.id)).toContain('deadline')
    await page.getByLabel('Frist').fill('2026-12')
    await page.keyboard.press('Control+Enter')
    await gone(page)
    await page.getByText('desember 2026').waitFor()
    await page.locator('[aria-live]', { hasText: 'Lagret' }).first().waitFor({ state: 'attached' })

    await page.getByRole('button', { name: 'Legg til tema' }).click()
    await page.getByLabel('Tittel', { exact: true }).fill('Veien til arbeid')
    await page.getByLabel('Hva temaet spør om').fill('Hva hjelper?')
    await save(page)
    await page.getByRole('link', { name: 'Veien til arbeid' }).waitFor()

    await page.getByRole('link', { name: 'Studier', exact: true }).click()
    await page.getByRole('button', { name: 'Legg til studie' }).click()
    await page.getByLabel('Type publikasjon').selectOption('report')
    await page.getByLabel('Tittel', { exact: true }).fill('Arbeid etter bosetting')
    await page.getByLabel('Forfattere').fill('Lie, Kari\nHansen, Ola')
    await page.getByLabel('Utgivelsesår').fill('2024')
    await axe(page)
    await save(page)
    await page.getByRole('link', { name: /Lie og Hansen 2024/ }).click()

    await page.getByRole('button', { name: 'Legg til funn' }).click()
    await page.getByLabel('Funnet', { exact: true }).fill('Tidlig språkopplæring ser ut til å hjelpe.')
    await page.getByRole('checkbox', { name: 'Veien til arbeid' }).check()
    await page.getByLabel('Hva funnet gjelder').fill('språkopplæring')
    await page.getByLabel('Retning').selectOption('positive')
    await axe(page)
    await save(page)
    await gone(page)

    await page.getByRole('link', { name: 'Veien til arbeid' }).click()
    await page.getByRole('button', { name: 'Legg til kulepunkt' }).click()
    const bullet = page.getByLabel('Kulepunktet', { exact: true })
    await bullet.fill('Tidlig opplæring hjelper, ifølge ')
    await page.getByRole('button', { name: 'Sett inn tall' }).click()
    await page.getByLabel('Vises som').selectOption('words')
    await page.getByRole('button', { name: 'Sett inn', exact: true }).click()
    expect(await bullet.inputValue()).toBe('Tidlig opplæring hjelper, ifølge {{count studies | words}}')
    await page.locator('.form-preview', { hasText: 'ifølge én' }).waitFor()
    await page.keyboard.type(' studie {{count stdies}}')
    await page.locator('.form-problems').getByRole('button', { name: 'Gå til stedet' }).click()
    await page.keyboard.type('studies')
    await page.locator('.form-problems').waitFor({ state: 'detached' })
    await page.getByRole('checkbox', { name: /Tidlig språkopplæring/ }).check()
    await axe(page)
    await save(page)
    await page.locator('.bullet', { hasText: 'ifølge én studie 1' }).waitFor()

    await page.getByRole('link', { name: 'Rapport', exact: true }).click()
    await page.getByText('Tidlig opplæring hjelper').first().waitFor()
    await page.getByText('Arbeid etter bosetting').first().waitFor()
  }, 120_000)

  it('keeps unknown and empty apart in a search', async () => {
    const { page, review, at } = await begin()
    await command(review, 'nameSource', { value: { type: 'database', name: 'Oria' } })
    await page.goto(`${at}/search`)
    await page.getByRole('button', { name: 'Legg til søk' }).click()
    await page.getByLabel('Søkeord slik de ble brukt', { exact: true }).fill('bosetting OR arbeid')
    for (const name of ['Søkt fra', 'Utført av', 'Avgrensninger', 'Kvalitetssikring av søket'])
      await page.getByRole('checkbox', { name: `Ikke oppgitt : ${name}` }).check()
    await page.getByLabel('Søkt til', { exact: true }).fill('2026-11')
    await save(page)
    await page
      .locator('.aksel-error-summary')
      .getByRole('link', { name: /Antall treff/ })
      .waitFor()
    await page.getByLabel('Antall treff', { exact: true }).fill('1 204')
    await axe(page)
    await save(page)
    await gone(page)
    const { searches } = await stateOf(review)
    expect(searches).toMatchObject([{ hits: 1204, by: null, limits: null, ranFrom: null, ranTo: '2026-11' }])
  })

  it('keeps the earlier versions of a criterion, and lists what rests on a theme that shall go', async () => {
    const { visitor, page, review, at } = await begin()
    await page.goto(`${at}/commission`)
    await page.getByRole('button', { name: 'Legg til kriterium' }).click()
    await page.getByLabel('Virkning').selectOption('include')
    await page.getByLabel('Gjelder').selectOption('context')
    await page.getByLabel('Kriteriet').fill('Norge')
    await page.getByLabel('Begrunnelse').fill('Mandatet')
    await save(page)
    await gone(page)
    await page.getByRole('button', { name: 'Endre Norge' }).click()
    await page.getByLabel('Kriteriet').fill('Norden')
    await page.getByLabel('Hvorfor').fill('For få norske studier')
    await save(page)
    await gone(page)
    await page.getByText('Tidligere versjoner').click()
    await page.getByText('Norge Mandatet').waitFor()

    await command(review, 'stateTheme', { value: { title: 'Arbeid', question: 'Hva?' } })
    const state = await stateOf(review)
    const theme = state.themes[0]?.id
    await command(review, 'writeBullet', {
      value: { theme, text: 'Noe hjelper.', findings: [], tie: 'inferred' },
    })
    await page.reload()
    await page.getByRole('button', { name: 'Endre Arbeid' }).click()
    await page.getByRole('button', { name: 'Ta ut Arbeid' }).click()
    await axe(page)
    await page.getByRole('button', { name: 'Ja, ta ut' }).click()
    await page.getByRole('alertdialog').getByRole('link', { name: 'Noe hjelper.' }).waitFor()
    // The refusal itself is an answer that the browser writes down.
    visitor.complaints.splice(0)
  })
})

describe('what is written', () => {
  it('survives a reload and Escape, and is gone when saved or thrown away', async () => {
    const { page, at } = await begin()
    await page.goto(`${at}/commission`)
    await page.getByRole('button', { name: 'Legg til tema' }).click()
    await page.getByLabel('Tittel', { exact: true }).fill('Uferdig')
    await page.reload()
    await page.getByRole('button', { name: /Legg til tema.*utkastet/ }).click()
    expect(await page.getByLabel('Tittel', { exact: true }).inputValue()).toBe('Uferdig')
    await page.keyboard.press('Escape')
    await gone(page)
    const opener = page.getByRole('button', { name: /Legg til tema.*utkastet/ })
    expect(await opener.evaluate((element) => element === document.activeElement)).toBe(true)
    await opener.click()
    await page.getByRole('button', { name: 'Forkast utkastet' }).click()
    await page.getByRole('button', { name: 'Legg til tema', exact: true }).click()
    expect(await page.getByLabel('Tittel', { exact: true }).inputValue()).toBe('')
  })

  it('is shown beside what somebody else saved, and the person chooses', async () => {
    const { visitor, page, review, at } = await begin()
    await command(review, 'stateTheme', { value: { title: 'Arbeid', question: 'Hva?' } })
    const other = await page.context().newPage()
    for (const tab of [page, other]) {
      await tab.goto(`${at}/commission`)
      await tab.getByRole('button', { name: 'Endre Arbeid' }).click()
      await tab.locator('form.edit-form').waitFor()
    }
    await other.getByLabel('Tittel', { exact: true }).fill('Arbeid og inntekt')
    await save(other)
    await gone(other)
    await page.getByLabel('Hva temaet spør om').fill('Hva virker?')
    await page.getByLabel('Tittel', { exact: true }).fill('Arbeidsliv')
    await save(page)
    const told = page.getByRole('alert').filter({ hasText: 'Noen andre har endret dette' })
    await told.getByText('Arbeid og inntekt').waitFor()
    await told.getByText('Arbeidsliv').waitFor()
    await axe(page)
    await told.getByRole('button', { name: 'Lagre mine endringer' }).click()
    await gone(page)
    const { themes } = await stateOf(review)
    expect(themes).toMatchObject([{ title: 'Arbeidsliv', question: 'Hva virker?' }])
    visitor.complaints.splice(0)
  })

  it('is saved once, however often one presses', async () => {
    const { page, review, at } = await begin()
    const before = await entries(review)
    await page.goto(`${at}/commission`)
    await page.getByRole('button', { name: 'Legg til tema' }).click()
    await page.getByLabel('Tittel', { exact: true }).fill('Én gang')
    await page.getByLabel('Hva temaet spør om').fill('Hva?')
    await page.getByRole('button', { name: 'Lagre', exact: true }).dblclick()
    await gone(page)
    expect(await entries(review)).toBe(before + 1)
  })

  it('is not lost when the server stops, and is saved when it is back', async () => {
    const { visitor, page, review, at } = await begin()
    await page.goto(`${at}/commission`)
    await page.getByRole('button', { name: 'Legg til tema' }).click()
    await page.getByLabel('Tittel', { exact: true }).fill('Midt i')
    await page.getByLabel('Hva temaet spør om').fill('Hva nå?')
    await program.oversyn.stop('SIGKILL')
    await save(page)
    const told = page.getByRole('alert').filter({ hasText: 'Oversyn svarer ikke' })
    await told.waitFor()
    expect(await page.getByLabel('Tittel', { exact: true }).inputValue()).toBe('Midt i')
    await axe(page)
    await program.restart()
    // The new start has a link of its own; the person signs in again in another tab.
    const other = await page.context().newPage()
    await other.goto(program.oversyn.link)
    await other.close()
    await told.getByRole('button', { name: 'Prøv igjen' }).click()
    await gone(page)
    await page.getByRole('link', { name: 'Midt i' }).waitFor()
    const { themes } = await stateOf(review)
    expect(themes).toHaveLength(1)
    visitor.complaints.splice(0)
  })

  it.each([
    ['a study', 'studies', (page: Page) => page.getByRole('button', { name: 'Legg til studie' }).click()],
    [
      'a bullet with a citation',
      'themes/ledelse',
      async (page: Page) => {
        await page.locator('.bullet-note').first().click()
        await page
          .locator('.bullet-list')
          .getByRole('button', { name: /^Endre/ })
          .first()
          .click()
        await page.getByRole('button', { name: 'Sett inn henvisning' }).click()
      },
    ],
  ])(
    'can be %s on a narrow screen, in the dark',
    async (_, path, open) => {
      const dark = { width: 320, height: 800, colorScheme: 'dark' } as const
      const { page } = await program.visit(`/r/nav-partnerskap/${path}`, dark)
      await open(page)
      await page.locator('form.edit-form').waitFor()
      await noSidewaysScroll(page)
      await axe(page)
    },
    120_000,
  )
})
