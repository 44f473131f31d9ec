/** Full texts: files dropped find their reports or do not; one is read, quoted from, and taken on as a study; one could not be had. */

import type { Page } from 'playwright-core'
import { describe, expect, it } from 'vitest'
import { makeFulltextReview, works } from './fulltext-review.ts'
import { axe, noSidewaysScroll, openProgram, shot } from './harness.ts'
import { pdfFile } from './pdf-file.ts'

let review: { key: string; reports: string[] }

const program = openProgram(async (home) => {
  review = await makeFulltextReview(home)
})

async function open(path = '', options = {}): Promise<Page> {
  return (await program.visit(`/r/${review.key}/fulltext${path}`, options)).page
}

const passage = 'Delt ledelse krever at lederne møtes ofte.'
const files = [
  {
    name: 'nedlastet (1).pdf',
    buffer: pdfFile([
      [works[0].title, 'Åse Fjelltun', `doi: ${works[0].doi}`, '', 'Sammendrag', 'Om samordning.'],
      ['Funn', '', passage, 'Det tok tid å bli enige.'],
    ]),
  },
  { name: 'fil2.pdf', buffer: pdfFile([[works[1].title, 'Grete Dalheim', '', 'Sammendrag', 'Om unge.']]) },
  { name: 'sopp.pdf', buffer: pdfFile([['Sopp og bær i skog og mark', 'Mona Skogli']]) },
  { name: 'bilde.pdf', buffer: Buffer.from('ikke en pdf') },
].map((it) => ({ ...it, mimeType: 'application/pdf' }))

/** Drops files as a hand does. */
async function drop(page: Page, dropped: typeof files): Promise<void> {
  const given = dropped.map(({ name, mimeType, buffer }) => ({ name, mimeType, text: buffer.toString('base64') }))
  await page.evaluate((list) => {
    const data = new DataTransfer()
    for (const { name, mimeType, text } of list) {
      const bytes = Uint8Array.from(atob(text), (sign) => sign.charCodeAt(0))
      data.items.add(new File([bytes], name, { type: mimeType }))
    }
    const event = (kind: string) => new DragEvent(kind, { dataTransfer: data, bubbles: true, cancelable: true })
    document.body.dispatchEvent(event('dragover'))
    document.body.dispatchEvent(event('drop'))
  }, given)
}

const line = (page: Page, name: string) => page.locator('.file-list > li', { hasText: name })
const row = (page: Page, title: string) => page.locator('.sought-table tr', { hasText: title })

describe('full texts', () => {
  it('dropped together find their reports, and say why or what is wrong', async () => {
    const page = await open()
    await expect.poll(() => page.locator('.screen-lead').textContent()).toContain('4 skal skaffes')
    await axe(page)
    await drop(page, files)
    await page.getByText('2 knyttet, 1 uten publikasjon, 1 ikke tatt inn.').waitFor()
    expect(await line(page, 'nedlastet (1).pdf').textContent()).toContain('Funnet ved DOI')
    expect(await line(page, 'fil2.pdf').textContent()).toContain(works[1].title)
    expect(await line(page, 'sopp.pdf').textContent()).toContain('Ingen publikasjon passer')
    expect(await line(page, 'bilde.pdf').textContent()).toContain('Ikke en PDF')
    await expect.poll(() => page.locator('.screen-lead').textContent()).toContain('2 skal skaffes, 2 skal leses')
    await axe(page)
    await shot(page, 'fulltexts-1280')

    const sopp = line(page, 'sopp.pdf')
    await sopp.getByRole('button', { name: 'Velg publikasjon' }).click()
    await page.keyboard.type('partnerskap moltu')
    await sopp.getByRole('button', { name: `Knytt sopp.pdf til ${works[2].title}` }).click()
    await expect.poll(() => sopp.textContent()).toContain('Valgt av en person')
    await sopp.getByRole('button', { name: 'Løs sopp.pdf fra publikasjonen' }).click()
    await page.getByRole('heading', { name: 'Filer uten publikasjon' }).waitFor()
    await page.getByRole('button', { name: 'Kast sopp.pdf' }).click()
    await page.getByRole('heading', { name: 'Filer uten publikasjon' }).waitFor({ state: 'hidden' })
  })

  it('that cannot be had are told with the reason, and looked for again', async () => {
    const page = await open()
    await row(page, works[2].title).getByRole('checkbox').check()
    await row(page, works[3].title).getByRole('checkbox').check()
    await page.getByRole('button', { name: 'Sett 2 valgte til «ikke skaffet»' }).click()
    await page
      .getByRole('combobox', { name: 'Hvorfor er fullteksten ikke skaffet?' })
      .selectOption({ label: 'Egne ord' })
    await page.getByRole('textbox', { name: 'Egne ord' }).fill('Arkivet er stengt')
    await axe(page)
    await page.getByRole('button', { name: 'Lagre' }).click()
    await expect.poll(() => row(page, works[2].title).textContent()).toContain('Arkivet er stengt')
    await page.getByRole('button', { name: `Let videre etter ${works[2].title}` }).click()
    await expect.poll(() => row(page, works[2].title).textContent()).toContain('Skal skaffes')
    await page.getByRole('button', { name: /^Ikke skaffet\s*1$/ }).click()
    // What was shown stays until the rest is there.
    await expect.poll(() => page.locator('.sought-table tbody tr').count()).toBe(1)
    await row(page, works[3].title).waitFor()
  })

  it('are read by the keyboard, and a passage is kept with its page', async () => {
    const page = await open()
    await page.getByRole('link', { name: works[0].title, exact: true }).click()
    await page.locator('.pdf-page[data-ready="true"]').waitFor()
    await axe(page)
    await page.keyboard.press('ArrowRight')
    await page.locator('.pdf-text', { hasText: passage }).waitFor()
    await page.evaluate((text) => {
      const span = [...document.querySelectorAll('.pdf-text span')].find((it) => it.textContent === text)
      if (span) window.getSelection()?.selectAllChildren(span)
    }, passage)
    await page.keyboard.press('q')
    await page.getByLabel('Tema').selectOption({ label: 'Ledelse' })
    await page.getByLabel('Notat').fill('Til kulepunktet')
    await axe(page)
    await page.getByRole('button', { name: 'Lagre sitatet' }).click()
    const quotes = page.locator('.quote-list')
    await expect.poll(() => quotes.textContent()).toContain(passage)
    await page.keyboard.press('Escape')
    await page.locator('.pdf-paper').focus()
    await page.keyboard.press('ArrowLeft')
    await page.locator('.pdf-text', { hasText: 'Sammendrag' }).waitFor()
    await quotes.getByRole('button', { name: 'Gå til side 2' }).click()
    await page.locator('.pdf-text', { hasText: passage }).waitFor()
    expect(new URL(page.url()).searchParams.get('page')).toBe('2')
    await page.getByLabel('Søk i teksten').fill('samordning')
    await page.getByText('1 av 1 sider').or(page.getByText('0 av 1 sider')).first().waitFor({ state: 'attached' })
    await page.keyboard.press('Enter')
    await page.locator('.pdf-text', { hasText: 'Om samordning.' }).waitFor()
    await shot(page, 'fulltext-reading-1280')
  })

  it('stand below the record when it is screened at full text', async () => {
    const page = await open()
    await page.goto(`${program.origin}/r/${review.key}/screening?stage=fulltext`)
    await page.getByLabel('Navn', { exact: true }).fill('Hege Vik')
    await page.keyboard.press('Enter')
    await page.locator('.record-title', { hasText: works[0].title }).waitFor()
    await page.locator('.pdf-page[data-ready="true"]').waitFor()
    await axe(page)
    await shot(page, 'fulltext-screening-1280')
    await page.keyboard.press('ArrowRight')
    await page.locator('.pdf-text', { hasText: passage }).waitFor()
    await page.setViewportSize({ width: 320, height: 800 })
    await noSidewaysScroll(page)
  })

  it('of an included report go with it when it is taken on as a study', async () => {
    const [report = ''] = review.reports
    const page = await open(`/${report}`)
    const input = { report, stage: 'fulltext', verdict: 'include', criterion: null }
    await program.ask(`/api/reviews/${review.key}/commands/screenReport`, { input })
    await page.reload()
    await page.getByRole('button', { name: 'Ta opp som studie' }).click()
    await expect.poll(() => page.getByLabel('Tittel', { exact: true }).inputValue()).toBe(works[0].title)
    await shot(page, 'fulltext-study-1280')
    await page.getByRole('button', { name: 'Lagre', exact: true }).click()
    await page.getByRole('link', { name: 'Kartlagt: Fjelltun 2019' }).click()
    await page.getByRole('heading', { name: 'Fjelltun 2019' }).waitFor()
    await expect.poll(() => page.locator('.quote-list').textContent()).toContain(passage)
    await axe(page)
    await page.getByRole('button', { name: 'Gå til side 2' }).click()
    await page.locator('.pdf-text', { hasText: passage }).waitFor()
  })

  it('fit a narrow window, and are dark where one wants it', async () => {
    const narrow = { width: 320, colorScheme: 'dark' }
    const page = await open('', narrow)
    await row(page, works[0].title).waitFor()
    await axe(page)
    await noSidewaysScroll(page)
    await shot(page, 'fulltexts-320')
    await page.goto(`${program.origin}/r/${review.key}/fulltext/${review.reports[0]}`)
    await page.locator('.pdf-page[data-ready="true"]').waitFor()
    await axe(page)
    await noSidewaysScroll(page)
    await shot(page, 'fulltext-reading-320')
  })
})
