/** What a check is: one question to the whole review, answered by what it finds wrong. */
import type { Language, Problem, Review } from '@oversyn/model'
import type { Lookup } from '../lookup.ts'
import type { StudyName } from '../naming/study-names.ts'

export const checkCodes = [
  'expression-error',
  'count-impossible',
  'number-typed',
  'bullet-without-finding',
  'bullet-one-study',
  'bullet-second-hand',
  'bullet-drops-hedge',
  'bullet-drops-attribution',
  'conclusion-without-bullet',
  'findings-oppose',
  'citation-unknown',
  'theme-without-findings',
  'search-incomplete',
  'appraisal-missing',
  'stop-against-rule',
  'stop-outgrown',
  'stop-without-draws',
  'study-unused',
  'study-not-cited',
  'theme-without-bullets',
  'theme-without-prose',
] as const
/** The stable codes of what "before you send" can find. */
export type CheckCode = (typeof checkCodes)[number]

/** What a problem threatens: a number, a claim, the method, or the form of the document. */
export type Threat = 'number' | 'claim' | 'method' | 'form'

/** A problem as a check finds it; its sentence is written afterwards, in the language of the reader. */
export type Found = Omit<Problem, 'code' | 'message'> & { code: CheckCode }

/** What every check is given. */
export interface Ways {
  readonly review: Review
  readonly lookup: Lookup
  /** The names of the studies in the language of the review, by id. */
  readonly names: ReadonlyMap<string, StudyName>
}

export type Check = (ways: Ways) => Found[]

/** The language-bound words of the checks: a sentence for each code, and what each code's check has looked for. */
export interface CheckWords {
  readonly sentence: Readonly<Record<CheckCode, (values: Values) => string>>
  readonly looked: Readonly<Record<CheckCode, string>>
  /** The items of PRISMA-S that a search must state, by their number. */
  readonly searchItems: Readonly<Record<SearchItem, string>>
}

/** A value of a problem, empty where it has none of that name. */
export type Values = (name: string) => string

/** The six items of PRISMA-S that make a search repeatable (Rethlefsen et al. 2024). */
export const searchItems = ['1', '2', '8', '9', '13', '15'] as const
export type SearchItem = (typeof searchItems)[number]

export type WordsByLanguage = Readonly<Record<Language, CheckWords>>
