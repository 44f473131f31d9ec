/** What a form is made of, as data: where each field stands in what is asked for, how it is typed in, and what its emptiness means. */

/** What a field holds while it is edited. `null` is "not reported", which is never the same as empty. */
export type DraftValue = string | boolean | readonly string[] | null
/** The fields of a form by their place. */
export type Values = Readonly<Record<string, DraftValue>>

export interface Option {
  value: string
  label: string
  /** The language of the label, where it is the review's. */
  lang?: string | undefined
  /** The heading under which it stands in a long list. */
  group?: string
}

/**
 * What an empty field says: nothing may be left empty (`required`), the field is left out (`omit`), it is stored as unknown
 * (`null`), or unknown must be said in so many words by a tick of its own (`unknown`).
 */
export type Empty = 'required' | 'omit' | 'null' | 'unknown'

/** What a line must look like, for the sentence that says so. */
export type Format = 'date' | 'url' | 'languageCode'

/** A word that is stored as another, the same in every language: `ingen` is stored as `none`. */
export interface Alias {
  stored: string
  shown: string
}

interface Common {
  /** Dotted path in the input of the verb: `value.title`. */
  path: string
  label: string
  hint?: string | undefined
  /** The heading that begins here, in a long form. */
  section?: string
  /** Takes half the width where there is room. */
  half?: boolean
  /** Where it says no, the field is not shown and not sent. */
  shown?: (values: Values) => boolean
}

export type Field = Common &
  (
    | { kind: 'line'; empty: Empty; format?: Format; suggestions?: readonly string[] }
    | { kind: 'text'; empty: Empty; rows?: number; live?: 'line' | 'blocks'; alias?: Alias }
    | { kind: 'whole'; empty: Empty }
    | { kind: 'choice'; empty: Empty; options: readonly Option[] }
    | { kind: 'radio'; options: readonly Option[] }
    | { kind: 'tick' }
    | { kind: 'ticks'; empty: 'keep' | 'omit'; options: readonly Option[] }
    | { kind: 'pick'; options: readonly Option[] }
    | { kind: 'names'; empty: 'keep' | 'omit' }
    | { kind: 'lines'; empty: 'omit' }
    | { kind: 'span'; empty: 'null' | 'omit'; fromLabel: string; toLabel: string }
  )

/** Whether a field is shown as the values stand. */
export function isShown(field: Field, values: Values): boolean {
  return field.shown?.(values) ?? true
}
