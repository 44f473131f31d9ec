/** A review as a folder says it: the nouns of the model with keys instead of ids, and their order instead of numbers. */
import {
  Bullet,
  type Commission,
  Conclusion,
  Criterion,
  Dismissal,
  Finding,
  Gap,
  Key,
  Note,
  type NounKind,
  Person,
  type Plan,
  Prose,
  type Protocol,
  plurals,
  type Question,
  Quote,
  Relation,
  Report,
  type ReviewHead,
  Search,
  Source,
  Stop,
  Study,
  Theme,
  Weakness,
  Work,
} from '@oversyn/model'
import { z } from 'zod'

const keys = z.array(Key)

/** The nouns with keys as references. A criterion's `version` and `earlier` may be left out where it never changed. */
export const folderNouns = {
  person: Person.omit({ id: true }),
  theme: Theme.omit({ id: true, order: true }),
  criterion: Criterion.omit({ id: true, order: true }).extend({
    version: Criterion.shape.version.default(1),
    earlier: Criterion.shape.earlier.default([]),
  }),
  source: Source.omit({ id: true, order: true }),
  search: Search.omit({ id: true }).extend({ source: Key }),
  work: Work.omit({ id: true }),
  stop: Stop.omit({ id: true }),
  quote: Quote.omit({ id: true }).extend({ theme: Key.optional() }),
  report: Report.omit({ id: true }),
  study: Study.omit({ id: true }).extend({ reports: keys.min(1) }),
  relation: Relation.omit({ id: true }).extend({ from: Key, to: Key }),
  finding: Finding.omit({ id: true }).extend({ study: Key, themes: keys }),
  prose: Prose.omit({ id: true }).extend({ theme: Key.optional() }),
  bullet: Bullet.omit({ id: true, order: true }).extend({ theme: Key, findings: keys }),
  conclusion: Conclusion.omit({ id: true, order: true }).extend({ bullets: keys }),
  gap: Gap.omit({ id: true, order: true }).extend({ theme: Key.nullable(), studies: keys }),
  weakness: Weakness.omit({ id: true, order: true }),
  note: Note.omit({ id: true, order: true }),
  dismissal: Dismissal.omit({ id: true }),
} as const

export type FolderNoun<K extends NounKind> = z.output<(typeof folderNouns)[K]>
export type FolderLists = { [K in NounKind as (typeof plurals)[K]]: FolderNoun<K>[] }

/** What the files of a folder say. Lists are in the order of the files; bullets follow the order of their themes. */
export interface FolderReview extends FolderLists {
  head: Omit<ReviewHead, 'id'>
  commission: Commission | null
  question: Question | null
  protocol: Protocol | null
  plan: Plan | null
}

/** What tells an object from the others of its kind in a folder: its key; for a relation what it joins, and how; for a dismissal its problem. */
export function identity(noun: FolderNoun<NounKind>): string {
  if ('key' in noun) return noun.key
  return 'fingerprint' in noun ? `${noun.about} ${noun.fingerprint}` : `${noun.from} ${noun.kind} ${noun.to}`
}

/** The objects of one kind in a folder. */
export function listOf<K extends NounKind>(folder: FolderReview, kind: K): FolderNoun<K>[] {
  return folder[plurals[kind]] as FolderNoun<K>[]
}

/** The key that a theme's own prose has: the theme's, unless that is the name of a section. */
export function proseKey(theme: string): string {
  return sectionNames.includes(theme) ? `theme-${theme}` : theme
}

/** The sections whose prose stands in a file of its own. */
export const sectionNames: readonly string[] = Prose.shape.section.options.filter((section) => section !== 'theme')
