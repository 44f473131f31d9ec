/** Reading a review by keyboard and hand: from the diagram to the list, from a number to its ground, from bullets to findings. */
import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { openProgram, type Visitor } from './harness.ts'

const review = '/r/nav-partnerskap'
const program = openProgram()

async function open(path: string): Promise<Visitor> {
  const visitor = await program.visit(review + path)
  await visitor.page.getByRole('heading', { level: 1 }).waitFor()
  return visitor
}

/** Presses Tab until what has the focus is named so. */
async function tabTo(page: Page, name: RegExp): Promise<void> {
  for (let presses = 0; presses < 60; presses += 1) {
    await page.keyboard.press('Tab')
    if (name.test(await focused(page))) return
  }
  throw new Error(`Nothing named ${name} was reached by Tab.`)
}

function focused(page: Page): Promise<string> {
  return page.evaluate(() => {
    const at = document.activeElement
    return at?.getAttribute('aria-label') ?? at?.textContent ?? ''
  })
}

const selected = (page: Page) => page.locator('tr[aria-selected="true"]')

test('Tab leads past the frame, and to a box of the diagram; Enter opens its list', async () => {
  const { page } = await open('')
  await page.keyboard.press('Tab')
  expect(await focused(page)).toBe('Hopp til innholdet')
  await tabTo(page, /^Studier inkludert/)
  await page.keyboard.press('Enter')
  await page.getByRole('heading', { level: 1, name: 'Studier' }).waitFor()
  expect(new URL(page.url()).pathname).toBe(`${review}/studies`)
  await expect.poll(() => focused(page)).toBe('Studier')
})

test('what is not known says so in the diagram, in its table and in words', async () => {
  const { page } = await open('')
  const box = page.getByRole('button', { name: /^Treff vurdert på tittel og sammendrag ikke rapportert/ })
  expect(await box.count()).toBe(1)
  await page.getByRole('button', { name: 'Vis som tabell' }).click()
  const row = page.getByRole('row', { name: /Treff vurdert/ })
  expect(await row.getByRole('cell').textContent()).toBe('ikke rapportert')
  await page.getByText('Diagrammet i ord').click()
  expect(await page.getByText(/Studier inkludert: 46/).count()).toBe(1)
})

test('a number opens its question, its list and its events; Back closes it', async () => {
  const { page } = await open('/studies')
  await page.getByRole('button', { name: /^29\./ }).click()
  const panel = page.getByRole('dialog')
  await panel.getByRole('heading', { name: /^Hvor mange studier .*oppdragsgivers liste.*\?$/ }).waitFor()
  expect(await panel.locator('.number-items > li').count()).toBe(29)
  await panel.getByRole('heading', { name: 'Slik ble tallet til' }).waitFor()
  await panel.getByText('Studie kartlagt').first().waitFor()
  await page.goBack()
  await panel.waitFor({ state: 'detached' })
  await page.goForward()
  await panel
    .getByRole('link', { name: /^Bamrud 2010/ })
    .first()
    .click()
  await page.getByRole('heading', { level: 1, name: 'Bamrud 2010' }).waitFor()
})

test('j and k walk the list, Enter opens the study, and Back keeps filters and choice', async () => {
  const { page } = await open('/studies')
  await page.getByRole('combobox', { name: 'Type' }).selectOption('masters-thesis')
  await page.getByText('15 av 46 vises').waitFor()
  await page.getByRole('heading', { level: 1 }).click()
  await page.keyboard.press('j')
  await page.keyboard.press('j')
  const second = await selected(page).textContent()
  await page.keyboard.press('j')
  await page.keyboard.press('k')
  expect(await selected(page).textContent()).toBe(second)
  const address = page.url()
  expect(address).toContain('type=masters-thesis')
  const chosen = page.getByRole('complementary').getByRole('heading', { level: 2 }).first()
  const name = (await chosen.textContent()) ?? ''
  await page.keyboard.press('Enter')
  await page.getByRole('heading', { level: 1, name, exact: true }).waitFor()
  await page.goBack()
  await page.getByText('15 av 46 vises').waitFor()
  expect(page.url()).toBe(address)
  expect(await selected(page).textContent()).toBe(second)
})

test('a search marks its words, and chips say the filters in plain words', async () => {
  const { page } = await open('/studies')
  await page.getByRole('searchbox', { name: 'Søk i studiene' }).fill('lunden')
  await page.locator('mark', { hasText: 'Lunden' }).first().waitFor()
  await page.getByRole('combobox', { name: 'Opphav' }).selectOption('client')
  await page.getByRole('button', { name: 'Fjern filteret Opphav: Oppdragsgiver' }).click()
  await page.getByRole('button', { name: 'Fjern alle filtre' }).click()
  await page.getByText('46 vises').waitFor()
  expect(new URL(page.url()).search).toBe('')
})

test('a heading sorts the list, both ways', async () => {
  const { page } = await open('/studies')
  const years = () => page.locator('tbody tr td:nth-child(2)').allInnerTexts()
  await page.getByRole('button', { name: 'År' }).click()
  await page.locator('th[aria-sort="ascending"]').waitFor()
  const rising = await years()
  expect(rising).toEqual([...rising].sort())
  await page.getByRole('button', { name: 'År' }).click()
  await page.locator('th[aria-sort="descending"]').waitFor()
  expect(await years()).toEqual([...rising].sort().reverse())
})

test('a bullet lights its findings, and a finding its bullets', async () => {
  const { page } = await open('/themes/ledelse')
  expect(await page.locator('.lit').count()).toBe(0)
  await page.locator('.bullet').first().getByRole('button').first().click()
  await page.locator('.finding.lit').first().waitFor()
  expect(await page.locator('.bullet.lit').count()).toBe(1)
  const text = await page.locator('.bullet.lit .bullet-text').textContent()
  await page.locator('.finding.lit').first().getByRole('button').click()
  await page.locator('.finding.lit').first().waitFor()
  expect(await page.locator('.finding.lit').count()).toBe(1)
  expect(await page.locator('.bullet.lit .bullet-text').allInnerTexts()).toContain(text)
})

test('single keys can be switched off; Ctrl K still goes anywhere', async () => {
  const { page } = await open('/studies')
  await page.getByRole('row').nth(1).waitFor()
  await page.keyboard.press('?')
  await page.getByRole('dialog').getByText('Neste i lista').waitFor()
  await page.keyboard.press('Escape')
  await page.getByRole('button', { name: 'Innstillinger' }).click()
  await page.getByRole('switch').or(page.getByRole('checkbox')).click()
  await page.keyboard.press('Escape')
  await page.getByRole('dialog').waitFor({ state: 'detached' })
  await page.keyboard.press('j')
  await page.keyboard.press('?')
  expect(await selected(page).count()).toBe(0)
  expect(await page.getByRole('dialog').count()).toBe(0)
  await page.keyboard.press('Control+k')
  await page.getByRole('combobox', { name: /Studie, tema/ }).fill('likeverd')
  await page.keyboard.press('Enter')
  await page.getByRole('heading', { level: 1, name: 'Likeverd i partnerskapet' }).waitFor()
})

test('the log tells the state of its chain, and can be verified and narrowed to one object', async () => {
  const { page } = await open('/log')
  await page.getByRole('button', { name: 'Kontroller kjeden' }).click()
  await page
    .getByText(/^Kjeden er hel/)
    .first()
    .waitFor()
  const folder = page.getByRole('row', { name: /Mappen ble lest inn · \d+ hendelser/ })
  await folder.getByRole('button', { name: 'Vis hendelsene' }).click()
  await page.getByRole('link', { name: 'Bare dette' }).first().click()
  await page.getByText('Viser bare hendelser om').waitFor()
  await page.getByText('1 hendelse', { exact: true }).waitFor()
})

test('a problem leads to its place', async () => {
  const { page } = await open('/check')
  await page.getByRole('listitem').filter({ hasText: 'bygger ikke på noe funn' }).first().getByRole('link').click()
  await page.locator('.bullet.lit').waitFor()
})

test('what is only told is folded, and every way to a place has a name of its own', async () => {
  const { page } = await open('/check')
  const alone = page.locator('.problem-alike', { hasText: 'Kulepunkter som bygger på én studie' })
  expect(await alone.getByRole('listitem').first().isVisible()).toBe(false)
  await alone.locator('summary').click()
  expect(await alone.getByRole('listitem').first().isVisible()).toBe(true)
  const ways = page.getByRole('link', { name: /^Gå til stedet: / })
  const names = await ways.evaluateAll((links) => links.map((link) => link.getAttribute('aria-label')))
  expect(names.length).toBeGreaterThan(0)
  expect(new Set(names).size).toBe(names.length)
})

test('Ctrl K does things too: a study is begun, the report is fetched, the language changed', async () => {
  const { page } = await open('')
  const doThis = async (words: string) => {
    await page.keyboard.press('Control+k')
    await page.getByRole('dialog').getByRole('combobox').fill(words)
    await page.keyboard.press('Enter')
  }
  await doThis('legg til studie')
  await page.getByRole('combobox', { name: 'Type publikasjon' }).waitFor()
  await page.keyboard.press('Escape')
  await expect.poll(() => focused(page)).toBe('Legg til studie')
  expect(new URL(page.url()).search).toBe('')
  const download = page.waitForEvent('download')
  await doThis('last ned rapport')
  expect((await download).suggestedFilename()).toMatch(/\.html$/)
  await doThis('skift språk english')
  await page.getByRole('heading', { level: 1, name: 'Studies' }).waitFor()
})

test('the report can be read in the app, and every number in it opened', async () => {
  const { page } = await open('/report')
  await page.getByRole('article').getByRole('button', { name: /^46\./ }).first().click()
  await page
    .getByRole('dialog')
    .getByRole('heading', { name: /^Hvor mange studier/ })
    .waitFor()
})
