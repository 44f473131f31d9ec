/** What the file system's refusals mean, in words. */

const reasons: Record<string, string> = {
  EACCES: 'you may not write or read there',
  EPERM: 'you may not write or read there',
  EROFS: 'the disk is read-only',
  ENOENT: 'it does not exist',
  ENOTDIR: 'a part of the path is a file, not a folder',
  EISDIR: 'it is a folder',
  ENOSPC: 'the disk is full',
  EEXIST: 'a part of the path is a file, not a folder',
}

/**
 * Why the system refused, in words: `EACCES` is "you may not write or read there". What it has no word for is told as the
 * system tells it.
 *
 * @example `The file ${path} cannot be written: ${reason(error)}.`
 */
export function reason(error: unknown): string {
  const code = error instanceof Error && 'code' in error ? String(error.code) : ''
  return reasons[code] ?? (error instanceof Error ? error.message : String(error))
}
