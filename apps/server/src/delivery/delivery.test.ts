/** Files and compression: what is sent, how it is kept, and that nothing outside the folder is. */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { gunzipSync, inflateSync } from 'node:zlib'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type OpenApp, openApp } from '../testing/open-app.ts'

const dir = mkdtempSync(join(tmpdir(), 'oversyn-static-'))
const staticDir = join(dir, 'dist')
mkdirSync(join(staticDir, 'assets'), { recursive: true })
writeFileSync(join(dir, 'secret.txt'), 'secret')
writeFileSync(join(staticDir, 'index.html'), '<!doctype html><title>App</title>')
writeFileSync(join(staticDir, 'assets', 'app-1a2b.js'), `export const a = '${'x'.repeat(3_000)}'`)

let it: OpenApp

beforeAll(async () => {
  it = await openApp({ staticDir })
  await it.client.createReview({ body: { title: 'Hjemmeoppfølging', key: 'hjemme' } })
})
afterAll(async () => {
  await it?.close()
  rmSync(dir, { recursive: true })
})

describe('files', () => {
  test('a file with its hash in its name is kept for ever', async () => {
    const { status, headers } = await it.ask('/assets/app-1a2b.js')
    expect(status).toBe(200)
    expect(headers.get('content-type')).toBe('text/javascript; charset=utf-8')
    expect(headers.get('cache-control')).toContain('immutable')
  })

  test.each(['/', '/r/hjemme/studies', '/r/nav.2/studies/hansen.2009'])('%s is a screen of the app', async (path) => {
    const answer = await it.ask(path, { headers: { accept: 'text/html,*/*' } })
    expect(await answer.text()).toContain('<title>App</title>')
    expect(answer.headers.get('cache-control')).toBe('no-cache')
  })

  test('the first page is sent again only when it has changed', async () => {
    const etag = (await it.ask('/')).headers.get('etag') ?? ''
    expect((await it.ask('/', { headers: { 'if-none-match': etag } })).status).toBe(304)
  })

  test.each(['/assets/gone-3c4d.js', '/assets/../../secret.txt', '/..%2fsecret.txt', '/%2e%2e/secret.txt', '/%ff'])(
    '%s gives nothing',
    async (path) => {
      const answer = await it.ask(path, { headers: { accept: 'image/png' } })
      expect(answer.status).toBe(404)
      expect(await answer.text()).not.toContain('secret')
    },
  )

  test('a zero byte in a path is refused before anything looks for a file', async () => {
    expect((await it.ask('/%00')).status).toBe(400)
  })

  test('without a build the page says what to do', async () => {
    const bare = await openApp()
    const answer = await bare.ask('/')
    expect(answer.status).toBe(503)
    expect(await answer.text()).toContain('npm run build')
    await bare.close()
  })
})

describe('compression', () => {
  test.each([
    ['gzip', gunzipSync],
    ['deflate', inflateSync],
  ] as const)('%s is used where it is asked for and worth it', async (encoding, unpack) => {
    const answer = await it.ask('/api/openapi.json', { headers: { 'accept-encoding': encoding } })
    expect(answer.headers.get('content-encoding')).toBe(encoding)
    expect(answer.headers.get('vary')).toContain('accept-encoding')
    const text = unpack(Buffer.from(await answer.arrayBuffer())).toString()
    expect(JSON.parse(text).openapi).toBe('3.1.0')
  })

  test.each([
    ['not asked for', '/api/openapi.json', ''],
    ['forbidden', '/api/openapi.json', 'gzip;q=0'],
    ['too small', '/api/about', 'gzip'],
  ])('nothing is packed that is %s', async (_, path, accept) => {
    const answer = await it.ask(path, { headers: { 'accept-encoding': accept } })
    expect(answer.headers.get('content-encoding')).toBeNull()
    expect(await answer.json()).toBeTypeOf('object')
  })
})
