/** "Before you send" with a finished text: choosing it, stopping, reading what was found, putting it aside and bringing it back. */
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Page } from 'playwright-core'
import { describe, expect, test } from 'vitest'
import { axe, noSidewaysScroll, openProgram, runOversyn, type Visitor } from './harness.ts'

const address = '/r/nav-partnerskap/check'
const program = openProgram()

const manuscript = `1 Metode

Oversikten omfatter 46 studier. 11 av de inkluderte studiene er masteroppgaver. Det siste søket ble gjort 31. november 2011.

2 Funn

Kontorene rapporterer to ganger (Bamrud 2010). Det samme finner Kvernmo (2009) i en kommune.
`

async function open(width?: number): Promise<Visitor> {
  const visitor = await program.visit(address, width === undefined ? {} : { width })
  await visitor.page.getByRole('heading', { level: 1, name: 'Før du sender' }).waitFor()
  return visitor
}

const choose = (page: Page, name: string, text: string | Buffer) =>
  page
    .locator('input[type=file]')
    .setInputFiles({ name, mimeType: 'application/octet-stream', buffer: Buffer.from(text) })
const ofText = (page: Page) => page.getByRole('region', { name: 'En ferdig tekst' })
const ofReview = (page: Page) => page.getByRole('region', { name: 'Oppsummeringen selv' })
const waiting = async (page: Page) => Number(await page.locator('.way-number > [aria-hidden]').textContent())

describe.each([1280, 320])('a text at %i px', (width) => {
  test('is checked, and what was found stands by what it threatens', async () => {
    const { page } = await open(width)
    await choose(page, 'utkast.txt', manuscript)
    const found = ofText(page)
    await found.getByRole('heading', { name: /^Truer et tall/ }).waitFor()
    const count = found.getByRole('listitem').filter({ hasText: 'oppsummeringen teller 15' })
    expect(await count.locator('blockquote').textContent()).toBe('11 av de inkluderte studiene er masteroppgaver.')
    expect(await count.textContent()).toMatch(/nesten sikkert · linje 3 · 1 Metode/)
    await found.getByText('Datoen 31. november 2011 finnes ikke.').waitFor()
    await found.getByText(/Teksten viser til Kvernmo 2009/).waitFor()
    await axe(page)
    await noSidewaysScroll(page)
  })
})

test('the number behind a count can be opened, and the result outlives a reload', async () => {
  const { page } = await open()
  await choose(page, 'utkast.txt', manuscript)
  await ofText(page).getByRole('button', { name: 'Vis tallet' }).click()
  const number = page.getByRole('dialog')
  await number.getByText('masteroppgave').first().waitFor()
  await page.reload()
  // The number stays open over a reload too, and lies over the result.
  await number.getByText('masteroppgave').first().waitFor()
  await page.keyboard.press('Escape')
  await number.waitFor({ state: 'hidden' })
  await ofText(page).getByText('utkast.txt').waitFor()
  await ofText(page).getByText('Datoen 31. november 2011 finnes ikke.').waitFor()
  await ofText(page).getByRole('button', { name: 'Legg bort' }).click()
  await page.reload()
  await ofText(page).getByRole('button', { name: 'Velg en tekst' }).waitFor()
})

test('the words of the other place can be shown', async () => {
  const { page } = await open()
  const twice = 'Lederne på kontorene rapporterer hver måned til både stat og kommune'
  await choose(page, 'utkast.txt', `${manuscript}\n${twice} (Bamrud 2010).\n\n3 Mer\n\n${twice} (Bamrud 2010).\n`)
  const repeated = ofText(page).getByRole('listitem').filter({ hasText: 'Det samme står på linje 9' })
  // Notes stand folded.
  await ofText(page).getByText('Utsagn som står to ganger').click()
  await repeated.getByText('Vis linje 9').click()
  expect(await repeated.locator('blockquote').last().textContent()).toBe(`${twice} (Bamrud 2010).`)
  await axe(page)
})

test('a result of yesterday says so: the text has been changed, or the review', async () => {
  const { page } = await open()
  const folder = await mkdtemp(join(tmpdir(), 'oversyn-text-'))
  const file = join(folder, 'utkast.txt')
  await writeFile(file, manuscript)
  await page.locator('input[type=file]').setInputFiles(file)
  await ofText(page).getByText('Datoen 31. november 2011 finnes ikke.').waitFor()
  const changed = await page.evaluate(async () => {
    const input = { value: { title: 'Et nytt tema', question: 'Hva mer?' } }
    const answer = await fetch('/api/reviews/nav-partnerskap/commands/stateTheme', {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ input }),
    })
    return answer.ok
  })
  expect(changed).toBe(true)
  await page.reload()
  await ofText(page).getByText('Oppsummeringen er endret siden teksten ble kontrollert').waitFor()
  await axe(page)
  // After a reload the page has the file no more.
  await ofText(page).getByText('Velg teksten på nytt').waitFor()
  await page.locator('input[type=file]').setInputFiles(file)
  const status = ofText(page).getByRole('status')
  await expect.poll(() => status.count()).toBe(0)
  await ofText(page).getByText('Datoen 31. november 2011 finnes ikke.').waitFor()
  await writeFile(file, `${manuscript}\nEn setning til.\n`)
  await page.evaluate(() => window.dispatchEvent(new Event('focus')))
  await ofText(page).getByText('utkast.txt er endret eller flyttet siden den ble kontrollert').waitFor()
  await rm(folder, { recursive: true })
})

test('the result can be taken home as a table and as data', async () => {
  const { page } = await open()
  await choose(page, 'utkast.txt', manuscript)
  const take = async (name: string) => {
    const coming = page.waitForEvent('download')
    await ofText(page).getByRole('button', { name }).click()
    const download = await coming
    return { name: download.suggestedFilename(), text: await readFile(await download.path(), 'utf8') }
  }
  const csv = await take('Last ned CSV')
  expect(csv.name).toBe('nav-partnerskap-utkast.csv')
  expect(csv.text).toContain('Datoen 31. november 2011 finnes ikke.')
  const { problems, text } = JSON.parse((await take('Last ned JSON')).text)
  expect(text).toBe('utkast.txt')
  expect(problems.map((it: { code: string }) => it.code)).toContain('date-impossible')
})

test('a problem of a text is dismissed with a reason, for the command line too, and brought back', async () => {
  const { page } = await open()
  await choose(page, 'utkast.txt', manuscript)
  const found = ofText(page)
  await found.getByRole('button', { name: /^Avvis …: Datoen 31. november/ }).click()
  await page.keyboard.press('Enter')
  await found.getByText('Skriv hvorfor').waitFor()
  await axe(page)
  await page.keyboard.type('Slik står det i kilden.')
  await page.keyboard.press('Enter')
  const undo = found.getByRole('button', { name: /^Angre/ })
  await undo.waitFor()
  expect(await undo.evaluate((it) => it === document.activeElement)).toBe(true)
  await page.reload()
  await found.getByText('utkast.txt').waitFor()
  expect(await found.getByText('Datoen 31. november 2011 finnes ikke.').isVisible()).toBe(false)
  await found.getByText('Avvist').first().click()
  await found.getByText('Slik står det i kilden.').waitFor()
  await axe(page)
  await found.getByRole('button', { name: /^Ta fram igjen/ }).click()
  await found.getByRole('button', { name: /^Avvis …: Datoen 31. november/ }).waitFor()
})

test('a problem of the review is dismissed: the count beside "Kontroll" falls, and rises when it is undone', async () => {
  const { page } = await open()
  const before = await waiting(page)
  const first = ofReview(page)
    .getByRole('button', { name: /^Avvis …/ })
    .first()
  const text = ((await first.getAttribute('aria-label')) ?? '').replace('Avvis …: ', '').slice(0, 40)
  await first.click()
  await page.keyboard.type('Det er en innledning.')
  await page.keyboard.press('Enter')
  await expect.poll(() => waiting(page)).toBe(before - 1)
  const checked = await runOversyn(['check', 'nav-partnerskap', '--lang', 'nb'], program.oversyn.home)
  const all = await runOversyn(['check', 'nav-partnerskap', '--lang', 'nb', '--all'], program.oversyn.home)
  expect(all.stdout).toContain('(Dismissed: Det er en innledning.)')
  expect(checked.stdout.split(text).length).toBe(all.stdout.split(text).length - 1)
  await ofReview(page)
    .getByRole('button', { name: /^Angre/ })
    .click()
  await expect.poll(() => waiting(page)).toBe(before)
})

test.each([
  ['skadet.docx', Buffer.from('PK og ikke mer'), 'skadet.docx kan ikke leses'],
  ['skannet.pdf', scannedPdf(), 'skannet.pdf har ingen tekst'],
  ['tom.txt', Buffer.from(''), 'tom.txt har ingen tekst'],
])('%s: one clear message, and another text can be chosen', async (name, bytes, message) => {
  const { page, complaints } = await open()
  await choose(page, name, bytes)
  await ofText(page).getByRole('alert').getByText(message).waitFor()
  await ofText(page).getByRole('button', { name: 'Velg en tekst' }).waitFor()
  await axe(page)
  // The browser itself complains of the request that is meant to be refused.
  expect(complaints.splice(0).filter((it) => !it.includes('422'))).toEqual([])
})

test('a long text shows how far it is, and can be stopped', async () => {
  const { page } = await open()
  await choose(page, 'bok.txt', manuscript.repeat(15_000))
  await ofText(page)
    .getByText(/bok\.txt: \d+ av \d+/)
    .waitFor()
  await page.getByRole('progressbar').waitFor()
  await axe(page)
  await page.getByRole('button', { name: 'Avbryt' }).click()
  await ofText(page).getByRole('button', { name: 'Velg en tekst' }).waitFor()
})

/** A PDF of one page with nothing on it, as a scanner leaves it but for the picture. */
function scannedPdf(): Buffer {
  const objects = [
    '<< /Type /Catalog /Pages 2 0 R >>',
    '<< /Type /Pages /Kids [3 0 R] /Count 1 >>',
    '<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] >>',
  ]
  let text = '%PDF-1.4\n'
  const places = objects.map((object, at) => {
    const place = text.length
    text += `${at + 1} 0 obj\n${object}\nendobj\n`
    return place
  })
  const rows = places.map((place) => `${String(place).padStart(10, '0')} 00000 n \n`).join('')
  const table = `xref\n0 4\n0000000000 65535 f \n${rows}`
  return Buffer.from(`${text}${table}trailer\n<< /Size 4 /Root 1 0 R >>\nstartxref\n${text.length}\n%%EOF\n`)
}
