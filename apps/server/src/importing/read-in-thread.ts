/** Reading a file of records in a thread of its own: pieces in, batches of rows out. */
import { on } from 'node:events'
import type { ReadFile, RecordBatch } from '@oversyn/store'
import type { FromThread, ReadTask, ToThread } from './messages.ts'
import { giveBackReader, takeReader } from './reader-threads.ts'

/** Reads. Leaving the loop, or aborting, ends the thread wherever it is. */
export async function* readInThread(
  bytes: AsyncIterable<Uint8Array>,
  task: ReadTask,
  signal: AbortSignal,
): AsyncGenerator<RecordBatch, ReadFile> {
  signal.throwIfAborted()
  const thread = takeReader()
  const say = (said: ToThread) => thread.postMessage(said)
  const pieces = bytes[Symbol.asyncIterator]()
  let broken: unknown
  let isThrough = false
  // Beside the loop: the thread reads on while its batches are being stored.
  const feed = async (): Promise<void> => {
    const next = await pieces.next()
    say({ piece: next.done ? null : new Uint8Array(next.value) })
  }
  const onMessage = (said: FromThread): void => {
    if ('wants' in said)
      feed().catch((error: unknown) => {
        broken = error
        void thread.terminate()
      })
  }
  thread.on('message', onMessage)
  try {
    say({ task })
    const said = on(thread, 'message', { signal, close: ['exit'] }) as AsyncIterable<[FromThread]>
    for await (const [it] of said) {
      if ('read' in it) {
        isThrough = true
        return it.read
      }
      if (!('batch' in it)) continue
      yield it.batch
      say({ taken: true })
    }
    throw broken ?? new Error('the thread that reads a file ended before its work')
  } finally {
    thread.off('message', onMessage)
    await pieces.return?.()
    if (isThrough) giveBackReader(thread)
    else await thread.terminate()
  }
}
