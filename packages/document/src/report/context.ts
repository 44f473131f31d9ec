/** What every part of the report is given: the review, the ways into it, the words, and the writer. */
import type { Language, Report, Review, Study, Theme, Vocabulary } from '@oversyn/model'
import { vocabulary } from '@oversyn/model'
import {
  type EvidenceProfile,
  evidenceProfile,
  type Lookup,
  lookup,
  type Opposition,
  oppositions,
} from '@oversyn/synthesis'
import { type Block, type Inline, text } from '../document/document.ts'
import { type Terms, terms } from '../terms/terms.ts'
import type { ScreeningAccount } from './screening-account.ts'
import { type Writer, writer } from './writer.ts'

export interface Context {
  readonly review: Review
  readonly language: Language
  readonly ways: Lookup
  readonly words: Terms
  readonly labels: Vocabulary
  readonly write: Writer
  readonly profile: EvidenceProfile
  readonly oppositions: readonly Opposition[]
  readonly screening: ScreeningAccount | null
}

export function contextOf(review: Review, language: Language, screening: ScreeningAccount | null = null): Context {
  const ways = lookup(review)
  return {
    review,
    language,
    ways,
    words: terms[language],
    labels: vocabulary[language],
    write: writer(review, language, screening),
    profile: evidenceProfile(review, ways),
    oppositions: oppositions(review),
    screening,
  }
}

/** A heading inside a chapter, in the language of the document. */
export function subheading(id: string, words: string): Block {
  return { kind: 'heading', level: 3, id, number: null, text: words }
}

/** The prose of a section, with a theme where it is one's; no blocks where it is not written. */
export function proseOf({ review, write }: Context, section: string, theme?: Theme): Block[] {
  return review.prose
    .filter((prose) => prose.section === section && (theme === undefined || prose.theme === theme.id))
    .flatMap((prose) => write.text(prose.text, theme ? `${section}-${theme.key}` : section))
}

/** "not reported", for a fact that is not known. */
export function unreported({ labels }: Context): Inline[] {
  return [text(labels.unknown)]
}

/** The first report of a study. */
export function firstReport({ ways }: Context, study: Study): Report | undefined {
  return ways.reportsByStudy(study.id)[0]
}
