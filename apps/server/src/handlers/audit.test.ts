/** The audit over the net. */
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type OpenApp, openApp, sending } from '../testing/open-app.ts'

let it: OpenApp

beforeAll(async () => {
  it = await openApp()
  await it.client.createReview({ body: { title: 'Kontor', key: 'kontor' } })
})
afterAll(() => it?.close())

const base64 = (text: string) => Buffer.from(text).toString('base64')
const audited = (text: string, dismissed: string[] = []) =>
  it.client.audit({ review: 'kontor', body: { name: 'tekst.txt', base64: base64(text), dismissed } })

test('a text is audited, and what was dismissed stays away', async () => {
  const text = 'Søket ble gjort 31. juni 2011 (Hansen 2009).'
  const { problems } = await audited(text)
  expect(problems.map(({ code }) => code).toSorted()).toEqual(['citation-unknown', 'date-impossible'])
  expect(problems[0]).toMatchObject({ where: { line: 1, page: null, section: null }, confidence: expect.any(Number) })
  const rest = await audited(text, [problems[0]?.fingerprint ?? ''])
  expect(rest.problems).toEqual(problems.slice(1))
})

test.each([
  [{ name: 'a.txt', base64: 'ikke base64!' }, 'input-invalid'],
  [{ name: 'a.txt', base64: base64('  ') }, 'manuscript-without-text'],
  [{ name: 'a.docx', base64: base64('PK og ikke mer') }, 'manuscript-unreadable'],
])('%o is refused', async (body, code) => {
  const answer = await it.ask('/api/reviews/kontor/audit', sending(body))
  expect(await answer.json()).toMatchObject({ code })
})
