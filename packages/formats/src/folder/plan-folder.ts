/** What loading a folder comes to: a new review, a log that is kept, or the difference to what is there. */
import {
  canonical,
  digest,
  type Happening,
  lift,
  type NewId,
  type Problem,
  type Review,
  readEnvelope,
  replay,
  type StoredEvent,
} from '@oversyn/model'
import { compare } from './compare.ts'
import type { FolderReview } from './folder-review.ts'
import { fault } from './place.ts'
import { readFolder } from './read-folder.ts'
import { type Loaded, toHappenings } from './to-happenings.ts'

/**
 * A plan to load a folder. Where a problem is an error there is nothing to load: `happenings` is empty, and `key` too if no key could be read.
 */
export interface FolderPlan {
  key: string
  /** The chain to keep; `happenings` go on from its end. */
  log?: StoredEvent[]
  happenings: Happening[]
  problems: Problem[]
}

/**
 * Reads a folder and says what must happen. With a log, the files are compared with the state it replays to: nothing where they say
 * the same, else the difference after `folder.loaded` as `edited-outside`. So an older export that was edited changes only what
 * was edited, even where the review has gone on since. Without a log, they are compared with `existing`, or make a new review.
 */
export function planFolder(
  files: Readonly<Record<string, string>>,
  existing: Review | undefined,
  newId: NewId,
): FolderPlan {
  const { draft, log, problems } = readFolder(files)
  if (!draft) return { key: '', happenings: [], problems }
  const loaded = digestOf(files)
  const { key } = draft.head
  if (!log) {
    if (!existing) return { key, happenings: toHappenings(draft, newId, loaded), problems }
    return { key, ...difference(existing, draft, newId, loaded, problems) }
  }
  const base = stateOf(log)
  if (base) return { key, log, ...difference(base, draft, newId, loaded, problems) }
  const message = 'The log does not say which review it is of. Without log.jsonl the files are loaded as they are.'
  const broken = fault('log-without-review', message, 'log.jsonl', { line: 1, column: 1 })
  return { key, happenings: [], problems: [...problems, broken] }
}

function difference(
  base: Review,
  draft: FolderReview,
  newId: NewId,
  loaded: Loaded,
  problems: Problem[],
): Pick<FolderPlan, 'happenings' | 'problems'> {
  const changes = compare(base, draft, newId)
  const happenings: Happening[] =
    changes.length === 0 ? [] : [{ type: 'folder.loaded', payload: { as: 'edited-outside', ...loaded } }, ...changes]
  return { happenings, problems: [...problems, ...keptSingles(base, draft)] }
}

/** What a review has one of stays when the files leave it out; that is said, for it may not be what was meant. */
function keptSingles(base: Review, draft: FolderReview): Problem[] {
  const left = (['commission', 'question', 'protocol'] as const).filter((single) => base[single] && !draft[single])
  return left.map((single) => {
    const message = `The ${single} is left out here; the review keeps the one it has.`
    return fault('single-kept', message, 'review.yaml', { line: 1, column: 1 }, 'warning')
  })
}

function stateOf(log: readonly StoredEvent[]): Review | undefined {
  const last = log.at(-1)
  const envelope = last && readEnvelope(last.envelope)
  if (!last || !envelope) return undefined
  const head = { seq: envelope.seq, hash: last.hash, at: envelope.at }
  return replay(
    log.map((stored) => lift(stored)),
    head,
  )
}

/** The log is not counted: it is not what the files say, but how it came about. */
function digestOf(files: Readonly<Record<string, string>>): Loaded {
  const said = Object.fromEntries(Object.entries(files).filter(([path]) => path !== 'log.jsonl'))
  return { files: Object.keys(said).length, digest: digest(canonical(said)) }
}
