/** Writing a file whole or not at all: aside first, on disk, then in its place. */
import { type FileHandle, open, realpath, rename, rm, stat } from 'node:fs/promises'
import { dirname } from 'node:path'
import { makeFolder, reason } from '@oversyn/store'
import { Failure } from '../failure.ts'

/**
 * Writes text or a stream of bytes to `path`; what was there stays until all of the new is there. A link stays a link, and what
 * is no file (`/dev/stdout`, a pipe) is written to, not replaced.
 */
export async function writeWhole(given: string, content: string | AsyncIterable<Uint8Array>): Promise<number> {
  const path = await realpath(given).catch(() => given)
  const there = await stat(path).catch(() => undefined)
  const isFile = there === undefined || there.isFile() || there.isDirectory()
  const aside = isFile ? `${path}.tmp-${process.pid}` : path
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
      if (isFile) await file.sync()
    } finally {
      await file.close()
    }
    if (isFile) await rename(aside, path)
    return bytes
  } catch (cause) {
    if (isFile) await rm(aside, { force: true }).catch(() => {})
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
