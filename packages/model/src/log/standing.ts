/** How a report stands at each stage of screening: a pure function of what people judged, so that no verdict is ever stored alone. */
import { type Stage, stages } from '../nouns/commission.ts'
import type { Plan } from '../nouns/plan.ts'
import type { Verdict } from './event-types.ts'

/** A person's latest judgement of a report at a stage. `report` is the one it was made on, before any linking. */
export interface Judgement {
  report: string
  stage: Stage
  person: string
  verdict: Verdict
  criterion: string | null
  seq: number
}

/** How differing judgements were settled. */
export interface Resolution {
  stage: Stage
  verdict: Verdict
  criterion: string | null
  seq: number
}

/**
 * How a report stands. `waiting`: one of two has judged it; `conflict`: they differ, or reports that were judged differently were linked;
 * `not-retrieved`: its full text could not be had.
 */
export const standings = ['include', 'exclude', 'maybe', 'waiting', 'conflict', 'not-retrieved'] as const
export type Standing = (typeof standings)[number]

/** A standing with the criterion of an exclusion, and the entry of the log that brought it about. */
export interface Stand {
  verdict: Standing
  criterion: string | null
  seq: number
}

/** Everything known of one report. */
export interface Known {
  judgements: readonly Judgement[]
  resolutions: readonly Resolution[]
  /** The entry that said that its full text could not be had. */
  missing: number | null
  /** The last entry that linked one of its records; 0 where nothing was linked. */
  linked: number
}

/**
 * How a report stands, stage by stage; a stage at which nothing is known has no entry. A later stage counts only while no earlier one
 * holds the report back.
 */
export function standingOf(known: Known, reviewers: Plan['reviewers']): Map<Stage, Stand> {
  const stands = new Map<Stage, Stand>()
  for (const stage of stages) {
    const stand = standAt(stage, known, reviewers[stage])
    if (!stand) continue
    stands.set(stage, stand)
    if (stand.verdict !== 'include') break
  }
  return stands
}

function standAt(stage: Stage, { judgements, resolutions, missing, linked }: Known, needed: 1 | 2): Stand | undefined {
  const here = judgements.filter((it) => it.stage === stage).toSorted(inOrder)
  const last = here.at(-1)
  if (!last) {
    if (stage !== 'fulltext' || missing === null) return undefined
    return { verdict: 'not-retrieved', criterion: null, seq: missing }
  }
  const resolved = resolutions.filter((it) => it.stage === stage && it.seq > last.seq).at(-1)
  if (resolved) return { verdict: resolved.verdict, criterion: resolved.criterion, seq: resolved.seq }
  const votes = needed === 1 ? votesOfOne(here, linked) : votesOfMany(here, linked)
  const [vote] = votes
  if (votes.some((it) => it.verdict !== vote?.verdict)) return { verdict: 'conflict', criterion: null, seq: last.seq }
  const people = new Set(here.map((it) => it.person)).size
  if (people < needed) return { verdict: 'waiting', criterion: null, seq: last.seq }
  const decisive = votes.at(-1) ?? last
  return { verdict: decisive.verdict, criterion: decisive.criterion, seq: last.seq }
}

/** One reviewer: the latest judgement of anybody, or all that came at once with an import; before linked reports are judged anew, the latest of each. */
function votesOfOne(judgements: readonly Judgement[], linked: number): Judgement[] {
  const since = judgements.filter((it) => it.seq > linked)
  const last = since.at(-1)
  if (last) return since.filter((it) => it.seq === last.seq)
  return [...new Map(judgements.map((it) => [it.report, it])).values()]
}

/** Several: the latest of each person; before they judge linked reports anew, their latest of each report. */
function votesOfMany(judgements: readonly Judgement[], linked: number): Judgement[] {
  const people = [...new Set(judgements.map((it) => it.person))]
  const votes = people.flatMap((person) =>
    votesOfOne(
      judgements.filter((it) => it.person === person),
      linked,
    ),
  )
  return votes.toSorted(inOrder)
}

/** In the order of the log. One entry that brings judgements of another tool may hold several: then always in the same order. */
function inOrder(a: Judgement, b: Judgement): number {
  return a.seq - b.seq || compare(a.person, b.person) || compare(a.report, b.report)
}

function compare(a: string, b: string): number {
  return a === b ? 0 : a < b ? -1 : 1
}
