/** The bytes of a file as they come; a file that cannot be read is told as one. */
import { reason } from '@oversyn/store'
import { Failure } from '../failure.ts'

/** Passes a stream of bytes on, with its errors as failures of the file. */
export async function* bytesOf(file: string, stream: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  try {
    yield* stream
  } catch (cause) {
    if (cause instanceof Error && 'syscall' in cause) {
      throw new Failure('file-unreadable', 400, `The file ${file} cannot be read: ${reason(cause)}.`, { cause })
    }
    throw cause
  }
}
