/** The OpenAPI document says what the contract says, and the page shows all of it. */
import { commandRoutes, routes } from '@oversyn/api'
import { expect, test } from 'vitest'
import { openApiPage } from './docs-page.ts'
import { openApiDocument } from './document.ts'

const document = openApiDocument('1.2.3')
const contract = Object.entries({ ...routes, ...commandRoutes })

test('every route is in it once, by its name', () => {
  const operations = Object.values(document.paths).flatMap((methods) => Object.values(methods))
  expect(operations.map(({ operationId }) => operationId).toSorted()).toEqual(contract.map(([name]) => name).toSorted())
})

test('a body is described field by field', () => {
  const body = document.paths['/api/reviews/{review}/commands/stateTheme']?.post?.requestBody
  expect(body?.content['application/json']?.schema).toMatchObject({
    type: 'object',
    required: ['input'],
    properties: { input: { properties: { value: { required: ['title', 'question'] } } } },
  })
})

test('path and query parameters are described', () => {
  const parameters = document.paths['/api/reviews/{review}/log']?.get?.parameters ?? []
  expect(parameters.map(({ in: place, name, required }) => [place, name, required])).toEqual([
    ['path', 'review', true],
    ['query', 'after', false],
    ['query', 'limit', false],
    ['query', 'about', false],
  ])
})

test('every reference in it leads somewhere', () => {
  const found = JSON.stringify(document).matchAll(/"\$ref":"([^"]+)"/g)
  expect(new Set([...found].map(([, ref]) => ref))).toEqual(new Set(['#/components/schemas/Problem']))
})

test('the page shows every route', () => {
  const page = openApiPage(document)
  for (const [, { method, path }] of contract) expect(page).toContain(`<code>${method} ${path}</code>`)
  expect(page).not.toContain('<script')
})
