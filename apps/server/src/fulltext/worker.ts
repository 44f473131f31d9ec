/** The thread that reads the beginnings of PDF files, one after the other, and can be ended wherever it is. Runs from the build. */
import { parentPort } from 'node:worker_threads'
import type { FromThread, ToThread } from './front-matter.ts'
import { parseFrontMatter } from './parse-front-matter.ts'

const port = parentPort
if (!port) throw new Error('front matter is read in a worker thread')
const say = (said: FromThread): void => port.postMessage(said)

/** Who waits for the part that begins at a place. */
const waiting = new Map<number, (part: Uint8Array) => void>()

port.on('message', async (message: ToThread) => {
  if ('part' in message) {
    waiting.get(message.from)?.(message.part)
    waiting.delete(message.from)
    return
  }
  waiting.clear()
  const read = (from: number, to: number) =>
    new Promise<Uint8Array>((resolve) => {
      waiting.set(from, resolve)
      say({ from, to })
    })
  say({ found: await parseFrontMatter({ size: message.size, read }) })
})
say({ ready: true })
