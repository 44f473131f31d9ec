/** The thread that finds duplicates, and keeps what it knows for records that come later. Runs from the build. */
import { parentPort } from 'node:worker_threads'
import { addTo, type Index, type Options, openIndex, resultOf, type SourceRecord } from '@oversyn/dedupe'
import type { FinderRecords, FinderReply, FinderRequest } from './finder-messages.ts'

const port = parentPort
if (!port) throw new Error('the finder of duplicates runs in a worker thread')
const say = (reply: FinderReply): void => port.postMessage(reply)

const open = openIndex()
let index: Index | undefined
let later: SourceRecord[] = []
let told = 0

const onProgress: Options['onProgress'] = ({ stage, done, total }) => {
  const now = Date.now()
  if (stage !== 'comparing' || now - told < 200) return
  told = now
  say({ tell: 'progress', done, total })
}

port.on('message', (request: FinderRecords | FinderRequest) => {
  if ('records' in request) {
    if (index) later.push(...request.records)
    else for (const record of request.records) open.add(record)
    return
  }
  const { policy, words } = request
  if (index) say({ tell: 'result', result: addTo(index, later, { words, onProgress }) })
  else {
    index = open.close({ policy, words, onProgress })
    say({ tell: 'result', result: resultOf(index) })
  }
  later = []
})
