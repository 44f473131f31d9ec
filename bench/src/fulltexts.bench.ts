/** Attaching and matching 200 PDFs in the background, against a review of 20,000 sought reports. `npm run bench fulltexts`. */
import { mkdtemp, rm } from 'node:fs/promises'
import { cpus, loadavg, tmpdir } from 'node:os'
import { join } from 'node:path'
import { openStore } from '@oversyn/store'
import { generatedPdf } from './fulltexts/generated-pdf.ts'
import { generateSought, soughtKey, work as workAt } from './fulltexts/generated-sought.ts'
import { type Figure, p95, printFigures } from './spine/figures.ts'
import { startOn } from './spine/running.ts'

const [reports, files, weight] = [20_000, 200, 1_000_000]

console.log(
  `Node ${process.version}, ${cpus().length} processors, ${process.platform}, load ${loadavg()[0]?.toFixed(1)}`,
)
const home = await mkdtemp(join(tmpdir(), 'oversyn-bench-'))
try {
  const store = await openStore({ home })
  await generateSought(store, reports)
  await store.close()
  printFigures(`${files} PDFs of 1 MB, ${reports} sought reports`, await measure())
} finally {
  await rm(home, { recursive: true, force: true })
}

async function measure(): Promise<Figure[]> {
  const running = await startOn(home)
  try {
    const counts = new Map<string, number>()
    const count = (name: string) => counts.set(name, (counts.get(name) ?? 0) + 1)
    let next = 0
    const bring = async () => {
      for (let at = next; at < files; at = next) {
        next += 1
        const place = Math.floor((at * reports) / files)
        const { status, text } = await running.ask(`/api/reviews/${soughtKey}/fulltexts?name=${at}.pdf`, {
          method: 'POST',
          headers: { 'content-type': 'application/octet-stream' },
          body: new Uint8Array(pdfOf(place, at)),
        })
        const brought = JSON.parse(text) as { state?: string; reports?: { title: string }[]; code?: string }
        const isRight = brought.reports?.[0]?.title === workAt(place).title
        count(
          status !== 200
            ? `refused: ${brought.code}`
            : brought.state !== 'attached'
              ? 'none'
              : isRight
                ? 'right'
                : 'wrong',
        )
      }
    }
    const times: number[] = []
    let isDone = false
    const watch = async () => {
      while (!isDone) {
        const before = performance.now()
        await running.ask(`/api/reviews/${soughtKey}/state`)
        times.push(performance.now() - before)
        await new Promise((resolve) => setTimeout(resolve, 100))
      }
    }
    const watching = watch()
    const [before, worked] = [performance.now(), running.cpu()]
    // As the screen does it: two at a time.
    await Promise.all([bring(), bring()])
    const took = (performance.now() - before) / 1000
    const work = (running.cpu() ?? Number.NaN) - (worked ?? Number.NaN)
    isDone = true
    await watching
    const figures: Figure[] = [
      { measure: 'stored, read, matched and attached', measured: took, unit: 's', target: 60 },
      { measure: 'processor time of the server', measured: work, unit: 's' },
      p95('state of the review meanwhile', times),
    ]
    for (const [name, measured] of counts) figures.push({ measure: name, measured, unit: 'files' })
    const memory = running.memory()
    if (memory !== undefined) figures.push({ measure: 'memory of the server', measured: memory / 1e6, unit: 'MB' })
    return figures
  } finally {
    await running.stop()
  }
}

/** Three in four name their DOI; the rest are found by title and author. */
function pdfOf(place: number, at: number): Buffer {
  const { title, author, doi } = workAt(place)
  const [family, given] = author.split(', ')
  const body = Array.from({ length: 40 }, (_, line) => `Linje ${line} av en artikkel som handler om samarbeid.`)
  const first = [title, `${given} ${family}`, ...(at % 4 === 0 ? [] : [`doi: ${doi}`]), '', 'Sammendrag', ...body]
  return generatedPdf([first, body, body, body], weight, at)
}
