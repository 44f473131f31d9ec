/** The words of the flow diagram, by language. */
import type { Language } from '@oversyn/model'
import type { FlowPhase } from '../diagram.ts'
import { en } from './en.ts'
import { nb } from './nb.ts'
import { nn } from './nn.ts'

export type BoxLabel =
  | 'databases'
  | 'databases-and-registers'
  | 'other-sources'
  | 'removed'
  | 'titles-screened'
  | 'titles-excluded'
  | 'abstracts-screened'
  | 'abstracts-excluded'
  | 'records-screened'
  | 'records-excluded'
  | 'sought'
  | 'not-retrieved'
  | 'assessed'
  | 'excluded'
  | 'included'

export type ItemLabel =
  | 'duplicates'
  | 'excluded_automatic'
  | 'excluded_other'
  | 'excluded-by-people'
  | 'left-by-stop'
  | 'no-reason'
  | 'reports'
  | 'from-client'
  | 'from-search'

export interface FlowWords {
  readonly title: string
  readonly phases: Readonly<Record<FlowPhase, string>>
  readonly boxes: Readonly<Record<BoxLabel, string>>
  readonly items: Readonly<Record<ItemLabel, string>>
  /** The heads of the table that says the same as the diagram. */
  readonly columns: { readonly phase: string; readonly box: string; readonly count: string }
  /** The beginning of the description: how many of all counts are known. */
  readonly opening: (known: number, all: number) => string
}

export const flowWords: Readonly<Record<Language, FlowWords>> = { nb, nn, en }
