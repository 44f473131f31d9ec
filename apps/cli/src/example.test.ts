/** The reference review is whole: its files can be read, and its log says the same as they do. */
import { fileURLToPath } from 'node:url'
import { planFolder } from '@oversyn/formats'
import { expect, test } from 'vitest'
import { readFolderFiles } from './files/read-folder.ts'

const folder = fileURLToPath(new URL('../../../examples/nav-partnerskap', import.meta.url))

test('the log of the reference review replays to its files; if not, node scripts/example.mjs writes it anew', async () => {
  const plan = planFolder(await readFolderFiles(folder), undefined, () => {
    throw new Error('a new object would be made')
  })
  expect(plan.problems).toEqual([])
  expect(plan.log?.length).toBeGreaterThan(500)
  expect(plan.happenings).toEqual([])
})
