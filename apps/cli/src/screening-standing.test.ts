/** `oversyn screening standing` as its users run it. */
import { usualPlan } from '@oversyn/model'
import { openStore, recordInput } from '@oversyn/store'
import { beforeAll, expect, test } from 'vitest'
import { oversyn, temporaryFolder } from './testing/run-oversyn.ts'

const actor = { id: 'kari', assurance: 'claimed' } as const
let home: string

beforeAll(async () => {
  home = await temporaryFolder()
  const store = await openStore({ home })
  for (const [key, use] of [
    ['kontor', true],
    ['urangert', false],
  ] as const) {
    await store.createReview(actor, { title: key, key })
    const plan = usualPlan()
    await store.execute(actor, key, 'planWork', {
      value: { ...plan, ranking: { ...plan.ranking, use, randomShare: 0 } },
    })
    const { made } = await store.execute(actor, key, 'nameSource', { value: { type: 'database', name: 'Oria' } })
    const references = Array.from({ length: 12 }, (_, at) => ({
      type: 'article-journal' as const,
      title: at % 2 ? `Felles kontor nummer ${at}` : `Fugler ved havet ${at}`,
      extra: {},
      place: { line: at + 1 },
    }))
    await store.importRecords(actor, key, {
      source: made?.id ?? '',
      search: null,
      file: { name: 'a.ris', bytes: new TextEncoder().encode(key) },
      records: () => references.map(recordInput),
    })
  }
  const reports = await store.screening.reports('kontor', 'title')
  for (const [at, report] of reports.slice(0, 4).entries())
    await store.execute(actor, 'kontor', 'screenReport', {
      ...{ report, stage: 'title', verdict: at % 2 ? 'include' : 'exclude', criterion: null },
    })
  await store.close()
})

const run = (...args: string[]) => oversyn(['screening', 'standing', ...args, '--home', home])

test('the sentences and the numbers of each stage that has reports', async () => {
  const { stdout, stderr, status } = await run('kontor')
  expect({ stderr, status }).toEqual({ stderr: '', status: 0 })
  expect(stdout).toMatch(/^title: Go on: /)
  expect(stdout).toContain('If you stop now, you leave 8 reports (67%) unread')
  expect(stdout).toContain('4 of 12 judged, 2 included, 8 unread, 0 random draws')
  expect((await run('kontor', '--lang', 'nb')).stdout).toMatch(/^title: Fortsett: /)
})

test('the same for programs, and of one stage', async () => {
  const { stages } = JSON.parse((await run('kontor', '--stage', 'title', '--json')).stdout)
  expect(stages).toMatchObject([
    { stage: 'title', ranked: true, stopped: null, standing: { rule: 'go-on', records: 12, screened: 4, found: 2 } },
  ])
})

test('where the ranking is off it says so, and an unknown review or stage is an error', async () => {
  expect((await run('urangert')).stdout).toContain('title: the ranking is off')
  expect((await run('finnes-ikke')).status).toBe(3)
  expect((await run('kontor', '--stage', 'tittel')).status).toBe(2)
})
