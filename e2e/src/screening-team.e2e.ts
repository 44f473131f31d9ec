import type { Page } from 'playwright-core'
import { describe, expect, it } from 'vitest'
import { axe, noSidewaysScroll, openProgram, shot } from './harness.ts'
import { type MadeReview, makeScreeningReview } from './screening-review.ts'

const people = ['Hege Vik', 'Ola Dahl', 'Per Moe']

let rounds: MadeReview
let dealt: MadeReview
let disputed: MadeReview

const program = openProgram(async (home) => {
  rounds = await makeScreeningReview(home, { people, title: 'Kalibrering' })
  dealt = await makeScreeningReview(home, { people, title: 'Fordeling' })
  disputed = await makeScreeningReview(home, { people: people.slice(0, 2), title: 'Uenighet', records: 8 })
})

/** The page of a person who has said who they are. */
async function as(name: string, review: MadeReview, path = 'screening', options = {}): Promise<Page> {
  const { page } = await program.visit(`/r/${review.key}/${path}`, options)
  await page.locator('.person-ask').getByRole('button', { name }).click()
  await page.getByRole('navigation', { name: 'Siling' }).or(page.locator('.parts')).first().waitFor()
  return page
}

async function to(page: Page, review: MadeReview, path: string): Promise<void> {
  await page.goto(`${program.origin}/r/${review.key}/${path}`)
}

const record = async (page: Page) => (await page.locator('.record-title').textContent()) ?? ''

/** Presses keys for record after record, each when the next is there. */
async function judge(page: Page, ...keys: string[]): Promise<void> {
  for (const press of keys) {
    const before = await record(page)
    for (const key of press) await page.keyboard.press(key)
    await expect
      .poll(async () => (await page.locator('.record-title').count()) === 0 || (await record(page)) !== before)
      .toBe(true)
  }
}

/** What of the plan is changed, then saved. */
async function plan(page: Page, review: MadeReview, change: (page: Page) => Promise<void>): Promise<void> {
  await to(page, review, 'screening/plan')
  await page.getByRole('group', { name: 'Kalibrering' }).waitFor()
  await change(page)
  await page.getByRole('button', { name: 'Lagre planen' }).click()
  await page.locator('form.plan').getByText('Planen er lagret').waitFor()
}

describe('screening in a team', () => {
  it('begins with a sample that everybody judges, looks at how far they agreed, and goes on when the round is concluded', async () => {
    const hege = await as('Hege Vik', rounds)
    await plan(hege, rounds, async (page) => {
      await page.getByLabel('Tittel', { exact: true }).selectOption('2')
      await page.getByLabel('Utvalg på trinnet').selectOption('title')
      await page.getByLabel('Antall publikasjoner').fill('4')
    })
    await shot(hege, 'plan-1280')
    const ola = await as('Ola Dahl', rounds)
    const per = await as('Per Moe', rounds)
    await to(hege, rounds, 'screening')
    await judge(hege, 'i', 'i', 'e2', 'm')
    await hege.getByText('Du er ferdig med kalibreringsrunden.').waitFor()
    await judge(ola, 'i', 'e2', 'e2', 'm')
    await ola.getByText('Du er ferdig med kalibreringsrunden.').waitFor()
    await shot(ola, 'calibration-done-1280')
    // Two have judged all of it; the third has judged nothing, and sees nothing of it.
    await per.getByText('Kalibrering: du har vurdert 0 av 4').waitFor()
    await to(per, rounds, 'screening/agreement?stage=title&over=calibration')
    await per.getByText('Ingen publikasjoner er vurdert av to ennå.').waitFor()
    await to(per, rounds, 'records')
    await per.getByRole('row').nth(1).waitFor()
    expect(await per.locator('main').textContent()).not.toContain('Tatt med')
    await ola.getByRole('link', { name: 'Enighet' }).last().click()
    await ola.getByText('Lik vurdering: 3 av 4').waitFor()
    // The headings of a table must not lie upon its first row.
    const [head, row] = await Promise.all(
      ['thead', 'tbody tr'].map((it) => ola.locator(`.agreement-table ${it}`).first().boundingBox()),
    )
    expect((head?.y ?? 0) + (head?.height ?? 0)).toBeLessThanOrEqual((row?.y ?? 0) + 1)
    const cell = await ola.locator('.agreement-table thead th').first().boundingBox()
    expect((cell?.y ?? 0) + (cell?.height ?? 0)).toBeLessThanOrEqual((row?.y ?? 0) + 1)
    await shot(ola, 'agreement-1280')
    await axe(ola)
    await to(per, rounds, 'screening')
    await judge(per, 'i', 'i', 'i', 'i')
    await per.getByText('Du er ferdig med kalibreringsrunden.').waitFor()
    await plan(hege, rounds, (page) => page.getByLabel('Runden er avsluttet').check())
    await to(hege, rounds, 'screening')
    await judge(hege, 'i')
    await hege.getByText(/du har vurdert 5/).waitFor()
  })

  it('deals out by share, hands over what waits for somebody who leaves, and keeps what they decided', async () => {
    const hege = await as('Hege Vik', dealt)
    await plan(hege, dealt, (page) =>
      page
        .getByRole('combobox', { name: 'Hvem får hva?' })
        .selectOption('shares')
        .then(() => undefined),
    )
    const ola = await as('Ola Dahl', dealt)
    await judge(ola, 'i', 'e2')
    await to(hege, dealt, 'screening/plan')
    const waits = () => hege.locator('.plan .row', { hasText: 'Andel for Ola Dahl' }).textContent()
    await expect.poll(waits).toMatch(/[1-9]\d* venter/)
    await shot(hege, 'plan-shares-1280')
    await axe(hege)
    await hege.getByLabel(/Overlat det som venter/).selectOption({ label: 'Ola Dahl' })
    await hege.getByLabel('Til', { exact: true }).selectOption({ label: 'Per Moe' })
    await hege.getByRole('button', { name: 'Overlat', exact: true }).click()
    await hege.getByRole('button', { name: 'Lagre planen' }).click()
    await hege.locator('form.plan').getByText('Planen er lagret').waitFor()
    await to(ola, dealt, 'screening')
    await ola.getByText('Ingenting venter på deg i dette trinnet.').waitFor()
    await to(ola, dealt, 'screening/list?state=mine')
    await expect.poll(() => ola.locator('.listed-report').count()).toBe(2)
    await noSidewaysScroll(ola)
  })

  it('deals out by theme, by the tags of the records', async () => {
    const hege = await as('Hege Vik', dealt)
    await to(hege, dealt, 'commission')
    await hege.getByRole('button', { name: 'Legg til tema' }).click()
    await hege.getByLabel('Tittel', { exact: true }).fill('Ledelse')
    await hege.getByLabel('Hva temaet spør om').fill('Hvordan ledes det?')
    await hege.getByRole('button', { name: 'Lagre', exact: true }).click()
    await hege.getByRole('heading', { name: 'Ledelse' }).or(hege.getByText('Hvordan ledes det?')).first().waitFor()
    await plan(hege, dealt, async (page) => {
      await page.getByRole('combobox', { name: 'Hvem får hva?' }).selectOption('themes')
      const theme = page.getByRole('group', { name: /Ledelse/ })
      await theme.getByLabel('Ola Dahl').uncheck()
      await theme.getByLabel('Per Moe').uncheck()
    })
    await shot(hege, 'plan-themes-1280')
    const ola = await as('Ola Dahl', dealt)
    await record(ola)
    const before = Number(/(\d+)/.exec((await ola.locator('.parts-count').first().textContent()) ?? '')?.[1])
    await ola.keyboard.press('t')
    await ola.getByRole('textbox', { name: 'Merkelapp' }).or(ola.getByLabel('Merkelapp')).first().waitFor()
    await ola.keyboard.type('ledelse')
    await ola.keyboard.press('Enter')
    await ola.keyboard.press('Escape')
    await expect
      .poll(async () => Number((await ola.locator('.parts-count').first().textContent()) ?? ''), { timeout: 15_000 })
      .toBe(before - 1)
  })

  it('lets one of two who settle the same conflict at once win, and tells the other', async () => {
    const hege = await as('Hege Vik', disputed)
    const ola = await as('Ola Dahl', disputed)
    await judge(hege, 'i', 'i', 'e2')
    await judge(ola, 'e2', 'i', 'e2')
    for (const page of [hege, ola]) {
      await to(page, disputed, 'screening/list?state=conflict&stage=title')
      await page.getByLabel('Avgjørelse').waitFor()
    }
    await shot(hege, 'conflict-1280')
    await ola.getByLabel('Avgjørelse').selectOption('exclude')
    await hege.getByLabel('Begrunnelse').fill('Vi leste den sammen')
    await hege.getByRole('button', { name: 'Avgjør' }).click()
    // The other may still have it on the screen; what they press then changes nothing.
    const late = ola.getByRole('button', { name: 'Avgjør' })
    if ((await late.count()) > 0) await late.click().catch(() => undefined)
    await ola
      .getByText(/Uenigheten er allerede avgjort/)
      .or(ola.getByText('Ingen uenigheter venter.'))
      .first()
      .waitFor()
    for (const visitor of program.visitors) visitor.complaints.splice(0)
    const path = `/api/reviews/${disputed.key}/log?limit=50`
    const { entries } = await program.ask<{ entries: { type: string }[] }>(path)
    const settled = entries.filter((it) => it.type === 'conflict.resolved')
    expect(settled).toMatchObject([{ payload: { verdict: 'include', note: 'Vi leste den sammen' } }])
  })

  it('opens a figure of agreement in the report down to the decisions behind it', async () => {
    const hege = await as('Hege Vik', disputed, 'screening', { width: 320, height: 640 })
    await to(hege, disputed, 'report')
    await hege.getByRole('button', { name: /Hvor stor andel av publikasjonene vurderte alle likt/ }).click()
    const panel = hege.getByRole('dialog')
    await panel.getByText('67').waitFor()
    await axe(hege)
    await panel.getByRole('link', { name: 'Vurdert ulikt' }).click()
    await hege.getByText('1 publikasjon', { exact: true }).waitFor()
    await expect.poll(() => hege.locator('.decisions').textContent()).toMatch(/Tatt med.*Utelukket/)
    await noSidewaysScroll(hege)
    await axe(hege)
  })

  it('asks what is looked at again when a criterion is revised, and has it on a list until it is', async () => {
    const hege = await as('Hege Vik', disputed)
    await to(hege, disputed, 'commission')
    await hege.getByRole('button', { name: /Endre.*Samarbeid mellom stat/ }).click()
    await hege.getByLabel('Kriteriet').fill('Samarbeid mellom stat og kommune om enkeltpersoner')
    await hege.getByLabel('Se på igjen').selectOption('included')
    await hege.getByRole('button', { name: 'Lagre', exact: true }).click()
    await hege.getByText('Samarbeid mellom stat og kommune om enkeltpersoner').first().waitFor()
    await to(hege, disputed, 'screening/list?state=again&stage=title')
    // Of the three that both judged, she included two.
    await expect.poll(() => hege.locator('.listed-report').count()).toBe(2)
    await axe(hege)
    const one = hege.locator('.listed-report', { hasText: 'nummer 1:' })
    await one.getByRole('button', { name: 'Ta med' }).click()
    await one.getByText('✓').waitFor()
    await expect
      .poll(() => hege.getByRole('link', { name: /Se på igjen/ }).textContent(), { timeout: 10_000 })
      .toMatch(/1$/)
    await to(hege, disputed, 'report')
    await hege
      .getByText(/ble tatt med før kriteriene ble strengere/)
      .first()
      .waitFor()
  })

  it('keeps decisions that name a criterion which is taken out, and says so', async () => {
    const hege = await as('Hege Vik', disputed)
    await judge(hege, 'e3')
    await to(hege, disputed, 'commission')
    await hege.getByRole('button', { name: /Endre.*Studier fra andre land/ }).click()
    await hege.getByRole('button', { name: /Ta ut.*Studier fra andre land/ }).click()
    await hege.getByRole('alertdialog').getByRole('button', { name: 'Ja, ta ut' }).click()
    await hege.getByRole('alertdialog').waitFor({ state: 'detached' })
    await to(hege, disputed, 'screening/list?state=mine&stage=title')
    await hege.getByText('Etter et kriterium som siden er tatt ut').waitFor()
    await shot(hege, 'removed-1280')
  })
})
