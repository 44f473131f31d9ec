/** The dependency rules find what is planted, and leave alone what is allowed. */
import assert from 'node:assert/strict'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { after, test } from 'node:test'
import { breaches } from './rules.mjs'

const planted = []
after(() => {
  for (const dir of planted) rmSync(dir, { recursive: true, force: true })
})

/** A house with these sources; its packages declare what they are given. */
function house(files, dependencies = {}) {
  const root = mkdtempSync(join(tmpdir(), 'oversyn-rules-'))
  planted.push(root)
  const all = { 'package.json': '{}' }
  for (const dir of ['packages/model', 'packages/synthesis', 'packages/store', 'apps/web']) {
    const name = dir.split('/')[1]
    all[`${dir}/package.json`] = JSON.stringify({ name: `@oversyn/${name}`, dependencies: dependencies[name] ?? {} })
  }
  for (const [path, text] of Object.entries({ ...all, ...files })) {
    mkdirSync(dirname(join(root, path)), { recursive: true })
    writeFileSync(join(root, path), text)
  }
  return breaches(root).map(({ rule }) => rule)
}

test('what is allowed is left alone', () => {
  const found = house(
    {
      'packages/model/src/index.ts': "/** No Date.now, no fetch( here. */\nexport * from './a.ts' // new Date\n",
      'packages/model/src/a.ts': 'export const a = 1\n',
      'packages/model/src/a.test.ts': "import { readFileSync } from 'node:fs'\nexport const now = Date.now()\n",
      'packages/synthesis/src/index.ts': "import { a } from '@oversyn/model'\nexport const b = a\n",
      'packages/store/src/index.ts': "import { readFile } from 'node:fs/promises'\nexport const c = Date.now()\n",
    },
    { synthesis: { '@oversyn/model': '0.1.0' } },
  )
  assert.deepEqual(found, [])
})

const impure = [
  'fetch("/x")',
  'Date.now()',
  'new Date()',
  'Math.random()',
  'new Intl.Collator()',
  '"a".localeCompare("b")',
  '(1).toLocaleString()',
  'process.env',
]
for (const code of impure) {
  test(`${code} is found in a pure package`, () => {
    assert.deepEqual(house({ 'packages/model/src/a.ts': `export const a = () => ${code}\n` }), ['pure'])
  })
}

test('a Node module is found in a pure package', () => {
  assert.deepEqual(house({ 'packages/model/src/a.ts': "import { join } from 'node:path'\nexport const a = join\n" }), [
    'pure',
  ])
})

test('a Node module without node: is found anywhere', () => {
  assert.deepEqual(house({ 'packages/store/src/a.ts': "import { join } from 'path'\nexport const a = join\n" }), [
    'builtin',
  ])
})

test('an import against the layers is found', () => {
  const files = { 'packages/model/src/a.ts': "export type { S } from '@oversyn/store'\n" }
  assert.deepEqual(house(files, { model: { '@oversyn/store': '0.1.0' } }), ['layer'])
})

test('the web app does not import the store, not even lazily', () => {
  const files = { 'apps/web/src/a.tsx': "export const a = () => import('@oversyn/store')\n" }
  assert.deepEqual(house(files, { web: { '@oversyn/store': '0.1.0' } }), ['layer'])
})

test('an import that package.json does not name is found', () => {
  assert.deepEqual(house({ 'packages/store/src/a.ts': "import pg from 'pg'\nexport const a = pg\n" }), ['declared'])
})

test('an import of another package by path is found', () => {
  const files = {
    'packages/synthesis/src/a.ts': "export * from '../../model/src/b.ts'\n",
    'packages/model/src/b.ts': 'export const b = 1\n',
  }
  assert.deepEqual(house(files), ['own-files'])
})

test('a cycle of types alone is none', () => {
  const files = {
    'packages/model/src/a.ts': "import type { B } from './b.ts'\nexport type A = B\n",
    'packages/model/src/b.ts': "import { type A } from './a.ts'\nexport type B = A\n",
  }
  assert.deepEqual(house(files), [])
})

test('a cycle between files is found once', () => {
  const files = {
    'packages/model/src/a.ts': "import { b } from './b.ts'\nexport const a = b\n",
    'packages/model/src/b.ts': "import { c } from './c.ts'\nexport const b = c\n",
    'packages/model/src/c.ts': "import { a } from './a.ts'\nexport const c = a\n",
  }
  assert.deepEqual(house(files), ['cycle'])
})
