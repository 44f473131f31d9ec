/** The words of the report, by language: headings, table heads, and the sentences it makes itself. */
import type { Language, Protocol } from '@oversyn/model'
import { en } from './en.ts'
import { nb } from './nb.ts'
import { nn } from './nn.ts'
import type { RankingTerms } from './ranking-terms.ts'

/** A sentence about something counted: `n` chooses the form of the words, the number itself is a live one (`{{…}}`). */
export type Counting = (n: number, expression: string) => string

export interface Terms {
  readonly kinds: Readonly<Record<Protocol['design'], string>>
  readonly months: readonly string[]
  /** A full date from its parts. */
  readonly date: (day: number, month: string, year: string) => string
  readonly yes: string
  readonly no: string
  readonly and: string
  readonly front: Readonly<
    Record<'client' | 'contractor' | 'authors' | 'funding' | 'deadline' | 'kind' | 'material' | 'state', string>
  >
  readonly material: (studies: number, reports: number) => string
  /** How far the log reaches: date, number of the entry, and the first digits of its hash. */
  readonly state: (date: string, seq: number, hash: string) => string
  readonly chapters: Readonly<
    Record<
      | 'messages'
      | 'introduction'
      | 'method'
      | 'conclusion'
      | 'gaps'
      | 'limitations'
      | 'references'
      | 'studies'
      | 'searches'
      | 'leftOut',
      string
    >
  >
  readonly introduction: Readonly<
    Record<'mandate' | 'question' | 'themes' | 'population' | 'concept' | 'context', string>
  >
  readonly method: Readonly<
    Record<
      | 'heading'
      | 'design'
      | 'basis'
      | 'published'
      | 'languages'
      | 'stages'
      | 'screeners'
      | 'saturation'
      | 'appraisal'
      | 'registration'
      | 'criteria'
      | 'criteriaCaption'
      | 'criterion'
      | 'effect'
      | 'rationale'
      | 'agreed'
      | 'revised'
      | 'sources'
      | 'sourcesCaption'
      | 'source'
      | 'type'
      | 'date'
      | 'hits'
      | 'sourcesNote'
      | 'profile'
      | 'profileCaption'
      | 'feature'
      | 'count'
      | 'share'
      | 'flow'
      | 'flowTable'
      | 'unreported'
      | 'unreportedLead'
      | 'notKnown',
      string
    >
  >
  readonly screeners: Readonly<Record<'one' | 'two', string>>
  /** How screening was done, see `screening-text.ts`. */
  readonly screening: {
    readonly how: string
    readonly blind: string
    readonly calibration: (stage: string, size: number) => string
    readonly at: (stage: string, reviewers: 1 | 2) => string
    readonly agreement: string
    readonly agree: (stage: string, compared: string, agreed: string, percent: string, more: string) => string
    readonly kappa: string
    readonly alpha: string
    readonly interval: (value: string, low: string, high: string) => string
    readonly conflicts: string
    readonly settled: (all: number, agreed: number, adjudicated: number) => string
    readonly revisions: string
    readonly revised: (criteria: number) => string
    readonly renewed: string
    readonly outdated: (reports: number) => string
    readonly added: (criteria: number) => string
    readonly wordingOnly: (criteria: number) => string
    readonly renewedIncluded: string
    readonly outdatedIncluded: (reports: number) => string
    readonly singleAt: (stages: string) => string
    readonly missing: (reports: number) => string
    readonly openConflicts: (reports: number) => string
    readonly openWaiting: (reports: number) => string
  }
  readonly ranking: RankingTerms
  readonly features: Readonly<Record<'type' | 'origin' | 'basis' | 'design' | 'phase' | 'group', string>>
  readonly unreported: Readonly<
    Record<
      | 'hits'
      | 'strategies'
      | 'limits'
      | 'duplicates'
      | 'screened'
      | 'fulltext'
      | 'screeners'
      | 'registration'
      | 'appraisal'
      | 'saturation'
      | 'funding',
      string
    >
  >
  readonly theme: {
    readonly summary: string
    readonly ground: (studies: number, findings: number, key: string) => string
    readonly noText: string
    readonly noBullets: string
    readonly restsOn: Counting
    readonly noFindings: string
    readonly secondHand: string
    readonly opposed: string
  }
  readonly conclusion: {
    readonly heading: string
    readonly restsOn: Counting
    readonly nothing: string
    readonly place: (chapter: string, bullet: number) => string
  }
  readonly gaps: Readonly<
    Record<'caption' | 'theme' | 'kind' | 'gap' | 'by' | 'all' | 'none' | 'map' | 'mapCaption' | 'mapNote', string>
  >
  readonly limitations: {
    readonly ofReview: string
    readonly ofStudies: string
    readonly computed: string
    readonly oneScreener: string
    readonly screenersUnknown: string
    readonly noAppraisal: string
    readonly secondHand: Counting
    readonly theses: Counting
    readonly concentration: (group: string, n: number, expression: string, share: string) => string
    readonly index: (index: string) => string
    readonly oneStudy: Counting
    readonly withoutFindings: Counting
    readonly inferred: Counting
    readonly unused: Counting
    readonly opposedHeading: string
    readonly opposedLead: string
    readonly against: string
  }
  readonly references: { readonly works: string; readonly note: string }
  readonly studies: Readonly<
    Record<'caption' | 'authors' | 'year' | 'title' | 'method' | 'topic' | 'findings' | 'star', string>
  >
  readonly searches: Readonly<
    Record<
      | 'lead'
      | 'type'
      | 'platform'
      | 'about'
      | 'date'
      | 'by'
      | 'limits'
      | 'hits'
      | 'peerReview'
      | 'note'
      | 'strategy'
      | 'noStrategy'
      | 'noSearch'
      | 'missing'
      | 'none',
      string
    >
  >
  /** What did not pass full text, see `left-out.ts`. */
  readonly leftOut: Readonly<
    Record<
      | 'excluded'
      | 'notRetrieved'
      | 'publication'
      | 'criterion'
      | 'reason'
      | 'unmet'
      | 'oldWording'
      | 'removed'
      | 'notStated',
      string
    >
  >
}

export const terms: Readonly<Record<Language, Terms>> = { nb, nn, en }
