/** What each screen asks the server for, over HTTP as the browser does. */
import { type Figure, p95, timed } from './figures.ts'
import type { Running } from './running.ts'

const rounds = 60
const target = 100

interface Page {
  next: string | null
}

/** The p95 of every request, for a review. */
export async function measureScreens(running: Running, key: string): Promise<Figure[]> {
  const at = `/api/reviews/${key}`
  const first = await running.ask(`${at}/state`)
  const etag = first.headers.get('etag') ?? ''
  const source = (JSON.parse(first.text) as { sources: { id: string }[] }).sources[0]?.id ?? ''
  const about = encodeURIComponent(await somethingIn(running, at))
  const entries = JSON.parse((await running.ask(`${at}/log?limit=1`)).text) as { total: number }
  const middle = Math.ceil(entries.total / 2)
  const screens: readonly [string, string, number?][] = [
    ['reviews', '/api/reviews'],
    ['state', `${at}/state`],
    ['log, first page', `${at}/log?limit=50`],
    ['log, in the middle', `${at}/log?limit=50&after=${middle}`],
    ['log of one report', `${at}/log?limit=50&about=${about}`],
    ['records, first page', `${at}/records?limit=100`],
    ['records, far in', `${at}/records?limit=100&at=${encodeURIComponent(await farIn(running, at))}`],
    ['records of a source', `${at}/records?limit=100&source=${source}`],
    ['before you send', `${at}/problems`],
    ['report as HTML', `${at}/report?lang=nb`, 1000],
  ]
  const figures: Figure[] = []
  for (const [screen, path, own = target] of screens) {
    const times = await timed(own > target ? 15 : rounds, 2, () => expect(running, path, 200))
    figures.push(p95(screen, times, own))
  }
  const unchanged = await timed(rounds, 2, () => expect(running, `${at}/state`, 304, { 'if-none-match': etag }))
  figures.splice(2, 0, p95('state, unchanged (304)', unchanged, target))
  return figures
}

async function expect(
  running: Running,
  path: string,
  status: number,
  headers: Record<string, string> = {},
): Promise<void> {
  const answer = await running.ask(path, { headers })
  if (answer.status !== status) throw new Error(`${path} answered ${answer.status}: ${answer.text.slice(0, 200)}`)
}

/** Something that the log speaks of: a record that was judged, else a report. */
async function somethingIn(running: Running, at: string): Promise<string> {
  const { records } = JSON.parse((await running.ask(`${at}/records?limit=1`)).text) as { records: { report: string }[] }
  if (records[0]) return `record:${records[0].report}`
  const { reports } = JSON.parse((await running.ask(`${at}/state`)).text) as { reports: { id: string }[] }
  return `report:${reports[0]?.id}`
}

/** Where a page some thousand records in begins. */
async function farIn(running: Running, at: string): Promise<string> {
  let after = ''
  for (let page = 0; page < 20; page += 1) {
    const query = after === '' ? '' : `&after=${encodeURIComponent(after)}`
    const { next } = JSON.parse((await running.ask(`${at}/records?limit=500${query}`)).text) as Page
    if (next === null) break
    after = next
  }
  return after || '/'
}
