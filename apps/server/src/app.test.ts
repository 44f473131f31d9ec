/** The app serves the contract, all of it and nothing beside it, and says what the contract says. */
import { commandRoutes, type Route, routes } from '@oversyn/api'
import { commands, emptyReview, type Review } from '@oversyn/model'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { z } from 'zod'
import { type OpenApp, openApp, sending } from './testing/open-app.ts'

let it: OpenApp
let review: string

beforeAll(async () => {
  it = await openApp()
  const { made } = await it.client.createReview({ body: { title: 'Hjemmeoppfølging', key: 'hjemme' } })
  review = made?.id ?? ''
})
afterAll(() => it?.close())

const contract: [string, Route][] = Object.entries({ ...routes, ...commandRoutes })

/** An address of a route: the review of the tests, a stage, and things that nobody has. */
function addressOf(path: string, named = 'hjemme'): string {
  return path
    .replace('{review}', named)
    .replace('{stage}', 'title')
    .replace(/\{\w+\}/g, 'a'.repeat(64))
}

describe('the contract', () => {
  test.each(contract)('%s is served', async (_, route) => {
    const answer = await it.ask(addressOf(route.path), route.method === 'POST' ? sending({}) : {})
    expect([405, 500]).not.toContain(answer.status)
    // Something else than the review may be unknown, but not the address.
    if (answer.status === 404) expect((await answer.json()).code).not.toBe('route-unknown')
    else await answer.arrayBuffer()
  })

  test('nothing is served beside it', () => {
    const served = it.app.routes
      .filter(({ method, path }) => method !== 'ALL' && path.startsWith('/api/'))
      .map(({ method, path }) => `${method} ${path.replace(/:(\w+)/g, '{$1}')}`)
    const known = contract.map(([, { method, path }]) => `${method} ${path}`)
    const own = ['GET /api/openapi.json', 'GET /api/docs']
    expect([...new Set(served)].toSorted()).toEqual([...known, ...own].toSorted())
  })

  const inReview = ({ path }: Route) => path.replace('{review}', '').includes('{') === false
  test.each(contract.filter(([, it]) => typeof it.response !== 'string' && it.method === 'GET' && inReview(it)))(
    '%s answers in its shape',
    async (_, route) => {
      const answer = await it.ask(addressOf(route.path))
      // What cannot be asked for without saying what is sought.
      if (answer.status === 400) return expect((await answer.json()).code).toBe('input-invalid')
      expect((route.response as z.ZodType).safeParse(await answer.json()).error).toBeUndefined()
    },
  )

  test.each(contract.filter(([, { path }]) => path.includes('{review}')))(
    '%s of no review is 404',
    async (_, route) => {
      const post = sending({ input: {} })
      const answer = await it.ask(addressOf(route.path, 'finnes-ikke'), route.method === 'POST' ? post : {})
      if (route.body || route.query) expect([400, 404]).toContain(answer.status)
      else expect(answer.status).toBe(404)
      expect(answer.headers.get('content-type')).toBe('application/problem+json')
    },
  )
})

describe('commands', () => {
  test('a verb is carried out, and seen', async () => {
    const done = await it.client.command('hjemme', 'stateTheme', {
      value: { title: 'Opplæring', question: 'Hvordan får folk opplæring?' },
    })
    const state = await it.client.state({ review })
    expect(state.themes.map(({ id, title }) => ({ id, title }))).toEqual([{ id: done.made?.id, title: 'Opplæring' }])
    expect(state.log).toEqual(done.head)
  })

  test('what a verb is not told is refused with the place', async () => {
    const answer = await it.ask('/api/reviews/hjemme/commands/stateTheme', sending({ input: { value: { title: '' } } }))
    expect(answer.status).toBe(400)
    const { code, problems } = await answer.json()
    expect(code).toBe('input-invalid')
    expect(problems.map((problem: { values: { path: string } }) => problem.values.path)).toEqual([
      'input.value.title',
      'input.value.question',
    ])
  })

  test('a change of what somebody else has changed since is refused', async () => {
    const value = { title: 'Avstand', question: 'Hva gjør avstand?' }
    const { made, head } = await it.client.command('hjemme', 'stateTheme', { value })
    const changed = { ...value, id: made?.id, title: 'Lang avstand' }
    await it.client.command('hjemme', 'stateTheme', { value: changed }, head.seq)
    const refused = it.client.command('hjemme', 'stateTheme', { value: { ...changed, title: 'Nær' } }, head.seq)
    await expect(refused).rejects.toMatchObject({ code: 'object-changed' })
  })

  test('every verb has a route', () => {
    expect(Object.keys(commandRoutes).toSorted()).toEqual(Object.keys(commands).toSorted())
  })
})

describe('state', () => {
  test('is sent again only when the log has grown', async () => {
    const first = await it.ask('/api/reviews/hjemme/state')
    const etag = first.headers.get('etag') ?? ''
    const asked = { headers: { 'if-none-match': etag } }
    const second = await it.ask('/api/reviews/hjemme/state', asked)
    expect([second.status, await second.text()]).toEqual([304, ''])
    await it.client.command('hjemme', 'stateTheme', { value: { title: 'Ny', question: 'Hva er nytt?' } })
    expect((await it.ask('/api/reviews/hjemme/state', asked)).status).toBe(200)
  })

  test('holds what a new review holds, and nothing else', async () => {
    const { made } = await it.client.createReview({ body: { title: 'Tom' } })
    const state = await it.client.state({ review: made?.key ?? '' })
    const expected: Review = emptyReview(state.head, state.log)
    expect(state).toEqual(expected)
  })
})

describe('log', () => {
  test('gives entries newest first, by pages, and those about an object', async () => {
    const { entries, next, total } = await it.client.log({ review: 'hjemme', query: { limit: 2 } })
    expect(entries.map(({ seq }) => seq)).toEqual([total, total - 1])
    const rest = await it.client.log({ review: 'hjemme', query: { limit: 500, after: next ?? '' } })
    expect(rest.entries.map(({ seq }) => seq)).toEqual(Array.from({ length: total - 2 }, (_, at) => total - 2 - at))
    const subject = entries[0]?.subjects[0]
    const about = await it.client.log({
      review: 'hjemme',
      query: { limit: 50, about: `${subject?.kind}:${subject?.id}` },
    })
    expect(about.entries.length).toBeGreaterThan(0)
    expect(about.entries.every(({ subjects }) => subjects.some(({ id }) => id === subject?.id))).toBe(true)
  })
})

describe('failures', () => {
  test('an unknown path is told as a problem', async () => {
    const answer = await it.ask('/api/nothing')
    expect(answer.status).toBe(404)
    expect(await answer.json()).toMatchObject({
      code: 'route-unknown',
      status: 404,
      type: 'urn:oversyn:problem:route-unknown',
    })
  })

  test('a body that is not JSON is told so', async () => {
    const init = { method: 'POST', headers: { 'content-type': 'application/json' }, body: '{"title": ' }
    expect(await (await it.ask('/api/reviews', init)).json()).toMatchObject({ code: 'body-unreadable', status: 400 })
  })

  test('a form is refused: another site could send it', async () => {
    const init = { method: 'POST', headers: { 'content-type': 'text/plain' }, body: '{"title":"x"}' }
    expect(await (await it.ask('/api/reviews', init)).json()).toMatchObject({ code: 'not-json', status: 415 })
  })

  test('a body over the limit is refused', async () => {
    const answer = await it.ask('/api/reviews', sending({ title: 'x'.repeat(1024 * 1024) }))
    expect(await answer.json()).toMatchObject({ code: 'too-large', status: 413 })
  })

  test('a fault of our own says nothing of its inside, and is reported', async () => {
    const broken = await openApp()
    await broken.store.createReview(broken.options.actor, { title: 'X', key: 'x' })
    Object.assign(broken.store, { state: () => Promise.reject(new Error('secret /home/kari')) })
    const answer = await broken.ask('/api/reviews/x/state')
    const text = await answer.text()
    expect(answer.status).toBe(500)
    expect(JSON.parse(text)).toMatchObject({ code: 'internal' })
    expect(text).not.toContain('secret')
    expect(broken.bugs).toHaveLength(1)
    await broken.close()
  })
})
