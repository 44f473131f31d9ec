/** Importing on the screen: seen before anything is stored, mapped, imported, told of, undone and brought back. */
import { appendFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Page } from 'playwright-core'
import { describe, expect, it } from 'vitest'
import { axe, noSidewaysScroll, openProgram, shot, type Visitor } from './harness.ts'

const program = openProgram()
let count = 0

const ris = (titles: readonly string[]) =>
  titles.map((it) => `TY  - JOUR\nTI  - ${it}\nAU  - Aars, Berit\nPY  - 2011\nER  - \n`).join('\n')

const named = (name: string, text: string) => ({ name, mimeType: 'text/plain', buffer: Buffer.from(text) })

/** The import screen of a new review with one source. */
async function begin(width = 1280): Promise<{ visitor: Visitor; page: Page; review: string }> {
  count += 1
  const created = { title: `Import ${count}`, language: 'nb', process: 'live' }
  const { made } = await program.ask<{ made: { key: string } }>('/api/reviews', created)
  const review = made.key
  const source = { value: { type: 'database', name: 'Oria' } }
  await program.ask(`/api/reviews/${review}/commands/nameSource`, { input: source })
  const visitor = await program.visit(`/r/${review}/import`, { width })
  const { page } = visitor
  await page.getByRole('heading', { level: 1, name: 'Import' }).waitFor()
  return { visitor, page, review }
}

const give = (page: Page, ...files: ReturnType<typeof named>[]) => page.locator('input[type=file]').setInputFiles(files)
const row = (page: Page, name: string) => page.locator('.file-row', { hasText: name })

/** As if somebody dropped files on the page. */
async function drop(page: Page, files: { name: string; text: string }[]): Promise<void> {
  await page.evaluate((given) => {
    const dataTransfer = new DataTransfer()
    for (const { name, text } of given) dataTransfer.items.add(new File([text], name))
    document.body.dispatchEvent(new DragEvent('drop', { dataTransfer, bubbles: true, cancelable: true }))
  }, files)
}

describe('importing files', () => {
  it('shows what was recognised, imports it, tells of it, undoes it and brings it back', async () => {
    const { page, review } = await begin()
    await axe(page)
    await drop(page, [
      { name: 'oria.ris', text: ris(['Ledelse i partnerskap', 'Åpne kontorer\nPY  - 2014']) },
      { name: 'side.ris', text: '<!DOCTYPE html><html><body>Logg inn</body></html>' },
    ])
    await row(page, 'oria.ris').getByText('RIS · UTF-8 · 2 treff').waitFor()
    await row(page, 'side.ris').getByText('Dette er en nettside').waitFor()
    expect(await program.ask(`/api/reviews/${review}/imports`)).toEqual({ imports: [] })
    await row(page, 'oria.ris').getByText('Se innholdet').click()
    await page.getByText('Ledelse i partnerskap').waitFor()
    await axe(page)
    await shot(page, 'import-ready')

    await page.getByRole('button', { name: 'Importer 1 fil' }).click()
    await page.getByText('Velg hvor treffene kommer fra, før du importerer.').waitFor()
    await page.getByLabel('Kilde', { exact: true }).selectOption({ label: 'Oria' })
    await page.getByRole('button', { name: 'Importer 1 fil' }).click()
    await row(page, 'oria.ris').getByText('2 treff lest inn. 1 treff har merknader: linje').waitFor()
    const imported = page.locator('.import-row')
    await imported.getByText('oria.ris').waitFor()
    await axe(page)
    await shot(page, 'import-done')

    await page.getByRole('button', { name: 'Angre importen av oria.ris' }).click()
    const dialog = page.getByRole('alertdialog')
    await dialog.getByText('Ingen har vurdert disse treffene ennå.').waitFor()
    await dialog.getByLabel('Hvorfor').fill('Feil fil')
    await axe(page)
    await dialog.getByRole('button', { name: 'Angre importen' }).click()
    await imported.getByText(/Angret .*: Feil fil/).waitFor()
    await page.getByRole('button', { name: 'Hent fram treffene fra oria.ris' }).click()
    await page.getByRole('button', { name: 'Angre importen av oria.ris' }).waitFor()

    const file = await page.request.get(
      `${program.origin}${await imported.getByRole('link', { name: 'Last ned filen oria.ris' }).getAttribute('href')}`,
    )
    expect(await file.text()).toContain('Åpne kontorer')
  })

  it('knows a file that is there already, and one that was chosen twice', async () => {
    const { page } = await begin()
    const it = named('en.ris', ris(['En']))
    await give(page, it)
    await page.getByLabel('Kilde', { exact: true }).selectOption({ label: 'Oria' })
    await page.getByRole('button', { name: 'Importer 1 fil' }).click()
    await page.getByText('1 treff lest inn.').waitFor()
    await page.getByRole('button', { name: 'Fjern de ferdige fra listen' }).click()
    await give(page, named('samme.ris', ris(['En'])), named('ny.ris', ris(['Ny'])), named('ny-igjen.ris', ris(['Ny'])))
    await row(page, 'samme.ris').getByText('Lest inn før, som en.ris fra Oria').waitFor()
    await row(page, 'ny-igjen.ris').getByText('Samme fil ligger lenger opp i listen.').waitFor()
    await page.getByRole('button', { name: 'Importer 1 fil' }).waitFor()
  })

  it('maps the columns of a table, with a preview, from a source that is made on the way', async () => {
    const { page, review } = await begin()
    await give(page, named('egen.csv', 'A;B;C\nLedelse i NAV;2011;Aars, Berit\nSamarbeid på tvers;2012;Bø, Kari\n'))
    const it = row(page, 'egen.csv')
    await it.getByText('2 treff').first().waitFor()
    await it.getByLabel('Hva er kolonnen A?').selectOption('title')
    await it.getByLabel('Hva er kolonnen B?').selectOption('issued')
    await it.getByLabel('Hva er kolonnen C?').selectOption('author')
    await it.getByText('Aars, Berit · 2011').waitFor()
    await axe(page)
    await shot(page, 'import-columns')
    await page.getByLabel('Kilde', { exact: true }).selectOption('new')
    await page.getByLabel('Navn på kilden').fill('Oppdragsgivers liste')
    await page.getByLabel('Slags kilde').selectOption('client-list')
    await page.getByRole('button', { name: 'Opprett kilden' }).click()
    await page.getByLabel('Navn på kilden').waitFor({ state: 'detached' })
    await page.getByRole('button', { name: 'Importer 1 fil' }).click()
    await it.getByText('2 treff lest inn.').waitFor()
    const answer = await page.request.get(`${program.origin}/api/reviews/${review}/records`)
    const { records } = await answer.json()
    expect(records[0]).toMatchObject({ title: 'Ledelse i NAV', year: 2011, authors: 'Aars, Berit' })
  })

  it('takes a pasted list and a record by hand', async () => {
    const { page } = await begin()
    await page.getByRole('button', { name: 'Lim inn en liste' }).click()
    await page
      .getByLabel('Referanser, slik de står i en rapport eller en e-post')
      .fill(
        'Aars, B. (2011): Ett kontor, to eiere. Oslo: Forlaget.\n\nBø, K. (2012): Samarbeid på tvers. Bergen: Forlaget.',
      )
    await page.getByText('2 referanser gjenkjent').waitFor()
    await axe(page)
    await shot(page, 'import-paste')
    await page.getByRole('button', { name: 'Legg til blant filene' }).click()
    await row(page, 'limt-inn-liste').getByText('2 treff').first().waitFor()
    await page.getByRole('button', { name: 'Skriv inn ett treff' }).click()
    await page.getByRole('button', { name: 'Legg til blant filene' }).click()
    await page.getByText('Skriv en tittel.').waitFor()
    await page.getByLabel('Tittel', { exact: true }).fill('Et notat ingen har indeksert')
    await page.getByLabel('Forfattere').fill('Li, Åse; Moe, Per')
    await page.getByLabel('Utgitt').fill('2009')
    await axe(page)
    await shot(page, 'import-hand')
    await page.getByRole('button', { name: 'Legg til blant filene' }).click()
    await row(page, 'skrevet-inn').getByText('1 treff').first().waitFor()
    await page.getByLabel('Kilde', { exact: true }).selectOption({ label: 'Oria' })
    await page.getByRole('button', { name: 'Importer 2 filer' }).click()
    await row(page, 'skrevet-inn').getByText('1 treff lest inn.').waitFor()
  })

  it('tells of the decisions of another tool and takes them along', async () => {
    const { page } = await begin()
    const notes = 'RAYYAN-INCLUSION: {""Ada""=>""Excluded"", ""Bo""=>""Included""} | RAYYAN-LABELS: kvalitativ'
    await give(
      page,
      named('rayyan.csv', `key,title,year,authors,notes\nrayyan-1,Ledelse i NAV,2011,"Aars, B.","${notes}"\n`),
    )
    await page.getByText('Filen kommer fra Rayyan').waitFor()
    await page.getByText('Vurdert av Ada, Bo.').waitFor()
    await shot(page, 'import-decisions')
    await page.getByLabel('Kilde', { exact: true }).selectOption({ label: 'Oria' })
    await page.getByRole('button', { name: 'Importer 1 fil' }).click()
    await page.getByText('2 vurderinger fra Rayyan fulgte med.').waitFor()
  })

  it('takes 10,000 files that are dropped at once, and shows a hundred of them', async () => {
    const { page } = await begin()
    await page.evaluate(() => {
      const dataTransfer = new DataTransfer()
      for (let n = 0; n < 10_000; n += 1)
        dataTransfer.items.add(new File([`TY  - JOUR\nTI  - Tittel ${n}\nER  - \n`], `fil-${n}.ris`))
      document.body.dispatchEvent(new DragEvent('drop', { dataTransfer, bubbles: true, cancelable: true }))
    })
    await page.getByText('10000 filer').or(page.getByText('10 000 filer')).first().waitFor()
    await page.getByRole('button', { name: 'Vis 100 til' }).click()
    expect(await page.locator('.file-row').count()).toBe(200)
  })

  it('says so where a file changes between being looked at and being sent', async () => {
    const { visitor, page, review } = await begin()
    const file = join(program.oversyn.home, 'vokser.ris')
    await writeFile(file, ris(['Før']))
    await page.locator('input[type=file]').setInputFiles(file)
    await row(page, 'vokser.ris').getByText('1 treff').waitFor()
    await appendFile(file, ris(['Etter']))
    await page.getByLabel('Kilde', { exact: true }).selectOption({ label: 'Oria' })
    await page.getByRole('button', { name: 'Importer 1 fil' }).click()
    await row(page, 'vokser.ris').getByText('Den er flyttet, slettet eller endret.').waitFor()
    // The browser complains of it too.
    expect(visitor.complaints.splice(0)).toEqual(['Failed to load resource: net::ERR_UPLOAD_FILE_CHANGED'])
    expect(await program.ask(`/api/reviews/${review}/imports`)).toEqual({ imports: [] })
  })

  it('fits a narrow screen', async () => {
    const { page } = await begin(320)
    await give(
      page,
      named('et-veldig-langt-navn-uten-mellomrom-som-noen-databaser-gir.ris', ris(['Ledelse i partnerskap'])),
    )
    await page.getByText('RIS · UTF-8 · 1 treff').waitFor()
    await page.getByText('Se innholdet').click()
    await noSidewaysScroll(page)
    await axe(page)
    await shot(page, 'import-narrow')
    await page.getByLabel('Kilde', { exact: true }).selectOption({ label: 'Oria' })
    await page.getByRole('button', { name: 'Importer 1 fil' }).click()
    await page.getByText('1 treff lest inn.').waitFor()
    await noSidewaysScroll(page)
    await axe(page)
    await shot(page, 'import-narrow-done')
  })
})
