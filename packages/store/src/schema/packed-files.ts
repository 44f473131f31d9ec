/** The fifth level: pieces of raw files may be packed, by this program and not again by the database. */
import type { Level } from './migrations.ts'

export const packedFiles: Level = {
  rebuild: false,
  steps: [
    'alter table raw_chunk add column if not exists packed integer not null default 0',
    'alter table raw_chunk alter column data set storage external',
  ],
}
