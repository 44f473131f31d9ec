/** Who gets in, from where, and what every answer carries. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type OpenApp, openApp, origin, sending, token } from '../testing/open-app.ts'

let it: OpenApp

beforeAll(async () => {
  it = await openApp()
})
afterAll(() => it?.close())

const bearer = { authorization: `Bearer ${token}` }

describe('signing in', () => {
  test('the link becomes a cookie, and the address loses the token', async () => {
    const answer = await it.app.request(`${origin}/r/hjemme/studies?type=report&token=${token}`)
    expect(answer.status).toBe(303)
    expect(answer.headers.get('location')).toBe('/r/hjemme/studies?type=report')
    const cookie = answer.headers.get('set-cookie') ?? ''
    expect(cookie).toMatch(/^oversyn-4820=.+; Path=\/; HttpOnly; SameSite=Strict$/)
    expect(answer.headers.get('referrer-policy')).toBe('no-referrer')
    const session = await it.app.request(`${origin}/api/session`, { headers: { cookie: cookie.split(';')[0] ?? '' } })
    expect(await session.json()).toEqual({ actor: { id: 'kari', assurance: 'claimed' } })
  })

  test('the link cannot lead to another site', async () => {
    const answer = await it.app.request(`${origin}//evil.example/?token=${token}`)
    expect(answer.headers.get('location')).toBe('/evil.example/')
  })

  test('the sign-in address leads to the first page', async () => {
    const answer = await it.app.request(`${origin}/sign-in?token=${token}`)
    expect(answer.headers.get('location')).toBe('/')
  })

  test.each([
    ['a wrong link', '/?token=wrong', {}],
    ['no session', '/', {}],
    ['another cookie', '/', { cookie: 'oversyn-4820=wrong' }],
    ['the cookie of another port', '/', { cookie: `oversyn-4821=${token}` }],
  ])('%s gives a page that says what to do', async (_, path, headers) => {
    const answer = await it.app.request(origin + path, { headers })
    expect(answer.status).toBe(401)
    expect(answer.headers.get('set-cookie')).toBeNull()
    expect(await answer.text()).toContain('npx oversyn start')
  })

  test('an interface without sign-in is told as a problem; a token in its address does not help', async () => {
    for (const path of ['/api/reviews', `/api/reviews?token=${token}`]) {
      const answer = await it.app.request(origin + path)
      expect(answer.status).toBe(401)
      expect(await answer.json()).toMatchObject({ code: 'not-signed-in' })
    }
  })

  test('which program it is may be asked by anybody', async () => {
    const answer = await it.app.request(`${origin}/api/about`)
    expect(await answer.json()).toEqual({ name: 'oversyn', version: '0.0.0', engine: 'embedded' })
  })
})

describe('the address', () => {
  test.each(['127.0.0.1:4820', 'localhost:4820', '[::1]:4820', 'LOCALHOST:4820'])('%s is ours', async (host) => {
    expect((await it.app.request(`${origin}/api/about`, { headers: { host } })).status).toBe(200)
  })

  test.each(['evil.example', '127.0.0.1', '127.0.0.1:4821', 'localhost.evil.example:4820', '0.0.0.0:4820'])(
    '%s is not',
    async (host) => {
      const answer = await it.app.request(`${origin}/api/about`, { headers: { host } })
      expect(answer.status).toBe(421)
      expect(await answer.json()).toMatchObject({ code: 'host-foreign' })
    },
  )
})

describe('a change', () => {
  const change = (headers: Record<string, string>) => {
    const { method, body } = sending({ title: 'Ny' })
    const all = { 'content-type': 'application/json', ...bearer, ...headers }
    return it.app.request(`${origin}/api/reviews`, { method: method ?? 'POST', body: body ?? null, headers: all })
  }

  test.each<[string, Record<string, string>]>([
    ['from our own page', { origin, 'sec-fetch-site': 'same-origin' }],
    ['from our own page by its other name', { origin: 'http://localhost:4820', 'sec-fetch-site': 'same-origin' }],
    ['from a script', {}],
  ])('%s is taken', async (_, headers) => {
    expect((await change(headers)).status).toBe(200)
  })

  test.each<[string, Record<string, string>]>([
    ['from another site', { origin: 'https://evil.example' }],
    ['from another port', { origin: 'http://127.0.0.1:5000' }],
    ['from our name over https', { origin: 'https://127.0.0.1:4820' }],
    ['from a page that hides where it is', { origin: 'null' }],
    ['that the browser calls cross-site', { 'sec-fetch-site': 'cross-site' }],
    ['that the browser calls same-site', { 'sec-fetch-site': 'same-site' }],
  ])('%s is refused', async (_, headers) => {
    const answer = await change(headers)
    expect(answer.status).toBe(403)
    expect(await answer.json()).toMatchObject({ code: 'origin-foreign' })
  })
})

describe('every answer', () => {
  test.each(['/', '/api/about', '/api/reviews', '/api/nothing', '/api/docs', '/assets/none.js'])(
    '%s carries the headers that keep a page to itself',
    async (path) => {
      const { headers } = await it.ask(path)
      expect(headers.get('content-security-policy')).toMatch(/^default-src 'none'; .*frame-ancestors 'none'/)
      expect(headers.get('content-security-policy')).not.toContain('unsafe')
      expect(headers.get('x-content-type-options')).toBe('nosniff')
      expect(headers.get('referrer-policy')).toBe('no-referrer')
      expect(headers.get('cross-origin-opener-policy')).toBe('same-origin')
      expect(headers.get('cross-origin-resource-policy')).toBe('same-origin')
    },
  )
})

test.each([
  '/api/reviews/%00/state',
  '/api/reviews/hjemme/log?about=theme:%00',
  '/api/reviews/hjemme/records?source=%00',
])('NUL in an address is refused, and is no fault of ours: %s', async (path) => {
  const answer = await it.ask(path)
  expect([answer.status, (await answer.json()).code]).toEqual([400, 'input-invalid'])
  expect((await it.ask('/api/verify', sending({ review: '\0' }))).status).toBe(404)
  expect(it.bugs).toEqual([])
})
