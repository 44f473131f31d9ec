/** From `npm start` to the first page: on a home that is new, and on one whose store was stopped as it should be. */
import { mkdtemp, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { type Figure, percentile } from './figures.ts'
import { startOn } from './running.ts'

export const referenceKey = 'nav-partnerskap'
const rounds = 3

/** Both figures. Gives back the last home, which holds the reference review. */
export async function measureFirstPage(folder: string): Promise<{ figures: Figure[]; home: string }> {
  const cold: number[] = []
  const stopped: number[] = []
  let home = ''
  for (let round = 0; round < rounds; round += 1) {
    if (home) await rm(home, { recursive: true })
    home = await mkdtemp(join(folder, 'home-'))
    cold.push(await firstPage(home))
    stopped.push(await firstPage(home))
  }
  const figure = (measure: string, times: number[], target: number): Figure => ({
    measure: `${measure}, median of ${rounds}`,
    measured: percentile(times, 0.5),
    unit: 's',
    target,
  })
  return { figures: [figure('first page, new store', cold, 6), figure('first page, stopped store', stopped, 3)], home }
}

/** How long it takes, in seconds, until the page and the state of the reference review have been read. */
async function firstPage(home: string): Promise<number> {
  const before = performance.now()
  const running = await startOn(home)
  for (const path of ['/', `/api/reviews/${referenceKey}/state`]) {
    const { status } = await running.ask(path)
    if (status !== 200) throw new Error(`${path} answered ${status}`)
  }
  const took = (performance.now() - before) / 1000
  await running.stop()
  return took
}
