/** The flow diagram of a review (PRISMA 2020) as boxes and arrows: what it says, before it is drawn. */
import type { Criterion, Review, Source } from '@oversyn/model'
import {
  boxOfSource,
  type FlowCounts,
  type FlowKey,
  flowCounts,
  flowInvariants,
  type Invariant,
  judged,
  leftLater,
  lookup,
  recordsOf,
  screeningStages,
} from '@oversyn/synthesis'
import type { BoxLabel, ItemLabel } from './words/words.ts'

export const flowPhases = ['identification', 'screening', 'included'] as const
export type FlowPhase = (typeof flowPhases)[number]

/** The stage of the work that a box opens. */
export type Door = 'search' | 'import' | 'duplicates' | 'screening' | 'fulltext' | 'studies'

/** A part of what a box counts: `label` says it in the words of the diagram, `text` in those of the review. */
export interface FlowItem {
  readonly label: ItemLabel | null
  readonly text: string | null
  readonly value: number | null
  /** The number as a live number, where an expression can ask for it. */
  readonly expression: string | null
}

/**
 * A box. `value` is `null` where it is not reported. `column` tells the arm: `databases` (and registers), `other` methods,
 * or `all`, a total whose split into arms is not known. `aside` boxes hold what left the flow beside the box before them.
 */
export interface DiagramBox {
  readonly key: string
  readonly label: BoxLabel
  readonly phase: FlowPhase
  readonly column: 'databases' | 'other' | 'all'
  readonly aside: boolean
  readonly value: number | null
  readonly expression: string | null
  readonly items: readonly FlowItem[]
  readonly door: Door
}

/** The diagram. `arrows` lead from box to box by their keys; the first box of each pair stands before the second. */
export interface Flow {
  readonly boxes: readonly DiagramBox[]
  readonly arrows: readonly (readonly [from: string, to: string])[]
  readonly counts: FlowCounts
  readonly invariants: readonly Invariant[]
}

/**
 * The flow of a review. Screening by title and by abstract are two rows where both are counted, else one. Where studies came
 * by other ways than databases and registers, the boxes after identification count all of them together.
 *
 * @example flowDiagram(review).boxes.find((box) => box.key === 'new_studies')?.value // 46
 */
export function flowDiagram(review: Review): Flow {
  const counts = flowCounts(review)
  const found = identification(review, counts)
  const column = found.some((box) => box.column === 'other') ? 'all' : 'databases'
  const boxes = [...found, ...screening(review, counts, column), included(review, column)]
  const main = boxes.filter((box) => !box.aside && box.phase !== 'identification')
  const [first] = main
  const arrows: [string, string][] = [
    ...found.filter((box) => !box.aside).map((box): [string, string] => [box.key, first?.key ?? '']),
    ...main.slice(1).map((box, place): [string, string] => [main[place]?.key ?? '', box.key]),
    ...boxes.flatMap((box, place): [string, string][] => (box.aside ? [[before(boxes, place), box.key]] : [])),
  ]
  return { boxes, arrows, counts, invariants: flowInvariants(review, counts) }
}

/** The box that an aside box stands beside. */
function before(boxes: readonly DiagramBox[], place: number): string {
  return boxes.slice(0, place).findLast((box) => !box.aside && box.column !== 'other')?.key ?? ''
}

function identification(review: Review, counts: FlowCounts): DiagramBox[] {
  const arm = (source: Source) =>
    boxOfSource[source.type] === 'database_results' || boxOfSource[source.type] === 'register_results'
  const databases = review.sources.filter(arm)
  const others = review.sources.filter((source) => !arm(source))
  const registers = databases.some((source) => source.type === 'register')
  const item = (source: Source): FlowItem => ({
    label: null,
    text: source.name,
    value: recordsOf(review, source),
    expression: null,
  })
  const total = (...keys: FlowKey[]) => sum(keys.map((key) => counts[key]))
  const boxes: DiagramBox[] = [
    {
      key: 'database_results',
      label: registers ? 'databases-and-registers' : 'databases',
      phase: 'identification',
      column: 'databases',
      aside: false,
      value: total('database_results', 'register_results'),
      expression: registers ? null : 'flow database_results',
      items: databases.map(item),
      door: 'search',
    },
  ]
  if (others.length > 0)
    boxes.push({
      key: 'other_results',
      label: 'other-sources',
      phase: 'identification',
      column: 'other',
      aside: false,
      value: total('website_results', 'organisation_results', 'citations_results'),
      expression: null,
      items: others.map(item),
      door: 'search',
    })
  const removed = (['duplicates', 'excluded_automatic', 'excluded_other'] as const).map(
    (key): FlowItem => ({
      label: key === 'excluded_automatic' && (counts[key] ?? 0) > 0 ? 'left-by-stop' : key,
      text: null,
      value: counts[key],
      expression: `flow ${key}`,
    }),
  )
  boxes.push({
    key: 'duplicates',
    label: 'removed',
    phase: 'identification',
    column: others.length > 0 ? 'all' : 'databases',
    aside: true,
    value: total('duplicates', 'excluded_automatic', 'excluded_other'),
    expression: null,
    items: removed,
    door: 'duplicates',
  })
  return boxes
}

function screening(review: Review, counts: FlowCounts, column: DiagramBox['column']): DiagramBox[] {
  const box = (key: string, label: BoxLabel, aside: boolean, door: Door, value: number | null): DiagramBox => ({
    key,
    label,
    phase: 'screening',
    column,
    aside,
    value,
    expression: Object.hasOwn(counts, key) ? `flow ${key}` : null,
    items: [],
    door,
  })
  const left = leftLater(review)
  const excluded = (key: string, label: BoxLabel, value: number | null): DiagramBox => ({
    ...box(key, label, true, 'screening', value),
    items: left > 0 && value !== null ? byPeopleAndStop(value - left, left) : [],
  })
  const { title, abstract } = review.tally.stages
  const rows =
    screeningStages(review).length === 2
      ? [
          box('titles_screened', 'titles-screened', false, 'screening', judged(title)),
          box('titles_excluded', 'titles-excluded', true, 'screening', title.exclude),
          box('abstracts_screened', 'abstracts-screened', false, 'screening', judged(abstract)),
          excluded('abstracts_excluded', 'abstracts-excluded', abstract.exclude + left),
        ]
      : [
          box('records_screened', 'records-screened', false, 'screening', counts.records_screened),
          excluded('records_excluded', 'records-excluded', counts.records_excluded),
        ]
  return [
    ...rows,
    box('dbr_sought_reports', 'sought', false, 'fulltext', counts.dbr_sought_reports),
    box('dbr_notretrieved_reports', 'not-retrieved', true, 'fulltext', counts.dbr_notretrieved_reports),
    box('dbr_assessed', 'assessed', false, 'fulltext', counts.dbr_assessed),
    {
      ...box('dbr_excluded', 'excluded', true, 'fulltext', counts.dbr_excluded),
      items: counts.dbr_excluded === null ? [] : reasons(review),
    },
  ]
}

/** How many people excluded, and how many were left unread by a stop (the second footnote of the PRISMA 2020 diagram). */
function byPeopleAndStop(people: number, stop: number): FlowItem[] {
  const item = (label: ItemLabel, value: number): FlowItem => ({ label, text: null, value, expression: null })
  return [item('excluded-by-people', people), item('left-by-stop', stop)]
}

/** The reasons for exclusion at full text, by the criteria, the commonest first. */
function reasons(review: Review): FlowItem[] {
  const criteria: ReadonlyMap<string, Criterion> = lookup(review).byId.criteria
  return Object.entries(review.tally.stages.fulltext.reasons)
    .toSorted(([a, many], [b, more]) => more - many || (a < b ? -1 : 1))
    .map(([id, value]) => {
      const criterion = criteria.get(id)
      return { label: criterion ? null : 'no-reason', text: criterion?.text ?? null, value, expression: null }
    })
}

function included(review: Review, column: DiagramBox['column']): DiagramBox {
  const by = (origin: 'client' | 'search') => review.studies.filter((study) => study.origin === origin).length
  const origins = (['client', 'search'] as const).map(
    (origin): FlowItem => ({
      label: origin === 'client' ? 'from-client' : 'from-search',
      text: null,
      value: by(origin),
      expression: `count studies where origin = ${origin}`,
    }),
  )
  return {
    key: 'new_studies',
    label: 'included',
    phase: 'included',
    column,
    aside: false,
    value: review.studies.length,
    expression: 'count studies',
    items: [
      { label: 'reports', text: null, value: review.reports.length, expression: 'count reports' },
      ...(review.studies.length > 0 ? origins : []),
    ],
    door: 'studies',
  }
}

function sum(parts: readonly (number | null)[]): number | null {
  return parts.reduce((total, part) => (total === null || part === null ? null : total + part), 0)
}
