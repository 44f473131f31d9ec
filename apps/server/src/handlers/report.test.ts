/** The report over the net: one file that loads nothing, the same bytes each time. */
import { createHash } from 'node:crypto'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type OpenApp, openApp } from '../testing/open-app.ts'

let it: OpenApp

beforeAll(async () => {
  it = await openApp()
  await it.client.createReview({ body: { title: 'Læring <på> nett', key: 'læring' } })
})
afterAll(() => it?.close())

const report = (query = '') => it.ask(`/api/reviews/${encodeURIComponent('læring')}/report${query}`)

test.each(['nb', 'nn', 'en'])('in %s', async (lang) => {
  const answer = await report(`?lang=${lang}`)
  expect(answer.headers.get('content-type')).toBe('text/html; charset=utf-8')
  const html = await answer.text()
  expect(html).toContain(`<html lang="${lang}"`)
  expect(html).toContain('Læring &lt;på&gt; nett')
})

test('its policy lets exactly its own style apply', async () => {
  const answer = await report()
  const styles = [...(await answer.text()).matchAll(/<style>([\s\S]*?)<\/style>/g)]
  expect(styles.length).toBeGreaterThan(0)
  const policy = answer.headers.get('content-security-policy') ?? ''
  for (const [, css = ''] of styles) {
    expect(policy).toContain(`'sha256-${createHash('sha256').update(css).digest('base64')}'`)
  }
  expect(policy).toMatch(/^default-src 'none';/)
  expect(policy).not.toContain('unsafe')
})

test('it loads nothing and runs nothing', async () => {
  const html = await (await report()).text()
  expect(html).not.toMatch(/<script|<iframe|<link[^>]+stylesheet|\ssrc="(?!data:)|@import|url\((?!["']?(?:data:|#))/i)
  expect(html).not.toMatch(/\sstyle="/)
})

test('the same review gives the same bytes', async () => {
  expect(await (await report()).text()).toBe(await (await report()).text())
})

test('as a download it has a name', async () => {
  expect((await report()).headers.get('content-disposition')).toBeNull()
  expect((await report('?download=true&lang=en')).headers.get('content-disposition')).toBe(
    `attachment; filename="l_ring-en.html"; filename*=UTF-8''l%C3%A6ring-en.html`,
  )
})
