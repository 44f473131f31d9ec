/** Duplicates: found by themselves after an import, looked at pair by pair with keys, taken apart and put back. */
import type { Page } from 'playwright-core'
import { describe, expect, it } from 'vitest'
import { axe, noSidewaysScroll, openProgram, shot } from './harness.ts'

const program = openProgram()
let count = 0

interface Told {
  TI: string
  AU: string
  PY: number
  TY?: string
  T2?: string
  VL?: string
  SP?: string
  PB?: string
  AB?: string
}

const ris = (records: readonly Told[]) =>
  records
    .map(({ TY = 'JOUR', ...rest }) =>
      [`TY  - ${TY}`, ...Object.entries(rest).map(([tag, value]) => `${tag}  - ${value}`), 'ER  - ', ''].join('\r\n'),
    )
    .join('\r\n')

const journal = { T2: 'Tidsskrift for velferdsforskning', VL: '14', SP: '101' }
const abstract =
  'Artikkelen undersøker hvordan kontorene samordner tjenestene sine, og hva som skjer når to eiere skal lede sammen.'

/** As two databases tell of the same few reports: one is certain, two are pairs to look at, one is related. */
const oria: Told[] = [
  { TI: 'Samordning av tjenester i lokale velferdskontorer', AU: 'Berg, Ada', PY: 2011, ...journal, AB: abstract },
  { TI: 'Ledelse i partnerskap mellom stat og kommune', AU: 'Aars, Berit', PY: 2012, AB: abstract },
  { TI: 'Unge uten arbeid og deres møte med hjelpeapparatet', AU: 'Moe, Kari', PY: 2010 },
  { TY: 'THES', TI: 'Veilederrollen i endring', AU: 'Nes, Ida', PY: 2010, PB: 'Universitetet i Bergen' },
]
const norart: Told[] = [
  { TI: 'Samordning av tjenester i lokale velferdskontorer', AU: 'Berg, A.', PY: 2011, ...journal },
  { TI: 'Ledelse i partnerskap mellom stat og kommune: en casestudie', AU: 'Aars, Berit', PY: 2013 },
  { TI: 'Unge uten arbeid og møtet med hjelpeapparatet', AU: 'Moe, K.', PY: 2011 },
  { TI: 'Veilederrollen i endring', AU: 'Nes, Ida', PY: 2011, T2: 'Fontene forskning', VL: '4', SP: '20' },
]

interface Made {
  made: { id: string; key: string }
}
type Job = { id: string; kind: string; state: string }

/** A new review in which the two files have been imported over the route, and the search that follows them has ended. */
async function begin({ width = 1280, path = '/duplicates', more = [] as Told[] } = {}) {
  count += 1
  const created = { title: `Dubletter ${count}`, language: 'nb', process: 'live' }
  const { key: review } = (await program.ask<Made>('/api/reviews', created)).made
  const api = `/api/reviews/${review}`
  for (const [name, records] of [
    ['Oria', oria],
    ['Norart', norart],
    ['Idunn', more],
  ] as const) {
    if (records.length === 0) continue
    const input = { value: { type: 'database', name } }
    const { made } = await program.ask<Made>(`${api}/commands/nameSource`, { input })
    const query = new URLSearchParams({ name: `${name}.ris`, source: made.id })
    await ended(review, (await program.ask<Job>(`${api}/imports?${query}`, Buffer.from(ris(records)))).id)
  }
  for (const job of await jobs(review)) await ended(review, job.id)
  const visitor = await program.visit(`/r/${review}${path}`, { width })
  return { visitor, page: visitor.page, review }
}

async function jobs(review: string): Promise<Job[]> {
  return (await program.ask<{ jobs: Job[] }>(`/api/reviews/${review}/jobs`)).jobs
}

async function ended(review: string, job: string): Promise<void> {
  await expect
    .poll(async () => (await jobs(review)).find((it) => it.id === job)?.state, { timeout: 20_000 })
    .toBe('done')
}

const at = (page: Page, words: string) => page.locator('.pair-head').getByText(words)
/** The button of a view, with how many it holds. */
const view = (page: Page, name: string, count = '\\d*') =>
  page.locator('.duplicate-views').getByRole('button', { name: new RegExp(`^${name}\\s*${count}$`) })
const said = (page: Page) => page.locator('.said-line')

describe('duplicates', () => {
  it('are found by themselves, and the import screen tells what was found', async () => {
    const { page } = await begin({ path: '/import' })
    await page.getByText('Lette etter dubletter: 1 dublett flettet, 2 par å se på, 1 beslektet par.').waitFor()
    await axe(page)
    await page.getByRole('link', { name: 'Se på 2 par' }).click()
    await page.getByRole('heading', { level: 1, name: 'Dubletter' }).waitFor()
    await page.getByText('2 par venter på deg').waitFor()
  })

  it('are told with one key each, and each is taken back with another', async () => {
    const { page } = await begin()
    await at(page, 'Par 1 av 2').waitFor()
    const title = page.locator('.pair-field-title td').first()
    const first = (await title.textContent()) ?? ''
    await page.keyboard.press('j')
    await at(page, 'Par 2 av 2').waitFor()
    expect(await title.textContent()).not.toBe(first)
    await page.keyboard.press('k')
    await at(page, 'Par 1 av 2').waitFor()

    await page.keyboard.press('d')
    await said(page).getByText(`Flettet: ${first}`).waitFor()
    await at(page, 'Par 1 av 1').waitFor()
    await expect.poll(() => said(page).getByRole('button', { name: 'Angre' }).isEnabled()).toBe(true)
    await view(page, 'Flettet', '2').waitFor()
    await page.keyboard.press('u')
    await at(page, 'Par 1 av 2').waitFor()
    await view(page, 'Flettet', '1').waitFor()

    await page.keyboard.press('r')
    await said(page).getByText('Beslektet:').waitFor()
    await page.keyboard.press('n')
    await said(page).getByText('Holdt fra hverandre:').waitFor()
    await page.getByText('Ingen par å se på.').waitFor()
    await page.getByText('Ingenting venter på deg.').waitFor()
    await view(page, 'Holdt fra hverandre').click()
    await at(page, 'sagt av').waitFor()
    await view(page, 'Beslektet', '2').click()
    await at(page, 'Par 1 av 2').waitFor()
  })

  it('are taken back after a reload, and lead to their reports', async () => {
    const { page } = await begin()
    await at(page, 'Par 1 av 2').waitFor()
    const title = (await page.locator('.pair-field-title td').first().textContent()) ?? ''
    await page.keyboard.press('d')
    await expect.poll(() => said(page).getByRole('button', { name: 'Angre' }).isEnabled()).toBe(true)
    await page.reload()
    await said(page).getByText(`Flettet: ${title}`).waitFor()
    await at(page, 'Par 1 av 1').waitFor()
    await page.keyboard.press('u')
    await at(page, 'Par 1 av 2').waitFor()
    expect(await said(page).textContent()).toBe('')
    await page.getByRole('link', { name: 'Se publikasjonen med det første treffet' }).click()
    await page.getByRole('heading', { level: 1, name: title }).waitFor()
  })

  it('of many that resemble each other are linked as they are chosen', async () => {
    const third = {
      TI: 'Ledelse i partnerskap mellom stat og kommune: et intervjustudium',
      AU: 'Aars, Berit',
      PY: 2012,
    }
    const { page } = await begin({ more: [third] })
    const together = page.getByRole('group', { name: '3 treff ligner hverandre innbyrdes' })
    for (let steps = 0; steps < 3 && !(await together.isVisible()); steps += 1) await page.keyboard.press('j')
    await together.waitFor()
    await axe(page)
    await shot(page, 'duplicates-1280-together')
    const boxes = together.getByRole('checkbox')
    expect(await boxes.count()).toBe(3)
    await together.getByRole('checkbox', { name: /intervjustudium/ }).uncheck()
    await together.getByRole('button', { name: 'De 2 merkede er samme publikasjon' }).click()
    await said(page).getByText('Flettet: Ledelse i partnerskap').waitFor()
    await view(page, 'Flettet', '2').waitFor()
    await together.waitFor({ state: 'detached' })
    await view(page, 'Å se på', '2').waitFor()
  })

  it('that somebody else has answered for are not overwritten, and what they said is seen', async () => {
    const { visitor, page, review } = await begin()
    const api = `/api/reviews/${review}`
    await at(page, 'Par 1 av 2').waitFor()
    const person = { value: { name: 'Ola Nes', role: 'researcher' } }
    const { made } = await program.ask<Made>(`${api}/commands/namePerson`, { input: person })
    const { pairs } = await program.ask<{ pairs: { a: { id: string }; b: { id: string } }[] }>(`${api}/pairs`)
    const input = { pairs: pairs.slice(0, 1).map(({ a, b }) => ({ a: a.id, b: b.id, relation: 'distinct' })) }
    await program.ask(`${api}/commands/judgePairs`, { input }, { 'x-oversyn-person': made.id })
    await page.keyboard.press('d')
    await page.getByText('Noen andre svarte på dette paret i mellomtiden.').waitFor()
    // The browser itself complains of the refusal.
    visitor.complaints.splice(0)
    await page.getByText('Ola Nes har svart i mellomtiden. Holdt fra hverandre:').waitFor()
    await at(page, 'Par 1 av 1').waitFor()
    await axe(page)
    await shot(page, 'duplicates-1280-others')
    await view(page, 'Holdt fra hverandre').click()
    await at(page, 'sagt av Ola Nes').waitFor()
    await page.getByRole('button', { name: 'Ta tilbake svaret' }).click()
    await page.getByText('Ingen har holdt treff fra hverandre.').waitFor()
    await view(page, 'Å se på', '2').waitFor()
  })

  it('are linked while screening, with what the search has asked about first', async () => {
    const { page } = await begin({ path: '/screening' })
    await page.getByLabel('Navn', { exact: true }).fill('Hege Vik')
    await page.keyboard.press('Enter')
    const title = page.locator('.record-title')
    // Screening gives out reports in an order of its own: on to one that a pair is asked about.
    for (let step = 0; step < 6 && !/^(?:Ledelse|Unge)/.test((await title.textContent()) ?? ''); step += 1)
      await page.keyboard.press('m')
    const own = (await title.textContent()) ?? ''
    await page.keyboard.press('d')
    const dialog = page.getByRole('dialog')
    await dialog.getByRole('heading', { name: 'Kanskje en av disse' }).waitFor()
    await dialog.getByText(/^Enter: samme publikasjon som/).waitFor()
    await axe(page)
    await shot(page, 'duplicates-1280-while-screening')
    await page.keyboard.press('Enter')
    await dialog.waitFor({ state: 'detached' })
    await page.goto(page.url().replace(/screening.*/, 'duplicates'))
    await view(page, 'Flettet', '2').waitFor()
    await said(page)
      .getByText(new RegExp(`^Flettet: ${own.split(' ')[0]}`))
      .waitFor()
  })

  it('are taken out of their report, and put back', async () => {
    const { page } = await begin({ path: '/duplicates?view=linked' })
    await page.getByText('Hver publikasjon med treffene').waitFor()
    await axe(page)
    await page.getByRole('button', { name: 'Ta ut treffet fra Norart' }).click()
    await said(page).getByText('Holdt fra hverandre: Samordning av tjenester').waitFor()
    await page.getByText('Ingen treff er flettet.').waitFor()
    await page.reload()
    await said(page).getByRole('button', { name: 'Angre' }).click()
    await page.getByRole('button', { name: 'Ta ut treffet fra Norart' }).waitFor()
  })

  it('are looked for anew where the setting was changed', async () => {
    const { page } = await begin()
    await page.getByText('Hvor sikkert må det være?').click()
    await page.getByLabel('Avhandling og artikkel eller kapittel').check()
    await axe(page)
    await page.getByRole('button', { name: 'Lagre og let på nytt' }).click()
    await page.getByText('Lette etter dubletter: 1 dublett flettet.').waitFor()
    await view(page, 'Flettet', '2').waitFor()
  })

  it.each([1280, 320])('has no fault that axe can see, and fits, at %i px', async (width) => {
    const { page } = await begin({ width })
    for (const name of ['Å se på', 'Beslektet', 'Flettet', 'Holdt fra hverandre']) {
      await view(page, name).click()
      await page.locator('.pair-table, .group-list, .empty').first().waitFor()
      await axe(page)
      await noSidewaysScroll(page)
      await shot(
        page,
        `duplicates-${width}-${name === 'Å se på' ? 'possible' : name.toLowerCase().replaceAll(' ', '-')}`,
      )
    }
    await page.goto(page.url().replace(/duplicates.*/, 'import'))
    await page.getByRole('link', { name: 'Se på 2 par' }).waitFor()
    await noSidewaysScroll(page)
    await shot(page, `duplicates-${width}-import`)
  })
})
