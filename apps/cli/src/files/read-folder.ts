/** The text files of a folder, as the folder format wants them: by path, with `/` between folders. */
import { isUtf8 } from 'node:buffer'
import { readdir, readFile, stat } from 'node:fs/promises'
import { join } from 'node:path'
import type { Problem } from '@oversyn/model'
import { reason } from '@oversyn/store'
import { Failure } from '../failure.ts'
import { counted } from '../print.ts'

const text = /\.(?:ya?ml|md|jsonl)$/
/** What people keep beside a review. */
const beside = /^(?:README|LICEN[CS]E|CHANGELOG)/i
const folders = ['studies', 'themes', 'bullets', 'prose']

const limits = { files: 20_000, bytes: 150 * 1024 * 1024 }

/**
 * Reads what the format knows; hidden files and other kinds of files are passed over. A file that would be read wrongly or not at
 * all (bytes that are not UTF-8, a link) makes the folder broken: what it says must not go missing unseen.
 */
export async function readFolderFiles(dir: string): Promise<Record<string, string>> {
  const files: Record<string, string> = {}
  const problems: Problem[] = []
  const size = { files: 0, bytes: 0 }
  const read = async (path: string): Promise<void> => {
    for (const entry of await readdir(join(dir, path), { withFileTypes: true })) {
      const below = path === '' ? entry.name : `${path}/${entry.name}`
      if (entry.name.startsWith('.') || entry.name === 'node_modules') continue
      if (entry.isDirectory()) await read(below)
      else if (entry.isSymbolicLink() && isOurs(entry.name))
        problems.push(fault('file-link', 'Links are not read: put the file itself here.', below))
      else if (entry.isFile() && text.test(entry.name)) {
        size.files += 1
        size.bytes += (await stat(join(dir, below))).size
        if (size.files > limits.files || size.bytes > limits.bytes) {
          throw new Failure('too-large', 413, `The folder ${dir} is larger than a review can be.`)
        }
        const bytes = await readFile(join(dir, below))
        if (isUtf8(bytes)) files[below] = bytes.toString('utf8')
        else if (isOurs(entry.name)) problems.push(notUtf8(below, bytes))
      }
    }
  }
  try {
    await read('')
  } catch (cause) {
    if (cause instanceof Failure) throw cause
    throw new Failure('file-unreadable', 400, `The folder ${dir} cannot be read: ${reason(cause)}.`, { cause })
  }
  if (problems.length === 0) return files
  const message = `The folder has ${counted(problems.length, 'file', 'files')} that cannot be read; nothing of it was loaded.`
  throw new Failure('folder-broken', 422, message, { problems })
}

function isOurs(name: string): boolean {
  return folders.includes(name) || (text.test(name) && !beside.test(name))
}

/** The line is the first whose bytes are not UTF-8. */
function notUtf8(file: string, bytes: Buffer): Problem {
  let [start, line] = [0, 1]
  for (let end = bytes.indexOf(10); end >= 0 && isUtf8(bytes.subarray(start, end)); end = bytes.indexOf(10, start)) {
    start = end + 1
    line += 1
  }
  return fault('file-encoding', 'The file is not UTF-8. Save it as UTF-8, then try again.', file, line)
}

function fault(code: string, message: string, file: string, line = 1): Problem {
  return { code, severity: 'error', message, where: { file, line, column: 1 } }
}
