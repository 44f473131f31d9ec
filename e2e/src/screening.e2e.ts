import type { Review } from '@oversyn/model'
import type { Page } from 'playwright-core'
import { describe, expect, it } from 'vitest'
import { axe, noSidewaysScroll, openProgram } from './harness.ts'
import { type MadeReview, makeScreeningReview } from './screening-review.ts'

let alone: MadeReview
let double: MadeReview

const program = openProgram(async (home) => {
  alone = await makeScreeningReview(home, { records: 40 })
  double = await makeScreeningReview(home, { people: ['Hege Vik', 'Ola Dahl'] })
})

async function open(review: MadeReview, path = 'screening', options = {}): Promise<Page> {
  return (await program.visit(`/r/${review.key}/${path}`, options)).page
}

async function be(page: Page, name: RegExp): Promise<void> {
  await page.locator('.person-ask').getByRole('button', { name }).click()
  await record(page)
}

const record = async (page: Page) => (await page.locator('.record-title').textContent()) ?? ''
const button = (page: Page, name: RegExp) => page.locator('.decision-buttons').getByRole('button', { name })

async function decisions(review: MadeReview): Promise<number> {
  return (await program.ask<Review>(`/api/reviews/${review.key}/state`)).tally.decisions
}

describe('screening', () => {
  it('asks once who one is, and is done by the keyboard alone', async () => {
    const page = await open(alone)
    await page.locator('.person-ask').waitFor()
    await axe(page)
    await page.getByLabel('Navn', { exact: true }).focus()
    await page.keyboard.type('Hege Vik')
    await page.keyboard.press('Enter')
    await record(page)
    await axe(page)
    const seen = new Set<string>()
    for (let at = 0; at < 20; at += 1) {
      seen.add(await record(page))
      if (at % 4 === 0) await page.keyboard.press('i')
      else if (at % 4 === 1) {
        await page.keyboard.press('e')
        await page.keyboard.press('2')
      } else if (at % 4 === 2) {
        await page.keyboard.press('e')
        await page.keyboard.press('Enter')
      } else await page.keyboard.press('m')
    }
    expect(seen.size).toBe(20)
    const [, last] = ((await page.locator('.last-line').textContent()) ?? '').split('Kanskje: ')
    await page.keyboard.press('u')
    expect(await record(page)).toBe(last)
    await page.keyboard.press('n')
    await page.keyboard.type('Om noe annet')
    expect(await page.getByLabel('Merknad').inputValue()).toBe('Om noe annet')
    await page.keyboard.press('Enter')
    await page.keyboard.press('e')
    await page.keyboard.press('3')
    await page.keyboard.press('k')
    expect(await record(page)).toBe(last)
    await page.keyboard.press('j')
    await page.keyboard.press('?')
    await page.getByRole('dialog').getByText('Angre siste vurdering').waitFor()
    await page.keyboard.press('Escape')
    await expect.poll(() => decisions(alone), { timeout: 15_000 }).toBe(21)
    await page.goto(`${program.origin}/r/${alone.key}/log`)
    await page.getByText('Hege Vik').first().waitFor()
  })

  it('has the next record there within 50 ms of the key', async () => {
    const page = await open(alone)
    await be(page, /Hege Vik/)
    const took = await page.evaluate(async () => {
      const times: number[] = []
      for (let at = 0; at < 5; at += 1) {
        const before = document.querySelector('.record-title')?.textContent
        const start = performance.now()
        document.dispatchEvent(new KeyboardEvent('keydown', { key: 'm', bubbles: true }))
        while (document.querySelector('.record-title')?.textContent === before)
          await new Promise((resolve) => setTimeout(resolve, 0))
        times.push(performance.now() - start)
      }
      return times.toSorted((a, b) => a - b)
    })
    expect(took[2]).toBeLessThan(50)
  })

  it('keeps a decision blind until both have made theirs, and settles what differs', async () => {
    const hege = await open(double)
    await be(hege, /Hege Vik/)
    const ola = await open(double)
    await be(ola, /Ola Dahl/)
    await hege.keyboard.press('i')
    // Progress of the other is seen soon, what they decided is not.
    await ola.getByText('Andre: Hege Vik 1').waitFor({ timeout: 3_000 })
    await ola.goto(`${program.origin}/r/${double.key}/screening/list?state=waiting`)
    await ola.getByText('Skjult til du selv har vurdert').waitFor()
    expect(await ola.locator('.decisions').textContent()).not.toContain('Tatt med')
    await ola.goto(`${program.origin}/r/${double.key}/screening`)
    await record(ola)
    await ola.keyboard.press('e')
    await ola.keyboard.press('2')
    await hege.getByRole('link', { name: /Uenighet 1/ }).click()
    await hege.getByText('Ola Dahl,').waitFor()
    await axe(hege)
    await hege.getByLabel('Avgjørelse').selectOption('exclude')
    await hege.getByLabel('Begrunnelse').fill('Vi leste den sammen')
    await hege.getByRole('button', { name: 'Avgjør' }).click()
    await hege.getByText('Ingen uenigheter venter.').waitFor()
    await hege.getByRole('link', { name: 'Enighet', exact: true }).click()
    await hege.getByText('Lik vurdering: 0 av 1').waitFor()
    await axe(hege)
    await hege.getByRole('link', { name: 'Arbeidsplan' }).click()
    await hege.getByRole('group', { name: 'Kalibrering' }).waitFor()
    await axe(hege)
  })

  it('loses nothing where the server stops in the middle, also when the page is loaded again', async () => {
    const visitor = await program.visit(`/r/${alone.key}/screening`)
    const { page } = visitor
    await be(page, /Hege Vik/)
    const before = await decisions(alone)
    await program.oversyn.stop()
    for (const key of ['i', 'm', 'm']) await page.keyboard.press(key)
    await page.getByText(/Oversyn svarer ikke\. Ingenting er gått tapt: 3 vurderinger/).waitFor()
    await page.keyboard.press('u')
    await page.getByText(/4 vurderinger/).waitFor()
    await program.restart()
    // A new start has a new token; the page is opened anew, and sends what it had.
    await page.goto(program.oversyn.link)
    await page.goto(`${program.origin}/r/${alone.key}/screening`)
    await expect.poll(() => decisions(alone), { timeout: 10_000 }).toBe(before + 3)
    await record(page)
    expect(await page.getByText('Oversyn svarer ikke').count()).toBe(0)
    // The browser itself complains of the server that was away.
    visitor.complaints.splice(0)
  })

  it('does not give two tabs of one reviewer the same record twice', async () => {
    const page = await open(alone)
    await be(page, /Hege Vik/)
    const other = await page.context().newPage()
    await other.goto(`${program.origin}/r/${alone.key}/screening`)
    const first = await record(other)
    expect(await record(page)).toBe(first)
    await page.keyboard.press('m')
    await expect.poll(() => record(other)).not.toBe(first)
  })

  it('works with the thumb at 320 px', async () => {
    const page = await open(double, 'screening', { width: 320, height: 640 })
    await be(page, /Ola Dahl/)
    await noSidewaysScroll(page)
    await axe(page)
    const first = await record(page)
    await button(page, /Utelukk/).click()
    await page.getByRole('button', { name: /Avisartikler/ }).click()
    await expect.poll(() => record(page)).not.toBe(first)
    const box = await button(page, /Ta med/).boundingBox()
    expect(box?.height).toBeGreaterThanOrEqual(44)
    expect((box?.y ?? 0) + (box?.height ?? 0)).toBeLessThanOrEqual(640)
    for (const path of ['list?state=mine', 'agreement', 'plan']) {
      await page.goto(`${program.origin}/r/${double.key}/screening/${path}`)
      await page.getByRole('link', { name: 'Arbeidsplan' }).waitFor()
      await noSidewaysScroll(page)
      await axe(page)
    }
  })

  it('leaves single keys alone where they are switched off', async () => {
    const page = await open(double)
    await be(page, /Hege Vik/)
    await page.evaluate(() => localStorage.setItem('oversyn.settings', JSON.stringify({ singleKeys: false })))
    await page.reload()
    const first = await record(page)
    await page.keyboard.press('i')
    await page.waitForTimeout(200)
    expect(await record(page)).toBe(first)
  })
})
