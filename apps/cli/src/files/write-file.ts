/** Writing a file whole or not at all: aside first, on disk, then in its place. */
import { type FileHandle, open, rename, rm } from 'node:fs/promises'
import { dirname } from 'node:path'
import { makeFolder, reason } from '@oversyn/store'
import { Failure } from '../failure.ts'

/** Writes text or a stream of bytes to `path`; what was there stays until all of the new is there. */
export async function writeWhole(path: string, content: string | AsyncIterable<Uint8Array>): Promise<number> {
  const aside = `${path}.tmp-${process.pid}`
  try {
    const file = await openAside(aside).catch(async (error) => {
      // Nobody will read the stream now: whoever makes it should know.
      if (typeof content !== 'string') await content[Symbol.asyncIterator]().return?.()
      throw error
    })
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

async function openAside(path: string): Promise<FileHandle> {
  await makeFolder(dirname(path))
  return open(path, 'w')
}
