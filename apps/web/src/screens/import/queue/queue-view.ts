/** What a screen says of the files on their way, all of them counted once. */
import type { ImportSchema } from '@oversyn/api'
import { isBusy, type QueuedFile } from './queued-file.ts'

/** That a file is there already: imported, imported and undone, or further up in the same list. */
export type Before = { as: 'shown' | 'undone'; import: ImportSchema } | { as: 'twice' }

export interface QueueView {
  /** Records in all files that could be read. */
  records: number
  unread: number
  unreadable: number
  importable: readonly QueuedFile[]
  busy: number
  done: number
  before: ReadonlyMap<number, Before>
}

export function queueView(files: readonly QueuedFile[], imports: readonly ImportSchema[]): QueueView {
  const byHash = new Map(imports.filter((it) => it.isHere).map((it) => [it.file.hash, it]))
  const own = new Set(files.flatMap((it) => it.result?.import ?? []))
  const seen = new Set<string>()
  const before = new Map<number, Before>()
  const importable: QueuedFile[] = []
  let [records, unread, unreadable, busy, done] = [0, 0, 0, 0, 0]
  for (const it of files) {
    if (it.state === 'waiting' || it.state === 'reading') unread += 1
    else if (it.state === 'unreadable') unreadable += 1
    else if (it.state === 'done') done += 1
    else if (isBusy(it)) busy += 1
    const { found } = it
    if (!found) continue
    records += found.records
    const was = byHash.get(found.hash)
    if (seen.has(found.hash)) before.set(it.id, { as: 'twice' })
    else if (was && !own.has(was.id) && !isBusy(it)) before.set(it.id, { as: was.state, import: was })
    seen.add(found.hash)
    const there = before.get(it.id)?.as
    const isOpen = it.state === 'ready' || it.state === 'failed' || it.state === 'cancelled'
    if (isOpen && there !== 'shown' && there !== 'twice') importable.push(it)
  }
  return { records, unread, unreadable, importable, busy, done, before }
}
