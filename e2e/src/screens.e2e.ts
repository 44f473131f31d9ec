/** Every screen: it opens, is named, has no fault that axe can see, and fits a narrow window. */
import { gzipSync } from 'node:zlib'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { axe, noSidewaysScroll, openProgram, type Visitor, visit } from './harness.ts'

const review = '/r/nav-partnerskap'
/** The address of each screen, and its heading. */
const screens = {
  reviews: ['/', 'Kunnskapsoppsummeringer'],
  overview: [review, 'Oversikt'],
  commission: [`${review}/commission`, 'Oppdrag'],
  search: [`${review}/search`, 'Søk'],
  records: [`${review}/records`, 'Treff'],
  fulltexts: [`${review}/fulltext`, 'Fulltekst'],
  studies: [`${review}/studies`, 'Studier'],
  'studies with a panel': [`${review}/studies?type=masters-thesis&show=bamrud2010`, 'Studier'],
  study: [`${review}/studies/andreassen2009`, 'Andreassen og Reichborn-Kjennerud 2009'],
  themes: [`${review}/themes`, 'Temaer'],
  theme: [`${review}/themes/ledelse`, 'Én eller to ledere på NAV-kontoret'],
  'theme with a choice': [`${review}/themes/ledelse?bullet=ledelse-1`, 'Én eller to ledere på NAV-kontoret'],
  report: [`${review}/report`, 'Rapport'],
  check: [`${review}/check`, 'Før du sender'],
  log: [`${review}/log`, 'Logg'],
  'a number': [`${review}/studies?number=count+studies+where+origin+%3D+client`, 'Studier'],
  'an unknown review': ['/r/finnes-ikke', 'Vi fant ikke det du lette etter'],
  'an unknown address': ['/finnes-ikke', 'Siden finnes ikke'],
} as const

const program = openProgram()

// Each size in one scheme: that shows every screen wide and narrow, light and dark.
describe.each([
  { width: 1280, colorScheme: 'light' },
  { width: 320, colorScheme: 'dark' },
] as const)('at $width px, $colorScheme', ({ width, colorScheme }) => {
  let visitor: Visitor

  beforeAll(async () => {
    visitor = await visit(program.browser, program.oversyn.link, { width, colorScheme })
  })

  afterAll(async () => {
    await visitor?.context.close()
  })

  test.each(Object.entries(screens))('%s', async (name, [path, heading]) => {
    const { page, foreign, complaints } = visitor
    complaints.length = 0
    await page.goto(program.origin + path)
    await page.getByRole('heading', { level: 1, name: heading, exact: true, includeHidden: true }).waitFor()
    if (name === 'a number') await page.getByText('Studie kartlagt').first().waitFor()
    expect(await page.title()).toMatch(/Oversyn$/)
    await axe(page)
    await noSidewaysScroll(page)
    expect(foreign).toEqual([])
    // The browser itself complains of the one request that is meant to be refused.
    expect(name === 'an unknown review' ? [] : complaints).toEqual([])
  })
})

test('on a narrow screen the list of studies is there, and its filters are folded away', async () => {
  const { page } = await program.visit(`${review}/studies`, { width: 320 })
  await page.getByRole('link', { name: /^Albrigtsen 2011/ }).waitFor()
  const type = page.getByRole('combobox', { name: 'Type' })
  expect(await type.isVisible()).toBe(false)
  await page.getByRole('button', { name: 'Filtre', exact: true }).click()
  await type.selectOption('masters-thesis')
  await page.getByText('15 av 46 vises').waitFor()
})

test('the first screen is light: scripts and styles under 300 kB gzipped', async () => {
  const { page } = await program.visit()
  const asked = new Set<string>()
  page.on('request', (request) => asked.add(request.url()))
  await page.goto(program.origin + review)
  await page.getByRole('heading', { level: 2, name: 'Sist hendt' }).waitFor()
  await page.waitForLoadState('networkidle')
  const files = [...asked].filter((url) => /\.(?:js|css)$/.test(new URL(url).pathname))
  const sizes = await Promise.all(files.map(async (url) => gzipSync(await (await page.request.get(url)).body()).length))
  const total = sizes.reduce((sum, size) => sum + size, 0)
  expect(sizes.length).toBeGreaterThan(0)
  expect(total).toBeLessThan(300_000)
})

test('the screen speaks nynorsk and English when asked to', async () => {
  const { page } = await program.visit(review)
  await page.getByRole('heading', { level: 1, name: 'Oversikt' }).waitFor()
  for (const [language, settings, title, lang] of [
    ['nn', 'Innstillinger', 'Oversyn', 'nn'],
    ['en', 'Innstillingar', 'Overview', 'en'],
  ] as const) {
    await page.getByRole('button', { name: settings }).click()
    await page.getByRole('dialog').locator('select').first().selectOption(language)
    await page.keyboard.press('Escape')
    await page.getByRole('heading', { level: 1, name: title }).waitFor()
    expect(await page.locator('html').getAttribute('lang')).toBe(lang)
  }
  await page.reload()
  await page.getByRole('heading', { level: 1, name: 'Overview' }).waitFor()
})
