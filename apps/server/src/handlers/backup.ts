/** Everything in the store, sent as it is read. */
import type { Handler } from './handler.ts'

export const backup: Handler<'backup'> = async (_, { store }) =>
  new Response(asStream(store.backup()), {
    headers: {
      'content-type': 'application/gzip',
      'content-disposition': 'attachment; filename="oversyn-backup.jsonl.gz"',
      'cache-control': 'no-store',
    },
  })

/** Nothing is read from the store before somebody reads the answer, and reading ends where they leave. */
function asStream(bytes: AsyncIterable<Uint8Array>): ReadableStream<Uint8Array> {
  const iterator = bytes[Symbol.asyncIterator]()
  return new ReadableStream(
    {
      pull: async (controller) => {
        const { done, value } = await iterator.next()
        if (done) controller.close()
        else controller.enqueue(value)
      },
      cancel: async () => {
        await iterator.return?.()
      },
    },
    { highWaterMark: 0 },
  )
}
