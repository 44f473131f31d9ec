/** A citation as the text writes it. */
import type { Sentence } from '../manuscript/manuscript.ts'

export interface Citation {
  /** Family names as written, in order; a genitive s is kept, for some names end in s. */
  readonly names: readonly string[]
  /** "m.fl.", "et al.", … stands after the names. */
  readonly more: boolean
  readonly year: number
  /** `a` of `2011a`; empty where there is none. */
  readonly letter: string
  /** The words of the citation, for people. */
  readonly text: string
  readonly sentence: Sentence
  /** From and to in the text of the sentence. */
  readonly at: number
  readonly to: number
  /** With brackets around the year or itself; a bare "Lunden 2008" may be something else. */
  readonly bracketed: boolean
}

/** A number in square brackets, `[3]`. */
export interface NumberCitation {
  readonly number: number
  readonly text: string
  readonly sentence: Sentence
}
