/** The thread that compares files with the reports of a review; it keeps the index of those it was given last. Runs from the build. */
import { parentPort } from 'node:worker_threads'
import { buildReportIndex, matchFile, type ReportIndex } from '@oversyn/fulltext'
import type { FromMatcher, ToMatcher } from './matcher.ts'

const port = parentPort
if (!port) throw new Error('files are matched in a worker thread')

let index: ReportIndex | undefined

port.on('message', (message: ToMatcher) => {
  if ('reports' in message) index = buildReportIndex(message.reports)
  else if (index) port.postMessage({ match: matchFile(index, message.file) } satisfies FromMatcher)
})
