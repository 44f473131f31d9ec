/** What makes one tagged format differ from another: how a field begins, and where records begin and end. */
import type { Dialect } from '../shape/rules.ts'
import type { Tags } from '../shape/tags.ts'
import type { Continuation } from './record.ts'

/** A line that begins a field. */
export interface Field {
  tag: string
  text: string
}

export interface Grammar {
  readonly dialect: Dialect
  /** The field that a line begins; `undefined` where it begins none. */
  field(line: string): Field | undefined
  /** The same in files that leave out the space after the mark: only where a record has begun so. */
  tightField?(line: string): Field | undefined
  /** Whether a line stands between records and says nothing about a publication: a counter, a heading, a rule. */
  isFurniture?(line: string): boolean
  /** Whether such a line ends a record and lets the next begin: `<2>`, `Record #2 of 3`. */
  separates?(line: string): boolean
  /** The tags that always begin a record. */
  readonly starts?: readonly string[]
  /** The tags that end a record. */
  readonly ends?: readonly string[]
  /** Whether a missing end is worth telling: every record should have one. */
  readonly needsEnd?: boolean
  /** The tags before the first record and after the last, which say what file it is. */
  readonly frame?: readonly string[]
  /** Whether this tag begins a new record, after a blank line or not, given the tags that the open record has. */
  startsAnew?(tag: string, afterBlank: boolean, has: (tag: string) => boolean): boolean
  /** How lines without a tag go on with a field; by itself with a space. */
  continuation?(tag: string, line: string): Continuation
  /** Whether fields between the end of a record and the beginning of the next may belong to the former. */
  readonly trails?: boolean
  /** The tags of titles: fields outside a record that have one are a record whose beginning is missing. */
  readonly titles?: readonly string[]
  /** The tag for a line without one at the beginning of a record, which is its heading. */
  readonly heading?: string
  /** Whether these fields make a record; where not, they stand around the records and are told as left out. */
  isRecord?(has: (tag: string) => boolean): boolean
  /** What the table of the dialect cannot say. */
  refine?(tags: Tags): void
}
