/** The thread that reads files, kept for a while after each: starting one takes longer than reading a small file. */
import type { Worker } from 'node:worker_threads'
import { startThread } from '../jobs/start-thread.ts'

/** A file that would need more than this is broken off, and the server lives on. */
const mostMemoryMb = 1_500
const keptForMs = 15_000

let idle: { thread: Worker; letGo: NodeJS.Timeout } | undefined

/** A thread that reads nothing yet; whoever takes it gives it back or ends it. */
export function takeReader(): Worker {
  const kept = idle
  idle = undefined
  if (!kept) return startThread('importing/worker.js', { maxOldGenerationSizeMb: mostMemoryMb })
  clearTimeout(kept.letGo)
  kept.thread.ref()
  return kept.thread
}

/** Keeps a thread that has read its file to the end. It holds no process open. */
export function giveBackReader(thread: Worker): void {
  if (idle) {
    void thread.terminate()
    return
  }
  thread.unref()
  const letGo = setTimeout(() => {
    idle = undefined
    void thread.terminate()
  }, keptForMs)
  letGo.unref()
  idle = { thread, letGo }
}
