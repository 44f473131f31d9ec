/** The text files of a folder, as the folder format wants them: by path, with `/` between folders. */
import { readdir, readFile, stat } from 'node:fs/promises'
import { join } from 'node:path'
import { reason } from '@oversyn/store'
import { Failure } from '../failure.ts'

const limits = { files: 20_000, bytes: 150 * 1024 * 1024 }

/** Reads what the format knows; hidden files, links and other kinds of files are passed over. */
export async function readFolderFiles(dir: string): Promise<Record<string, string>> {
  const files: Record<string, string> = {}
  const size = { files: 0, bytes: 0 }
  const read = async (path: string): Promise<void> => {
    for (const entry of await readdir(join(dir, path), { withFileTypes: true })) {
      const below = path === '' ? entry.name : `${path}/${entry.name}`
      if (entry.name.startsWith('.') || entry.name === 'node_modules') continue
      if (entry.isDirectory()) await read(below)
      else if (entry.isFile() && /\.(?:ya?ml|md|jsonl)$/.test(entry.name)) {
        size.files += 1
        size.bytes += (await stat(join(dir, below))).size
        if (size.files > limits.files || size.bytes > limits.bytes) {
          throw new Failure('too-large', 413, `The folder ${dir} is larger than a review can be.`)
        }
        files[below] = await readFile(join(dir, below), 'utf8')
      }
    }
  }
  try {
    await read('')
  } catch (cause) {
    if (cause instanceof Failure) throw cause
    throw new Failure('file-unreadable', 400, `The folder ${dir} cannot be read: ${reason(cause)}.`, { cause })
  }
  return files
}
