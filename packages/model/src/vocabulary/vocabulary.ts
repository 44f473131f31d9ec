/** What every word of the model is called on the screen: a label that is missing in a language is a type error. */
import type { ClosedName, closed, FieldName, FlowBox } from '../expression/names.ts'
import type { Actor } from '../log/event.ts'
import type { EventType, Verdict } from '../log/event-types.ts'
import type { Protocol, Question, ReviewHead, Stage } from '../nouns/commission.ts'
import type { NounKind, SingleKind } from '../nouns/index.ts'
import type { Language } from '../nouns/parts.ts'
import type { Prose } from '../nouns/synthesis.ts'
import type { Severity } from '../problem.ts'

/** A word for one and for many. */
export interface OneMany {
  one: string
  many: string
}

/** The four forms of a noun: en studie, studier, studien, studiene. */
export interface NounWords extends OneMany {
  theOne: string
  theMany: string
}

/** Vocabularies whose words are things that one can have several of. */
type Countable = 'reportTypes' | 'sourceTypes' | 'criterionEffects'

type Closed = { [N in ClosedName]: Record<(typeof closed)[N][number], N extends Countable ? OneMany : string> }

/** The labels of one language. Labels are lower-case where they stand inside a sentence; `capital` makes a beginning of them. */
export interface Vocabulary extends Closed {
  /** What is shown for a number that is not known. */
  unknown: string
  nouns: Record<NounKind, NounWords>
  singles: Record<SingleKind, string>
  /** What the log speaks of beside objects. */
  rows: Record<'record' | 'import', string>
  fields: Record<FieldName, OneMany>
  languages: Record<Language, string>
  stages: Record<Stage, string>
  verdicts: Record<Verdict, string>
  reviewDesigns: Record<Protocol['design'], string>
  processes: Record<ReviewHead['process'], string>
  frameworks: Record<Question['framework'], string>
  sections: Record<Prose['section'], string>
  assurances: Record<Actor['assurance'], string>
  severities: Record<Severity, OneMany>
  /** What happened, as a line of the log: "Funn ført inn". */
  eventTypes: Record<EventType, string>
  flowBoxes: Record<FlowBox, string>
}

/**
 * A label as the beginning of a sentence, a heading or a cell.
 *
 * @example capital('åpen problemstilling') // 'Åpen problemstilling'
 */
export function capital(label: string): string {
  const first = String.fromCodePoint(label.codePointAt(0) ?? 32)
  return label === '' ? '' : first.toUpperCase() + label.slice(first.length)
}
