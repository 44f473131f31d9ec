/** Everything in the store, sent as it is read. */
import { Readable } from 'node:stream'
import type { Handler } from './handler.ts'

export const backup: Handler<'backup'> = async (_, { store }) =>
  new Response(Readable.toWeb(Readable.from(store.backup(), { objectMode: false })) as ReadableStream<Uint8Array>, {
    headers: {
      'content-type': 'application/gzip',
      'content-disposition': 'attachment; filename="oversyn-backup.jsonl.gz"',
      'cache-control': 'no-store',
    },
  })
