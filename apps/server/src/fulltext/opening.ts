/** A file whose beginning is looked at before the rest of it is taken. */
import { Refusal } from '../errors/refusal.ts'

/** Before this a PDF must say that it is one; readers allow some bytes before it. */
const longestPreamble = 1024

/** The same bytes, all of them. Refuses with `not-a-pdf` before anything is stored of a file that does not begin as one. */
export async function* onlyPdf(upload: ReadableStream<Uint8Array>): AsyncGenerator<Uint8Array> {
  let opening = Buffer.alloc(0)
  let isChecked = false
  for await (const piece of upload) {
    if (isChecked) {
      yield piece
      continue
    }
    opening = Buffer.concat([opening, piece])
    if (opening.length < longestPreamble) continue
    yield checked(opening)
    isChecked = true
  }
  if (!isChecked) yield checked(opening)
}

function checked(opening: Buffer): Uint8Array {
  if (opening.subarray(0, longestPreamble).includes('%PDF-')) return opening
  throw new Refusal('not-a-pdf', 'The file is not a PDF.')
}
