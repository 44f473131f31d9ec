/** Everything in the store, sent as it is read. */
import type { Handler } from './handler.ts'

export const backup: Handler<'backup'> = async (_, { store }) =>
  new Response(ReadableStream.from(store.backup()), {
    headers: {
      'content-type': 'application/gzip',
      'content-disposition': 'attachment; filename="oversyn-backup.jsonl.gz"',
      'cache-control': 'no-store',
    },
  })
