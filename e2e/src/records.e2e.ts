/** The list of records: narrowing it, scrolling anywhere, putting a field right, separating, tagging, taking out. */
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Page } from 'playwright-core'
import { describe, expect, it } from 'vitest'
import { axe, noSidewaysScroll, openProgram, runOversyn } from './harness.ts'

const review = 'treffene'

/** Records that a database might deliver; the title tells which is which, also by its place in the alphabet. */
function ris(from: number, to: number): string {
  const records = Array.from({ length: to - from }, (_, n) => {
    const at = from + n
    const abstract = at % 10 === 0 ? '' : 'AB  - Om samarbeid i kontoret.\r\n'
    return `TY  - JOUR\r\nTI  - Undersøkelse ${String(at).padStart(4, '0')}\r\nAU  - Berg, Ada\r\nPY  - ${2000 + (at % 20)}\r\nLA  - nb\r\n${abstract}ER  - \r\n`
  })
  return records.join('\r\n')
}

const program = openProgram(async (home) => {
  const folder = await mkdtemp(join(tmpdir(), 'oversyn-records-'))
  await writeFile(join(folder, 'oria.ris'), ris(0, 1_500))
  await writeFile(
    join(folder, 'norart.ris'),
    'TY  - JOUR\r\nTI  - Undersøkelse 0700: et tillegg\r\nAU  - Berg, Ada\r\nPY  - 2000\r\nER  - \r\n',
  )
  await runOversyn(['new', 'Treffene', '--key', review], home)
  for (const [file, source] of [
    ['oria.ris', 'Oria'],
    ['norart.ris', 'Norart'],
  ] as const) {
    const done = await runOversyn(
      ['records', 'import', review, join(folder, file), '--source', source, '--source-type', 'database'],
      home,
    )
    expect(done.stderr).toBe('')
    expect(done.status).toBe(0)
  }
  await rm(folder, { recursive: true })
})

async function open(path: string, width = 1280): Promise<Page> {
  return (await program.visit(`/r/${review}/records${path}`, { width })).page
}

const titles = (page: Page) => page.locator('.record-title')
const titled = (page: Page, title: string) => page.getByRole('link', { name: title, exact: true })

async function idOf(words: string): Promise<string> {
  const path = `/api/reviews/${review}/records?q=${encodeURIComponent(words)}`
  const { records } = await program.ask<{ records: { id: string }[] }>(path)
  return records[0]?.id ?? ''
}

const command = (verb: string, input: object) => program.ask(`/api/reviews/${review}/commands/${verb}`, { input })

describe('the list of records', () => {
  it('is narrowed by words, years and what is missing, and says so in chips that go away', async () => {
    const page = await open('')
    await titled(page, 'Undersøkelse 0000').waitFor()
    await page.getByRole('searchbox').fill('UNDERSØKELSE 0701')
    await titled(page, 'Undersøkelse 0701').waitFor()
    await page.getByText('1 vises').waitFor()
    await page.getByRole('button', { name: 'Ta bort alle' }).click()
    await page.getByLabel('Fra år').fill('2010')
    await page.getByLabel('Til år').fill('2010')
    await page.getByLabel('Annet').selectOption({ label: 'Uten sammendrag' })
    await page.getByText('75 vises').waitFor()
    await page.getByRole('button', { name: 'Ta bort filteret År 2010–2010' }).click()
    await page.getByText('151 vises').waitFor()
    expect(new URL(page.url()).searchParams.get('abstract')).toBe('missing')
    await page.goBack()
    await page.getByText('75 vises').waitFor()
  })

  it('shows any place at once, and its row again when the address is opened anew', async () => {
    const page = await open('')
    await titled(page, 'Undersøkelse 0000').waitFor()
    await page.evaluate(() => window.scrollTo(0, document.documentElement.scrollHeight / 2))
    await titled(page, 'Undersøkelse 0750').waitFor()
    const height = await page.evaluate(() => document.documentElement.scrollHeight)
    const place = await titled(page, 'Undersøkelse 0750').boundingBox()
    await page.waitForTimeout(500)
    expect(await page.evaluate(() => document.documentElement.scrollHeight)).toBe(height)
    expect(await titled(page, 'Undersøkelse 0750').boundingBox()).toEqual(place)
    expect(await titles(page).count()).toBeLessThan(60)
    await page.getByText('Berg, Ada').nth(8).click()
    await page
      .getByRole('complementary', { name: 'Det valgte treffet' })
      .getByRole('heading', { level: 2 })
      .first()
      .waitFor()
    const address = page.url()
    const chosen = await page.locator('tr[aria-selected="true"] .record-title').textContent()
    await page.keyboard.press('j')
    await expect.poll(() => page.locator('tr[aria-selected="true"] .record-title').textContent()).not.toBe(chosen)
    await page.goto(address)
    await page.reload()
    await page.locator('tr[aria-selected="true"] .record-title', { hasText: chosen ?? '' }).waitFor()
    await page.keyboard.press('Enter')
    await page.getByRole('heading', { level: 1, name: chosen ?? '' }).waitFor()
  })

  it('puts a field right with who and why, shows it in the list, and puts it back', async () => {
    const page = await open('?q=0123')
    await titled(page, 'Undersøkelse 0123').click()
    await page.getByRole('button', { name: 'Rett Tittel' }).click()
    await page.getByRole('textbox', { name: 'Rett Tittel' }).fill('Undersøkelsen nummer 123')
    await page.getByLabel('Hvorfor').fill('Skrivefeil i kilden')
    await page.getByRole('button', { name: 'Lagre' }).click()
    await page.getByRole('heading', { level: 1, name: 'Undersøkelsen nummer 123' }).waitFor()
    await page.getByText('Grunn: Skrivefeil i kilden').waitFor()
    await page.getByText('Kilden sier: Undersøkelse 0123').waitFor()
    await page.getByRole('listitem').getByText('Treff rettet').waitFor()
    await axe(page)
    await page.getByRole('button', { name: 'Rett Tittel' }).click()
    await page.getByRole('button', { name: 'Sett tilbake det kilden sa' }).click()
    await page.getByRole('heading', { level: 1, name: 'Undersøkelse 0123' }).waitFor()
  })

  it('tells of linked records what each says, and separates and rejoins them', async () => {
    const page = await open('')
    const [a, b] = [await idOf('undersøkelse 0700 tillegg'), await idOf('undersøkelse 0700')]
    await command('judgePairs', { pairs: [{ a, b, relation: 'duplicate' }] })
    await page.goto(`${program.origin}/r/${review}/records/${a}`)
    await page.getByText('1 kilde sier noe annet').first().click()
    await page.getByText('Norart sier: Undersøkelse 0700: et tillegg').waitFor()
    await page.getByText(/norart\.ris, linje 1/).waitFor()
    await page.getByRole('button', { name: 'Treffet fra Norart er ikke samme publikasjon' }).click()
    await page.getByText('Tatt ut som egen publikasjon').waitFor()
    await page.getByRole('button', { name: 'Angre' }).click()
    await page.getByRole('button', { name: 'Treffet fra Norart er ikke samme publikasjon' }).waitFor()
    await page.goto(`${program.origin}/r/${review}/records?linked=yes`)
    await page.getByText('1 vises').waitFor()
    await page.getByText('2 treff', { exact: false }).first().waitFor()
  })

  it('tags what is marked, and takes it out as a file', async () => {
    const page = await open('?from=2003&to=2003')
    await page.getByText('75 vises').waitFor()
    await page
      .getByRole('checkbox', { name: /^Velg Undersøkelse/ })
      .nth(0)
      .click()
    await page
      .getByRole('checkbox', { name: /^Velg Undersøkelse/ })
      .nth(4)
      .click({ modifiers: ['Shift'] })
    await page.getByText('5 valgt').waitFor()
    const [chosen] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: 'Last ned de valgte' }).click(),
    ])
    expect((await readFile((await chosen.path()) ?? '', 'utf8')).match(/^TY {2}- /gm)).toHaveLength(5)
    await page.getByRole('button', { name: 'Velg alle 75 som vises' }).click()
    await page.getByLabel('Merkelapp', { exact: true }).last().fill('viktig')
    await page.getByRole('button', { name: 'Merk', exact: true }).click()
    await page.getByRole('status').getByText('75 publikasjoner merket «viktig».').waitFor()
    await page.goto(`${program.origin}/r/${review}/records?tag=viktig`)
    await page.getByText('75 vises').waitFor()
    await page.getByText('Last ned', { exact: true }).click()
    await page.getByLabel('Format').selectOption('csv')
    const [all] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('link', { name: 'Last ned alle som vises' }).click(),
    ])
    expect(all.suggestedFilename()).toBe('treffene.csv')
    expect((await readFile((await all.path()) ?? '', 'utf8')).trim().split('\r\n')).toHaveLength(76)
  })

  it.each([1280, 320])('has no fault that axe can see, and fits, at %i px', async (width) => {
    const page = await open('?q=undersøkelse&from=2000', width)
    await titles(page).first().waitFor()
    await page.getByText(/\d vises$/).waitFor()
    await axe(page)
    await noSidewaysScroll(page)
    const first = await titles(page).first().getAttribute('href')
    await page.goto(`${program.origin}/r/${review}/records?show=${first?.split('/').at(-1)}&row=1`)
    await page.getByRole('heading', { level: 2, name: 'Treffene bak' }).waitFor()
    await axe(page)
    await noSidewaysScroll(page)
    await page.goto(`${program.origin}${first}`)
    await page.getByRole('heading', { level: 2, name: 'Treffene bak' }).waitFor()
    await axe(page)
    await noSidewaysScroll(page)
  })
})
