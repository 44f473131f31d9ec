/** The counts of the flow diagram (PRISMA 2020), each known or unknown, by the keys of the PRISMA2020 template. */
import type { FlowBox, Review, Source, SourceType, Stage, StageTally } from '@oversyn/model'
import { leftByStop, leftLater, ownStages } from './left-by-stop.ts'

/** A box of the diagram, by its key in the template. */
export type FlowKey = FlowBox

/** `null` says "not reported", which is never 0. */
export type FlowCounts = Readonly<Record<FlowKey, number | null>>

/** The arm of the diagram, and the box in it, that each type of source belongs to. */
export const boxOfSource = {
  database: 'database_results',
  register: 'register_results',
  'search-engine': 'website_results',
  website: 'website_results',
  organisation: 'organisation_results',
  'client-list': 'organisation_results',
  expert: 'organisation_results',
  'citation-chasing': 'citations_results',
  'hand-search': 'citations_results',
} as const satisfies Record<SourceType, FlowKey>

/**
 * All counts of a review's flow.
 *
 * A `published` review has the counts that its searches state, and those of its studies and reports; the rest was not
 * reported. A `live` one is counted from its records and decisions: unknown until records are imported or
 * something is judged. Reports that come from other sources than databases and registers are screened together with the rest here, so that their share is not known
 * apart: the counts of the screening stand under the keys of the first arm (`dbr_…`) and those of the other arm are unknown.
 * What nobody read because screening was stopped counts as excluded by a tool: at the first stage it was never screened, at a
 * later one it was screened and is among the excluded (PRISMA 2020 asks how many of these by people, and how many by tools).
 * A review made here does not update an earlier one, so the previous studies are 0.
 */
export function flowCounts(review: Review): FlowCounts {
  const results = (box: FlowKey) =>
    sum(review.sources.filter((s) => boxOfSource[s.type] === box).map((s) => recordsOf(review, s)))
  const listed = review.sources.length > 0
  const screening = screeningCounts(review)
  return {
    previous_studies: 0,
    previous_reports: 0,
    database_results: listed ? results('database_results') : null,
    register_results: listed ? results('register_results') : null,
    website_results: listed ? results('website_results') : null,
    organisation_results: listed ? results('organisation_results') : null,
    citations_results: listed ? results('citations_results') : null,
    ...screening,
    other_sought_reports: null,
    other_notretrieved_reports: null,
    other_assessed: null,
    other_excluded: null,
    new_studies: review.studies.length,
    new_reports: review.reports.length,
    total_studies: review.studies.length,
    total_reports: review.reports.length,
  }
}

/** How many records a source gave: those imported, else the hits that its searches state. */
export function recordsOf(review: Review, source: Source): number | null {
  const imported = review.tally.records[source.id]
  if (review.head.process === 'live' && imported !== undefined) return imported
  const hits = review.searches.filter((search) => search.source === source.id).map((search) => search.hits)
  return hits.length > 0 ? sum(hits) : null
}

/** How many reports are settled at a stage. One that waits for a second person, or is in conflict, is work under way and in no box. */
export function judged(stage: StageTally): number {
  return stage.include + stage.exclude + stage.maybe
}

/** The stages before full text that the protocol has and in which something has been judged, or that were stopped; in their order. */
export function screeningStages(review: Review): Exclude<Stage, 'fulltext'>[] {
  if (review.head.process === 'published') return []
  const own = ownStages(review)
  return (['title', 'abstract'] as const).filter(
    (stage) =>
      own.includes(stage) &&
      (judged(review.tally.stages[stage]) > 0 || (stage !== own[0] && leftByStop(review, stage) > 0)),
  )
}

/**
 * The value of a box for `{{flow …}}`: a number, `null` where it is not known, `undefined` where there is no such box.
 *
 * @example flowValue(review, 'new_studies') // 46
 */
export function flowValue(review: Review, box: string): number | null | undefined {
  const counts: Readonly<Record<string, number | null>> = flowCounts(review)
  return Object.hasOwn(counts, box) ? counts[box] : undefined
}

function screeningCounts(review: Review) {
  const { tally } = review
  const live = review.head.process === 'live'
  const imported = live && Object.keys(tally.records).length > 0
  const stages = screeningStages(review)
  const [first] = stages
  const fulltext = tally.stages.fulltext
  const read = live && judged(fulltext) > 0
  // What leads to full text is the last stage of the protocol; one that was passed over leads nowhere.
  const passedOver = read || fulltext.notRetrieved > 0
  const last = passedOver || stages.length === 0 ? stages.at(-1) : ownStages(review).findLast((it) => it !== 'fulltext')
  // Records that nobody has judged yet are none that were judged, which is known.
  const none = imported ? 0 : null
  const [begin] = ownStages(review)
  return {
    duplicates: imported ? tally.duplicates : null,
    excluded_automatic: imported ? (begin ? leftByStop(review, begin) : 0) : null,
    excluded_other: imported ? 0 : null,
    records_screened: first ? judged(tally.stages[first]) : none,
    records_excluded: first ? sum([...stages.map((stage) => tally.stages[stage].exclude), leftLater(review)]) : none,
    dbr_sought_reports: last ? tally.stages[last].include - leftByStop(review, 'fulltext') : none,
    // Known from the first that could not be had, or from the first that was read.
    dbr_notretrieved_reports: read || (live && fulltext.notRetrieved > 0) ? fulltext.notRetrieved : none,
    dbr_assessed: read ? judged(fulltext) : none,
    dbr_excluded: read ? fulltext.exclude : none,
  }
}

/** The sum, which is unknown as soon as a part is. */
function sum(parts: readonly (number | null)[]): number | null {
  let total = 0
  for (const part of parts) {
    if (part === null) return null
    total += part
  }
  return total
}
