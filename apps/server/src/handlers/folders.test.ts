/** Folders through the server: in, out, and in again, with the same log; broken ones not at all. */
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type OpenApp, openApp } from '../testing/open-app.ts'

const example = readFiles(fileURLToPath(new URL('../../../../examples/nav-partnerskap', import.meta.url)))
let it: OpenApp

beforeAll(async () => {
  it = await openApp()
  await it.client.importFolder({ body: { files: example } })
})
afterAll(() => it?.close())

test('the reference review is loaded as anybody would load one', async () => {
  const [review] = await it.client.reviews({})
  expect(review).toMatchObject({
    key: 'nav-partnerskap',
    reports: 46,
    studies: 46,
    fromCommissioner: 29,
    fromSearch: 17,
    themes: 5,
  })
})

test('what comes out goes in elsewhere, with the same log', async () => {
  const { files } = await it.client.exportFolder({ review: 'nav-partnerskap', query: {} })
  const other = await openApp()
  const done = await other.client.importFolder({ body: { files } })
  const head = (await it.client.state({ review: 'nav-partnerskap' })).log
  expect(done.head).toEqual(head)
  expect(await other.client.verify({ body: {} })).toMatchObject([
    { key: 'nav-partnerskap', whole: true, head: head.hash },
  ])
  await other.close()
})

test('without its log it goes in as new', async () => {
  const { files } = await it.client.exportFolder({ review: 'nav-partnerskap', query: { log: 'no' } })
  expect(Object.keys(files)).not.toContain('log.jsonl')
  const other = await openApp()
  await other.client.importFolder({ body: { files } })
  const [there, here] = [await other.client.reviews({}), await it.client.reviews({})].map(([review]) => review)
  expect(there?.findings).toBe(here?.findings)
  expect(there?.id).not.toBe(here?.id)
  await other.close()
})

test('onto a review that exists it goes only when it is asked to', async () => {
  const refused = it.client.importFolder({ body: { files: example } })
  await expect(refused).rejects.toMatchObject({ code: 'review-exists', details: { status: 409 } })
})

test('an update appends the difference, as edited outside', async () => {
  const { files } = await it.client.exportFolder({ review: 'nav-partnerskap', query: {} })
  const before = await it.client.state({ review: 'nav-partnerskap' })
  const theme = Object.keys(files).find((path) => path.startsWith('themes/1-')) ?? ''
  const changed = { ...files, [theme]: files[theme]?.replace(/^title: .*$/m, 'title: En annen tittel') ?? '' }
  const { events } = await it.client.importFolder({ body: { files: changed, update: true } })
  expect(events.map(({ type }) => type)).toEqual(['folder.loaded', 'theme.stated'])
  const after = await it.client.state({ review: 'nav-partnerskap' })
  expect(after.themes[0]).toEqual({ ...before.themes[0], title: 'En annen tittel' })
  const now = await it.client.exportFolder({ review: 'nav-partnerskap', query: {} })
  const again = await it.client.importFolder({ body: { files: now.files, update: true } })
  expect(again.events).toEqual([])
})

test('a folder with a fault is not loaded at all, and every fault is named', async () => {
  const other = await openApp()
  const files = { ...example, 'gaps.yaml': '- key: [\n', 'studies/aars2011.yaml': 'colour: red\n' }
  const refused = await other.client.importFolder({ body: { files } }).catch((error) => error)
  expect(refused.code).toBe('folder-broken')
  const faulty = new Set(refused.details.problems.map(({ where }: { where: { file: string } }) => where.file))
  expect(faulty).toContain('gaps.yaml')
  expect(faulty).toContain('studies/aars2011.yaml')
  expect(await other.client.reviews({})).toEqual([])
  await other.close()
})

function readFiles(dir: string): Record<string, string> {
  const paths = readdirSync(dir, { recursive: true, withFileTypes: true })
  return Object.fromEntries(
    paths
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name))
      .map((path) => [path.slice(dir.length + 1).replaceAll('\\', '/'), readFileSync(path, 'utf8')]),
  )
}
