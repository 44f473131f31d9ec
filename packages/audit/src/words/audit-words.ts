/** What every language must say of the audit: for each code its name, its sentence, what would settle it, and what was looked for. */
import type { AuditCode } from '../codes.ts'

/** A value of a problem, empty where it has none of that name. */
export type Values = (name: string) => string

/** How sure the audit is, in three steps. */
export type Confidence = 'high' | 'medium' | 'low'

/** In which way two statements seem to contradict each other. */
export type Contrast = 'quantity' | 'direction' | 'truth' | 'number'

/** Where something stands, as far as words say it. */
export interface PlaceInWords {
  readonly page: number | null
  readonly line: number | string
  readonly unit?: 'paragraph' | undefined
}

export interface AuditWords {
  /** Many problems of the kind, as a heading. */
  readonly names: Readonly<Record<AuditCode, string>>
  readonly sentence: Readonly<Record<AuditCode, (values: Values) => string>>
  readonly settles: Readonly<Record<AuditCode, string>>
  /** What was looked for, after "it was checked": "that every date exists". */
  readonly looked: Readonly<Record<AuditCode, string>>
  readonly confidence: Readonly<Record<Confidence, string>>
  readonly place: (place: PlaceInWords) => string
}
