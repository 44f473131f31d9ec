/**
 * Full texts on their way to the server, two at a time. The queue belongs to the page, not to a screen: it goes on while one does
 * something else.
 */
import { ApiProblem, type BroughtFulltext } from '@oversyn/api'
import { useSyncExternalStore } from 'react'
import { api } from '../../app/api.ts'
import { errorKind } from '../../app/error-kind.ts'
import { queryClient } from '../../app/query-client.ts'

/** A file, and what became of it. `failed` is why it was not taken in. */
export interface QueuedFile {
  id: number
  review: string
  file: File
  /** The report that somebody chose for it. */
  report?: string | undefined
  state: 'waiting' | 'sending' | 'done' | 'failed' | 'cancelled'
  brought?: BroughtFulltext
  failed?: { code: string; message: string }
}

const atOnce = 2
/** What the server takes. */
const largest = 500 * 1024 * 1024

let files: readonly QueuedFile[] = []
let last = 0
const listeners = new Set<() => void>()

/** Puts files in the queue of a review. */
export function queueFiles(review: string, given: readonly File[], report?: string): void {
  const added = given.map((file): QueuedFile => {
    last += 1
    const one = { id: last, review, file, report }
    if (file.size <= largest) return { ...one, state: 'waiting' }
    return { ...one, state: 'failed', failed: { code: 'too-large', message: '' } }
  })
  set([...files, ...added])
  begin()
}

/** Sends a file again that was not taken in. */
export function sendAgain(id: number): void {
  change(id, { state: 'waiting' })
  begin()
}

/** Nothing more is sent; what is on its way comes. */
export function cancelWaiting(review: string): void {
  set(files.map((it) => (it.review === review && it.state === 'waiting' ? { ...it, state: 'cancelled' } : it)))
}

/** Takes what is finished off the screen. */
export function forgetFinished(review: string): void {
  set(files.filter((it) => it.review !== review || it.state === 'waiting' || it.state === 'sending'))
}

/** What became of a file after it was brought, e.g. once somebody chose its report; `undefined`: it is no longer there. */
export function toldOf(hash: string, brought: BroughtFulltext | undefined): void {
  set(
    files.flatMap((it) => {
      if (it.brought?.file.hash !== hash) return [it]
      return brought ? [{ ...it, brought }] : []
    }),
  )
}

export function useQueue(review: string): readonly QueuedFile[] {
  const all = useSyncExternalStore(
    (listener) => {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
    () => files,
  )
  return all.filter((it) => it.review === review)
}

/** Fetches anew what full texts have changed. */
export function refreshFulltexts(review: string): void {
  for (const what of ['fulltexts', 'loose', 'review', 'log', 'report', 'records'])
    void queryClient.invalidateQueries({ queryKey: [what, review] })
}

function begin(): void {
  const under = files.filter((it) => it.state === 'sending').length
  for (const one of files.filter((it) => it.state === 'waiting').slice(0, Math.max(0, atOnce - under))) void send(one)
}

async function send({ id, review, file, report }: QueuedFile): Promise<void> {
  change(id, { state: 'sending' })
  if (!(await isPdf(file))) {
    change(id, { state: 'failed', failed: { code: 'not-a-pdf', message: '' } })
    begin()
    return
  }
  const query = { name: file.name, ...(report === undefined ? {} : { report }) }
  try {
    change(id, { state: 'done', brought: await api.bringFulltext({ review, query, upload: file }) })
  } catch (error) {
    change(id, { state: 'failed', failed: failureOf(error) })
  }
  // Of many files the lists are fetched now and then, and when the last has come.
  const isLast = !files.some((it) => it.review === review && (it.state === 'waiting' || it.state === 'sending'))
  if (isLast || id % 10 === 0) refreshFulltexts(review)
  begin()
}

/** Told before it is sent, as the server tells it; what cannot be read is the server's to refuse. */
async function isPdf(file: File): Promise<boolean> {
  const opening = await file
    .slice(0, 1024)
    .text()
    .catch(() => '%PDF-')
  return opening.includes('%PDF-')
}

function failureOf(error: unknown): { code: string; message: string } {
  if (error instanceof ApiProblem) return { code: error.code, message: error.message }
  return { code: errorKind(error), message: error instanceof Error ? error.message : '' }
}

function change(id: number, difference: Partial<QueuedFile>): void {
  set(files.map((it) => (it.id === id ? { ...it, ...difference } : it)))
}

function set(next: readonly QueuedFile[]): void {
  files = next
  for (const listener of listeners) listener()
}
