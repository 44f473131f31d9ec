/** The nouns of a review by kind: what each is made of, and whether a review has one or many. */
import type { z } from 'zod'
import { Commission, Criterion, Person, Protocol, Question, ReviewHead, Theme } from './commission.ts'
import { Dismissal } from './dismissal.ts'
import { Plan, Quote, Stop } from './plan.ts'
import { Search, Source, Work } from './search.ts'
import { Finding, Relation, Report, Study } from './study.ts'
import { Bullet, Conclusion, Gap, Note, Prose, Weakness } from './synthesis.ts'

/** Objects of which a review has one; they carry no id of their own. */
export const singles = {
  head: ReviewHead,
  commission: Commission,
  question: Question,
  protocol: Protocol,
  plan: Plan,
} as const

/** Objects of which a review has many, in the order in which a reader meets them. */
export const nouns = {
  person: Person,
  theme: Theme,
  criterion: Criterion,
  source: Source,
  search: Search,
  work: Work,
  stop: Stop,
  quote: Quote,
  report: Report,
  study: Study,
  relation: Relation,
  finding: Finding,
  prose: Prose,
  bullet: Bullet,
  conclusion: Conclusion,
  gap: Gap,
  weakness: Weakness,
  note: Note,
  dismissal: Dismissal,
} as const

export type SingleKind = keyof typeof singles
export type NounKind = keyof typeof nouns
export type Noun<K extends NounKind> = z.infer<(typeof nouns)[K]>
export const nounKinds = Object.keys(nouns) as NounKind[]

const referring = {
  search: { source: 'source' },
  quote: { theme: 'theme' },
  study: { reports: 'report' },
  relation: { from: 'study', to: 'study' },
  finding: { study: 'study', themes: 'theme' },
  prose: { theme: 'theme' },
  bullet: { theme: 'theme', findings: 'finding' },
  conclusion: { bullets: 'bullet' },
  gap: { theme: 'theme', studies: 'study' },
} as const satisfies { [K in NounKind]?: { [F in keyof Noun<K>]?: NounKind } }

/** By kind: its fields that hold the ids of other objects, and the kind that they are ids of. */
export const references: { readonly [K in NounKind]?: Readonly<Record<string, NounKind>> } = referring
