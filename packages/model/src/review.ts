/** The whole small state of a review as plain data: what every derivation reads. Records and decisions come as tallies. */
import type { Commission, Protocol, Question, ReviewHead, Stage } from './nouns/commission.ts'
import type { Noun, NounKind, SingleKind } from './nouns/index.ts'
import type { Id } from './nouns/parts.ts'
import type { Plan } from './nouns/plan.ts'

/** Where a review's list of each kind stands in {@link Review}. */
export const plurals = {
  person: 'people',
  theme: 'themes',
  criterion: 'criteria',
  source: 'sources',
  search: 'searches',
  work: 'works',
  stop: 'stops',
  quote: 'quotes',
  report: 'reports',
  study: 'studies',
  relation: 'relations',
  finding: 'findings',
  prose: 'prose',
  bullet: 'bullets',
  conclusion: 'conclusions',
  gap: 'gaps',
  weakness: 'weaknesses',
  note: 'notes',
  dismissal: 'dismissals',
} as const satisfies Record<NounKind, string>

export type Lists = { [K in NounKind as (typeof plurals)[K]]: Noun<K>[] }

/** How the reports stand at one stage of screening: settled (included, excluded, undecided as "maybe"), or not yet. */
export interface StageTally {
  include: number
  exclude: number
  maybe: number
  /** Judged by one of two. */
  waiting: number
  /** Judged differently, and not settled. */
  conflict: number
  /** Full texts that could not be had. */
  notRetrieved: number
  /** How many were excluded for each criterion, by its id; `none` where no criterion was named. */
  reasons: Record<Id | 'none', number>
}

/** Counts kept by the store while it projects the log, so that no screen has to scan records or decisions. */
export interface Tally {
  /** Records by source. */
  records: Record<Id, number>
  /** Records that are linked to another record of the same report. */
  duplicates: number
  /** Pairs of records that people should look at, and pairs of reports that are related without being duplicates. */
  pairs: { possible: number; related: number }
  /** By stage: how the reports stand. */
  stages: Record<Stage, StageTally>
  decisions: number
}

/** The last entry of the log: how far this state reaches, and the hash that binds everything before it. */
export interface Head {
  seq: number
  hash: string
  at: string
}

/**
 * A review. Lists are in reading order (see `readingOrder`), so that the same log always gives the same bytes.
 * `commission`, `question`, `protocol` are `null` until stated.
 */
export interface Review extends Lists {
  head: ReviewHead
  commission: Commission | null
  question: Question | null
  protocol: Protocol | null
  /** How the work with records is done; `null` until somebody plans it (see `usualPlan`). */
  plan: Plan | null
  tally: Tally
  log: Head
}

/** The tally of a review in which nothing has been imported or screened. */
export function emptyTally(): Tally {
  const stage = (): StageTally => ({
    include: 0,
    exclude: 0,
    maybe: 0,
    waiting: 0,
    conflict: 0,
    notRetrieved: 0,
    reasons: {},
  })
  return {
    records: {},
    duplicates: 0,
    pairs: { possible: 0, related: 0 },
    stages: { title: stage(), abstract: stage(), fulltext: stage() },
    decisions: 0,
  }
}

/** A review with a head and nothing else. */
export function emptyReview(head: ReviewHead, log: Head): Review {
  return {
    head,
    commission: null,
    question: null,
    protocol: null,
    plan: null,
    people: [],
    themes: [],
    criteria: [],
    sources: [],
    searches: [],
    works: [],
    stops: [],
    quotes: [],
    reports: [],
    studies: [],
    relations: [],
    findings: [],
    prose: [],
    bullets: [],
    conclusions: [],
    gaps: [],
    weaknesses: [],
    notes: [],
    dismissals: [],
    tally: emptyTally(),
    log,
  }
}

/** An object of a review, named so that anything can point to it: a number's list, an event, a problem. */
export interface Ref {
  kind: NounKind | SingleKind | 'record' | 'import'
  id: Id
}
