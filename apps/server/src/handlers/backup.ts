/** Everything in the store, sent as it is read. */
import { asStream } from './as-stream.ts'
import type { Handler } from './handler.ts'

export const backup: Handler<'backup'> = async (_, { store }) =>
  new Response(asStream(store.backup()), {
    headers: {
      'content-type': 'application/gzip',
      'content-disposition': 'attachment; filename="oversyn-backup.jsonl.gz"',
      'cache-control': 'no-store',
    },
  })
