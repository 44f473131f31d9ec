/** Writing a review's folder without harming what else may lie there. */
import { readdir, readFile, rename, rm, rmdir } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { makeFolder, reason } from '@oversyn/store'
import { Failure } from '../failure.ts'
import { writeWhole } from './write-file.ts'

/** What the format owns in a folder; everything else there, a `.git` for one, is left alone. */
const owned =
  /^(?:(?:review|criteria|sources|background|relations|conclusion|gaps|weaknesses|notes|dismissals)\.yaml|log\.jsonl|studies\/[^/]+\.yaml|themes\/[^/]+\.md|bullets\/[^/]+\.yaml|prose\/[^/]+\.md)$/

/**
 * Writes the files of the review `key` to `dir`. A new folder appears whole or not at all. In a folder that holds the same
 * review, files are replaced one by one and those that are no longer a part of it are removed. Anything else is refused, unless `force`.
 */
export async function writeFolderFiles(
  dir: string,
  key: string,
  files: Record<string, string>,
  force: boolean,
): Promise<void> {
  try {
    const found = await readdir(dir).catch((error) => {
      if (error.code === 'ENOENT') return []
      throw error
    })
    if (found.length === 0) return await writeNew(dir, files)
    if (!force && !(await holdsReview(dir, key))) {
      const message = `The folder ${dir} holds something other than the review "${key}". Choose another one, or use --force.`
      throw new Failure('folder-in-use', 409, message)
    }
    const before = (await readdir(dir, { recursive: true })).map((path) => path.replaceAll('\\', '/'))
    for (const [path, text] of Object.entries(files)) await writeWhole(join(dir, path), text)
    for (const path of before)
      if (owned.test(path) && !Object.hasOwn(files, path)) await rm(join(dir, path), { force: true })
  } catch (cause) {
    if (cause instanceof Failure) throw cause
    throw new Failure('file-unwritable', 500, `The folder ${dir} cannot be written: ${reason(cause)}.`, { cause })
  }
}

async function writeNew(dir: string, files: Record<string, string>): Promise<void> {
  const aside = `${dir}.tmp-${process.pid}`
  try {
    await makeFolder(dirname(dir))
    for (const [path, text] of Object.entries(files)) await writeWhole(join(aside, path), text)
    await rmdir(dir).catch(() => {})
    await rename(aside, dir)
  } finally {
    await rm(aside, { recursive: true, force: true })
  }
}

async function holdsReview(dir: string, key: string): Promise<boolean> {
  const text = await readFile(join(dir, 'review.yaml'), 'utf8').catch(() => '')
  return /^oversyn:/m.test(text) && new RegExp(`^key:\\s*["']?${escaped(key)}["']?\\s*$`, 'm').test(text)
}

function escaped(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
}
