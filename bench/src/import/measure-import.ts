/** One import through the running program, and what a reader notices of it meanwhile. */
import { setTimeout as wait } from 'node:timers/promises'
import { generated } from '../generated-references.ts'
import { type Figure, percentile } from '../spine/figures.ts'
import { type Running, startOn } from '../spine/running.ts'

/** How long a record of the generated file is. */
const recordBytes = 1_560
const key = 'import'

/** @param target how many seconds it may take */
export async function measureImport(home: string, count: number, target: number): Promise<Figure[]> {
  const running = await startOn(home)
  try {
    const source = await prepare(running)
    const reading = watch(running)
    const cpu = running.cpu()
    const before = performance.now()
    const sent = await running.ask(`/api/reviews/${key}/imports?name=treff.ris&source=${source}`, {
      method: 'POST',
      headers: { 'content-type': 'application/octet-stream' },
      body: asStream(generated('ris', count * recordBytes)),
      duplex: 'half',
    } as RequestInit)
    const uploaded = performance.now()
    const { id } = JSON.parse(sent.text) as { id: string }
    const job = await ended(running, id)
    const took = (performance.now() - before) / 1000
    const spent = running.cpu()
    const waits = await reading.end()
    const { records } = job.result
    const figures: Figure[] = [
      { measure: `${records} records, sent and shown`, measured: took, unit: 's', target },
      { measure: 'of that, sending', measured: (uploaded - before) / 1000, unit: 's' },
      {
        measure: 'longest wait of a reader',
        measured: Math.max(...waits),
        median: percentile(waits, 0.5),
        unit: 'ms',
        target: 100,
      },
      { measure: 'waits of a reader, p95', measured: percentile(waits, 0.95), unit: 'ms' },
      {
        measure: 'most memory of the server',
        measured: (running.peak() ?? running.memory() ?? Number.NaN) / 1e6,
        unit: 'MB',
        target: 1000,
      },
    ]
    if (cpu !== undefined && spent !== undefined)
      figures.push({ measure: 'time of processors in the server', measured: spent - cpu, unit: 's' })
    return figures
  } finally {
    await running.stop()
  }
}

async function prepare({ ask }: Running): Promise<string> {
  const post = (path: string, body: object) =>
    ask(path, { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify(body) })
  await post('/api/reviews', { title: 'Import', key })
  const named = await post(`/api/reviews/${key}/commands/nameSource`, {
    input: { value: { type: 'database', name: 'Oria' } },
  })
  return (JSON.parse(named.text) as { made: { id: string } }).made.id
}

/** Somebody who looks at the review and its records again and again. */
function watch({ ask }: Running): { end: () => Promise<number[]> } {
  const waits: number[] = []
  let isOver = false
  const read = async (): Promise<void> => {
    while (!isOver) {
      for (const path of ['state', 'records?limit=50', 'log?limit=10']) {
        const before = performance.now()
        await ask(`/api/reviews/${key}/${path}`)
        waits.push(performance.now() - before)
      }
      await wait(50)
    }
  }
  const reading = read()
  return {
    end: async () => {
      isOver = true
      await reading
      return waits
    },
  }
}

interface Ended {
  state: string
  result: { records: number }
}

async function ended({ ask }: Running, id: string): Promise<Ended> {
  for (;;) {
    const job = JSON.parse((await ask(`/api/reviews/${key}/jobs/${id}`)).text) as Ended
    if (job.state === 'done') return job
    if (job.state !== 'waiting' && job.state !== 'running') throw new Error(`the import ${job.state}`)
    await wait(100)
  }
}

function asStream(bytes: AsyncGenerator<Uint8Array>): ReadableStream<Uint8Array> {
  return new ReadableStream({
    pull: async (controller) => {
      const { done, value } = await bytes.next()
      if (done) controller.close()
      else controller.enqueue(value)
    },
  })
}
