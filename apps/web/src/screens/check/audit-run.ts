/** The audit of a text in this tab: it goes on when one looks at another screen, and its result outlives a reload of the page. */
import { ApiProblem, AuditAnswer } from '@oversyn/api'
import { useSyncExternalStore } from 'react'
import { z } from 'zod'
import { api } from '../../app/api.ts'
import { base64Of, largestText } from './base64-of.ts'

const Result = z.object({ name: z.string(), at: z.string(), mark: z.string().optional(), answer: AuditAnswer })

/** What came of a text, when, and against which state of the review ({@link reviewMark}). */
export type AuditResult = z.infer<typeof Result>

export type AuditRun =
  | { phase: 'none' }
  /** `of` is 0 until the file has been read. */
  | { phase: 'running'; name: string; done: number; of: number; cancel: () => void }
  /** `code` is the server's, `unreachable`, or `text-moved` where the file is no longer what was chosen. */
  | { phase: 'failed'; name: string; code: string }
  | { phase: 'done'; result: AuditResult }

const none: AuditRun = { phase: 'none' }
const runs = new Map<string, AuditRun>()
/** The file of each run, as long as the page is open: a text can be checked again without being sought again. */
const files = new Map<string, File>()
const listeners = new Set<() => void>()
const place = (review: string) => `oversyn.audit:${review}`

/** The run on a review, kept up to date. */
export function useAuditRun(review: string): AuditRun {
  return useSyncExternalStore(subscribe, () => runOf(review))
}

/** Starts on a file; what ran before is broken off. Resolves when it has ended in whatever way. */
export async function startAudit(review: string, file: File, mark?: string): Promise<AuditRun> {
  files.set(review, file)
  const before = runOf(review)
  if (before.phase === 'running') before.cancel()
  const control = new AbortController()
  const cancel = () => {
    control.abort()
    if (runOf(review) === running) set(review, earlier)
  }
  const earlier = before.phase === 'done' ? before : none
  const { name } = file
  let running: AuditRun = { phase: 'running', name, done: 0, of: 0, cancel }
  set(review, running)
  const end = (run: AuditRun): AuditRun => {
    if (runOf(review) === running) set(review, run)
    return run
  }
  if (file.size > largestText) return end({ phase: 'failed', name, code: 'too-large' })
  try {
    const body = { name, base64: await base64Of(file), all: true }
    const onStep = ({ done, of }: { done: number; of: number }) => {
      if (runOf(review) !== running) return
      running = { phase: 'running', name, done, of, cancel }
      set(review, running)
    }
    const answer = await api.followAudit({ review, body }, { onStep, signal: control.signal })
    const of = mark === undefined ? {} : { mark }
    return end({ phase: 'done', result: { name, at: new Date().toISOString(), ...of, answer } })
  } catch (error) {
    if (control.signal.aborted) return runOf(review)
    const code = error instanceof ApiProblem ? error.code : error instanceof DOMException ? 'text-moved' : 'unreachable'
    return end({ phase: 'failed', name, code })
  }
}

/** The file of the last run, where the page still has it. */
export function lastFile(review: string): File | undefined {
  return files.get(review)
}

/** Puts a result away. */
export function forgetAudit(review: string): void {
  files.delete(review)
  set(review, none)
}

function runOf(review: string): AuditRun {
  const known = runs.get(review)
  if (known) return known
  const kept = readResult(stored(review))
  const run: AuditRun = kept ? { phase: 'done', result: kept } : none
  runs.set(review, run)
  return run
}

function set(review: string, run: AuditRun): void {
  runs.set(review, run)
  if (run.phase === 'done' || run.phase === 'none') keep(review, run.phase === 'done' ? run.result : undefined)
  for (const listener of listeners) listener()
}

/** A result from stored text; `undefined` where it is none, or of another version. */
export function readResult(text: string | null): AuditResult | undefined {
  try {
    return Result.parse(JSON.parse(text ?? 'null'))
  } catch {
    return undefined
  }
}

function stored(review: string): string | null {
  try {
    return sessionStorage.getItem(place(review))
  } catch {
    return null
  }
}

function keep(review: string, result: AuditResult | undefined): void {
  try {
    if (result) sessionStorage.setItem(place(review), JSON.stringify(result))
    else sessionStorage.removeItem(place(review))
  } catch {
    // A browser that stores nothing, or has no room for it, shows the result until the page is closed.
  }
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener)
  return () => listeners.delete(listener)
}
