/** Folders that other programs copy to the net while a database writes in them, which damages it. */

const names = [/^dropbox\b/i, /^onedrive\b/i, /^icloud/i, /^com~apple~clouddocs$/i, /^google ?drive\b/i, /^my drive$/i]

/**
 * The part of a path that belongs to a service for file synchronisation, or `undefined`.
 *
 * @example cloudFolder('/home/kari/Dropbox/oversyn') // 'Dropbox'
 */
export function cloudFolder(path: string): string | undefined {
  return path.split(/[\\/]/).find((part) => names.some((name) => name.test(part)))
}
