/** Writes CSL-JSON: the record as it is, with what CSL has no place for under `custom`. Nothing is lost but the place in the file. */
import type { Reference } from '../reference.ts'

/** A reference as an item of CSL-JSON; `id`, which CSL requires, is the record's own or its number. */
export function cslItem(reference: Reference, number: number): Record<string, unknown> {
  const { extra, place: _place, type, id, ...fields } = reference
  const custom = Object.keys(extra).length > 0 ? { custom: { extra } } : {}
  return { id: id ?? String(number), type, ...fields, ...custom }
}
