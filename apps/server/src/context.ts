/** What every part of the server is given: the store, who asks, and where the server stands. */
import type { Actor, NewId } from '@oversyn/model'
import type { Store } from '@oversyn/store'
import type { JobRunner } from './jobs/runner.ts'
import type { Rankings } from './ranking/rankings.ts'

/** What {@link createApp} needs. */
export interface AppOptions {
  store: Store
  /** What signs a person in: 32 random bytes, base64url. */
  token: string
  /** Where the server is reached, e.g. `http://127.0.0.1:4820`. */
  origin: string
  version: string
  /** Who works here; in local mode that is the person who started the program. */
  actor: Actor
  newId: NewId
  /** Does the work that takes its time. */
  runner: JobRunner
  /** The order in which reports are given out for screening. */
  rankings: Rankings
  /** Where the review to practise on lies; without it there is none. */
  practiceDir?: string
  /** The built web app; without it the program says so in its place. */
  staticDir?: string
  /** Told of what went wrong inside; people see only that something did. */
  onBug?: (bug: Bug) => void
}

/** A failure that is the program's own fault. */
export interface Bug {
  method: string
  path: string
  error: unknown
}
