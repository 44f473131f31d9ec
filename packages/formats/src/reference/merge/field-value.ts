/** The fields of a reference as texts: what a merged view shows of each, and whether two of them say the same. */
import { type CorrectableField, correctableFields, fieldText, isCorrectable } from '../listed.ts'
import {
  type DateField,
  dateFields,
  type NameField,
  nameFields,
  type Reference,
  type TextField,
  textFields,
} from '../reference.ts'
import { printDate } from '../shape/dates.ts'
import { printName } from '../shape/names.ts'

/** A field that a source says something in; `extra` is merged apart. */
export type MergedField = TextField | NameField | DateField | 'type'

/** Those that people can put right first, in the order of a form; then all others. */
export const mergedFields: readonly MergedField[] = [
  ...new Set<MergedField>([...correctableFields, ...textFields, ...nameFields, ...dateFields]),
]

export function isNameField(field: string): field is NameField {
  return nameFields.some((it) => it === field)
}

export function isDateField(field: string): field is DateField {
  return dateFields.some((it) => it === field)
}

/** What a reference says in a field, as one text; empty where it says nothing. */
export function textOf(reference: Reference, field: MergedField): string {
  if (isNameField(field)) return (reference[field] ?? []).map(printName).join('; ')
  if (isDateField(field)) {
    const date = reference[field]
    return date ? (field === 'issued' && fieldText(reference, field)) || printDate(date) : ''
  }
  return isCorrectable(field) ? fieldText(reference, field as CorrectableField) : (reference[field as TextField] ?? '')
}

/** Whether two sources say the same: case, spaces, signs and the way to a DOI aside. */
export function saysTheSame(a: string, b: string): boolean {
  return a === b || plain(a) === plain(b)
}

function plain(text: string): string {
  const bare = text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/^https?:\/\/(?:dx\.)?doi\.org\//, '')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
  // A text of nothing but signs is what it is.
  return bare === '' ? text.trim() : bare
}
