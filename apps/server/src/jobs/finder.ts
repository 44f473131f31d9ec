/** The thread that finds duplicates. Runs from the build. */
import { parentPort } from 'node:worker_threads'
import { dedupe, type SourceRecord } from '@oversyn/dedupe'
import type { FinderRecords, FinderReply, FinderRequest } from './finder-messages.ts'

const port = parentPort
if (!port) throw new Error('the finder of duplicates runs in a worker thread')
const say = (reply: FinderReply): void => port.postMessage(reply)

const pages: SourceRecord[][] = []
let told = 0

port.on('message', (request: FinderRecords | FinderRequest) => {
  if ('records' in request) {
    pages.push(request.records)
    return
  }
  const { policy, words } = request
  const result = dedupe(all(), {
    policy,
    words,
    onProgress: ({ stage, done, total }) => {
      const now = Date.now()
      if (stage !== 'comparing' || now - told < 200) return
      told = now
      say({ tell: 'progress', done, total })
    },
  })
  say({ tell: 'result', result })
})

/** The records, each page let go of once it is read. */
function* all(): Generator<SourceRecord> {
  for (let page = pages.shift(); page; page = pages.shift()) yield* page
}
