/** The lines of a backup: one JSON value each, read by schema, in the order in which they stand in the file. */
import { z } from 'zod'

const Bytes = z.string().regex(/^[A-Za-z0-9+/]*={0,2}$/)
const text = z.string()
const count = z.int().min(0)

const Header = z.strictObject({ oversyn: z.literal('backup'), version: z.int(), at: text })
const Review = z.strictObject({ id: text, key: text, created: text })
const Entry = z.strictObject({ envelope: text, payload: text.nullable(), salt: text.nullable(), hash: text })
const Piece = z.strictObject({ hash: text, ordinal: count, data: Bytes })
const RawFile = z.strictObject({ hash: text, bytes: count })
const Import = z.strictObject({
  id: text,
  review: text,
  source: text,
  search: text.nullable(),
  file_hash: text,
  file_name: text,
  file_bytes: count,
  count,
  held: count,
  reading: text.nullable().optional(),
})
/** A full text that was brought and belongs to no report yet; its file stands before it. */
const Arrival = z.strictObject({
  review: text,
  hash: text,
  name: text,
  bytes: count,
  person: text,
  at: text,
  reading: text.nullable(),
})
/** A record is what its source said, and where; version 1 repeated the columns that are made from that. */
const Record = z.object({ review: text, import: text, ordinal: count, source: text, data: text })
/** How many lines came before it, and the SHA-256 of them, so that nothing can be missing. */
const End = z.strictObject({ lines: count, digest: text })

/** A line. Entries belong to the review above them. */
export const Line = z.union([
  z.strictObject({ header: Header }),
  z.strictObject({ review: Review }),
  z.strictObject({ entry: Entry }),
  z.strictObject({ piece: Piece }),
  z.strictObject({ file: RawFile }),
  z.strictObject({ import: Import }),
  z.strictObject({ arrival: Arrival }),
  z.strictObject({ record: Record }),
  z.strictObject({ end: End }),
])
export type Line = z.infer<typeof Line>

/** The version of the backup format that is written; older ones are read. */
export const backupVersion = 2
