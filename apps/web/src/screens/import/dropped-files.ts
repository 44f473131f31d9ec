/** The files of a drop: those that were dropped, and those in folders that were. */

/** More files than this in one drop are left. */
const mostFiles = 20_000

export async function droppedFiles(dropped: DataTransfer): Promise<File[]> {
  // Both lists are empty once the event is over.
  const entries = [...dropped.items].flatMap((it) => it.webkitGetAsEntry?.() ?? [])
  const files = [...dropped.files]
  if (!entries.some((it) => it.isDirectory)) return files
  const found: File[] = []
  for (const entry of entries) await collect(entry, found)
  return found
}

async function collect(entry: FileSystemEntry, found: File[]): Promise<void> {
  if (found.length >= mostFiles || entry.name.startsWith('.')) return
  if (entry.isFile) {
    const file = await new Promise<File | null>((resolve) =>
      (entry as FileSystemFileEntry).file(resolve, () => resolve(null)),
    )
    if (file) found.push(file)
    return
  }
  const reader = (entry as FileSystemDirectoryEntry).createReader()
  for (;;) {
    // A folder is told of some hundred at a time.
    const some = await new Promise<FileSystemEntry[]>((resolve) => reader.readEntries(resolve, () => resolve([])))
    if (some.length === 0) return
    for (const it of some) await collect(it, found)
  }
}
