/** The thread that finds duplicates. Runs from the build. */
import { parentPort } from 'node:worker_threads'
import { openIndex, resultOf } from '@oversyn/dedupe'
import type { FinderRecords, FinderReply, FinderRequest } from './finder-messages.ts'

const port = parentPort
if (!port) throw new Error('the finder of duplicates runs in a worker thread')
const say = (reply: FinderReply): void => port.postMessage(reply)

const open = openIndex()
let told = 0

port.on('message', (request: FinderRecords | FinderRequest) => {
  if ('records' in request) {
    for (const record of request.records) open.add(record)
    return
  }
  const { policy, words } = request
  const index = open.close({
    policy,
    words,
    onProgress: ({ stage, done, total }) => {
      const now = Date.now()
      if (stage !== 'comparing' || now - told < 200) return
      told = now
      say({ tell: 'progress', done, total })
    },
  })
  say({ tell: 'result', result: resultOf(index) })
})
