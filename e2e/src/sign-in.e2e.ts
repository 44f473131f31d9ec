/** Signing in by the link, and everybody else staying outside. */
import { request } from 'node:http'
import { expect, test } from 'vitest'
import { axe, openProgram, shot, visit } from './harness.ts'

const program = openProgram()

test('the link signs in, and its token leaves the address', async () => {
  const { page, context } = await program.visit()
  expect(page.url()).not.toContain('token')
  const [cookie] = await context.cookies()
  expect(cookie).toMatchObject({ httpOnly: true, sameSite: 'Strict', path: '/' })
  const actor = await page.evaluate(async () => (await fetch('/api/session')).status)
  expect(actor).toBe(200)
})

test('a link from an earlier start leads to a plain page that says what to do', async () => {
  const { page, context, foreign } = await visit(program.browser, `${program.origin}/?token=${'x'.repeat(43)}`)
  expect(await page.getByRole('heading', { level: 1 }).textContent()).toBe('Du er ikke logget inn')
  expect(await context.cookies()).toEqual([])
  expect(foreign).toEqual([])
  await axe(page)
  await shot(page, 'not-signed-in')
  await context.close()
})

test('without sign-in nothing is given', async () => {
  for (const path of ['/', '/assets/x.js', '/api/reviews', '/api/openapi.json']) {
    expect((await fetch(program.origin + path)).status, path).toBe(401)
  }
})

test('a request for a foreign name is refused, even with the token', async () => {
  const { status, body } = await send({ host: 'evil.example', authorization: `Bearer ${program.oversyn.token}` })
  expect(status).toBe(421)
  expect(JSON.parse(body).code).toBe('host-foreign')
})

test('a change that a foreign page asks for is refused', async () => {
  const answer = await fetch(`${program.origin}/api/reviews`, {
    method: 'POST',
    headers: {
      authorization: `Bearer ${program.oversyn.token}`,
      origin: 'https://evil.example',
      'content-type': 'application/json',
    },
    body: JSON.stringify({ title: 'Ikke min' }),
  })
  expect(answer.status).toBe(403)
  expect((await answer.json()).code).toBe('origin-foreign')
})

test('the page that shows the interface for programs has no violations', async () => {
  const { page } = await program.visit(`/api/docs`)
  await axe(page)
})

// A long page with many colours to compare: axe takes its time.
test('the report is a page without violations that loads nothing', async () => {
  const { context } = await program.visit()
  const page = await context.newPage()
  const asked: string[] = []
  page.on('request', (it) => asked.push(new URL(it.url()).pathname))
  await page.goto(`${program.origin}/api/reviews/nav-partnerskap/report?lang=nb`)
  expect(asked.filter((path) => path !== '/favicon.ico')).toEqual(['/api/reviews/nav-partnerskap/report'])
  expect(await page.locator('html').getAttribute('lang')).toBe('nb')
  await axe(page)
}, 180_000)

/** `fetch` does not let one choose the host. */
function send(headers: Record<string, string>): Promise<{ status: number; body: string }> {
  return new Promise((resolve, reject) => {
    const asked = request(
      { host: '127.0.0.1', port: program.oversyn.port, path: '/api/reviews', headers },
      (answer) => {
        let body = ''
        answer.on('data', (chunk) => {
          body += chunk
        })
        answer.on('end', () => resolve({ status: answer.statusCode ?? 0, body }))
      },
    )
    asked.on('error', reject)
    asked.end()
  })
}
