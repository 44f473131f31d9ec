/** What a dialect's table says: which tags become which field, and how their values are read. */
import type { CslType, DateField, NameField, TextField } from '../reference.ts'

/** How values become a text field. */
export type TextReading =
  /** The first value; others stay in `extra`. */
  | 'text'
  /** The values of one tag as paragraphs. */
  | 'paragraphs'
  /** All values of all tags, with `; ` between. */
  | 'list'
  /** Pages; a second tag gives the last page. */
  | 'pages'
  | 'doi'
  /** A number of a register; 0 stands for none. */
  | 'number'
  | 'address'
  | 'isbn'
  | 'issn'
/** How values become names. */
export type NameReading =
  /** One name a value. */
  | 'names'
  /** As MEDLINE abbreviates: `Hansen K`. */
  | 'medline-names'
  /** In spoken order: `Kari Hansen`. */
  | 'spoken-names'
  /** An institution, never taken apart. */
  | 'institutions'

/** A line of a table: the field, how it is read, and its tags, the best first. */
export type Rule =
  | readonly [field: TextField | 'id', reading: TextReading, ...tags: string[]]
  | readonly [field: NameField, reading: NameReading, ...tags: string[]]
  | readonly [field: DateField, reading: 'date', ...tags: string[]]

/** A dialect: its types of publication and its fields. Everything about it is data. */
export interface Dialect {
  /** The tags whose value says what kind of publication it is, the best first. */
  readonly typeTags: readonly string[]
  /** The values of those tags, in lower case, and the type they mean. */
  readonly types: Readonly<Record<string, CslType>>
  /** The type where the file says none, or one that is not known. */
  readonly otherwise: CslType
  /** What a few types read otherwise; comes before `rules`. */
  readonly rulesFor?: Partial<Record<CslType, readonly Rule[]>>
  readonly rules: readonly Rule[]
  /** Tags that only hold the file together and say nothing about the publication. */
  readonly empty?: readonly string[]
}
