/** A person with a browser: what they load is watched, and what the browser complains of is kept. */
import { mkdir } from 'node:fs/promises'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { AxeBuilder } from '@axe-core/playwright'
import { type Browser, type BrowserContext, chromium, type Page } from 'playwright-core'
import { expect } from 'vitest'

const shots = fileURLToPath(new URL('../.shots', import.meta.url))

export interface Visitor {
  page: Page
  context: BrowserContext
  /** Requests to another address than our own; there must be none. */
  foreign: string[]
  /** Errors in the page and refusals of its security policy; there must be none. */
  complaints: string[]
  /** Fails where there were foreign requests or complaints, and closes. */
  leave: () => Promise<void>
}

export interface VisitOptions {
  width?: number
  height?: number
  colorScheme?: 'light' | 'dark'
}

/** The browser, without anything that it would do of its own accord. */
export function openBrowser(): Promise<Browser> {
  const executablePath = process.env.CHROME_PATH
  if (!executablePath) throw new Error('No Chrome, Chromium or Edge was found; set CHROME_PATH to its program.')
  return chromium.launch({
    executablePath,
    args: [
      ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
      '--disable-gpu',
      '--disable-dev-shm-usage',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
      '--no-first-run',
    ],
  })
}

/** Opens a link in a fresh session. */
export async function visit(
  browser: Browser,
  link: string,
  { width = 1280, height = 900, colorScheme = 'light' }: VisitOptions = {},
): Promise<Visitor> {
  const context = await browser.newContext({
    viewport: { width, height },
    colorScheme,
    locale: 'nb-NO',
    reducedMotion: 'reduce',
  })
  const page = await context.newPage()
  const { origin } = new URL(link)
  const foreign: string[] = []
  const complaints: string[] = []
  context.on('request', (request) => {
    const url = request.url()
    if (!url.startsWith(`${origin}/`) && !/^(?:data|blob|about):/.test(url)) foreign.push(url)
  })
  context.on('weberror', (error) => complaints.push(error.error().message))
  context.on('console', (message) => {
    if (message.type() === 'error') complaints.push(message.text())
  })
  await page.goto(link)
  return {
    page,
    context,
    foreign,
    complaints,
    leave: async () => {
      await context.close()
      expect(foreign).toEqual([])
      expect(complaints).toEqual([])
    },
  }
}

/** Fails where axe finds a violation on the page; says which rule, and where. */
export async function axe(page: Page): Promise<void> {
  const { violations } = await new AxeBuilder({ page }).analyze()
  const found = violations.map(({ id, help, nodes }) => ({
    id,
    help,
    where: nodes.map(({ target }) => target.join(' ')),
  }))
  expect(found).toEqual([])
}

/** Fails where the page can be scrolled sideways (WCAG 2.1, 1.4.10). */
export async function noSidewaysScroll(page: Page): Promise<void> {
  const { wide, shown } = await page.evaluate(() => ({
    wide: document.documentElement.scrollWidth,
    shown: document.documentElement.clientWidth,
  }))
  expect(wide).toBeLessThanOrEqual(shown)
}

/** Keeps a picture of the page in e2e/.shots, for people to look at. */
export async function shot(page: Page, name: string): Promise<void> {
  await mkdir(shots, { recursive: true })
  await page.screenshot({ path: join(shots, `${name}.png`), fullPage: true })
}
