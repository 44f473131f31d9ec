/** Records on their way into the store, in batches of some hundred rows each: made wherever the file is read, written as they are. */
import { type RecordInput, type RecordPlace, RecordsDigest, recordRow } from './record-row.ts'

/** Rows of records, as JSON in UTF-8. */
export interface RecordBatch {
  count: number
  rows: Uint8Array<ArrayBuffer>
}

/** How many records there were, and the digest that the log keeps of them. */
export interface RecordsRead {
  count: number
  digest: string
}

/** So few that whoever reads in between waits for less than a tenth of a second. */
const mostRows = 150
const mostCharacters = 1024 * 1024

const encoder = new TextEncoder()

/**
 * Records as batches of rows. It needs no database, so that it can run in another thread.
 *
 * @param at where they come from; their ordinals are counted here
 */
export async function* recordBatches(
  records: AsyncIterable<RecordInput> | Iterable<RecordInput>,
  at: Omit<RecordPlace, 'ordinal'>,
): AsyncGenerator<RecordBatch, RecordsRead> {
  const digest = new RecordsDigest()
  let [texts, characters, count]: [string[], number, number] = [[], 0, 0]
  const batch = (): RecordBatch => {
    const made = { count: texts.length, rows: encoder.encode(`[${texts.join(',')}]`) }
    texts = []
    characters = 0
    return made
  }
  for await (const record of records) {
    const row = recordRow(record, { ...at, ordinal: count })
    digest.add(row.data)
    count += 1
    const text = JSON.stringify(row)
    texts.push(text)
    characters += text.length
    if (texts.length >= mostRows || characters >= mostCharacters) yield batch()
  }
  if (texts.length > 0) yield batch()
  return { count, digest: digest.end() }
}
