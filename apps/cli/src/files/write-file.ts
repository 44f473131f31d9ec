/** Writing a file whole or not at all: aside first, on disk, then in its place. */
import { mkdir, open, rename, rm } from 'node:fs/promises'
import { dirname } from 'node:path'
import { Failure, reason } from '../failure.ts'

/** Writes text or a stream of bytes to `path`; what was there stays until all of the new is there. */
export async function writeWhole(path: string, content: string | AsyncIterable<Uint8Array>): Promise<number> {
  const aside = `${path}.tmp-${process.pid}`
  try {
    await mkdir(dirname(path), { recursive: true })
    const file = await open(aside, 'w')
    let bytes = 0
    try {
      for await (const chunk of typeof content === 'string' ? [Buffer.from(content)] : content) {
        await file.writeFile(chunk)
        bytes += chunk.byteLength
      }
      await file.sync()
    } finally {
      await file.close()
    }
    await rename(aside, path)
    return bytes
  } catch (cause) {
    await rm(aside, { force: true }).catch(() => {})
    if (cause instanceof Error && 'syscall' in cause) {
      throw new Failure('file-unwritable', 500, `The file ${path} cannot be written: ${reason(cause)}.`, { cause })
    }
    throw cause
  }
}
