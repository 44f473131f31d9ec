/** What a list says of a reference, and a reference with what people put right. */
import type { CslName, NameField, Reference } from './reference.ts'
import { cslTypes, dateFields, nameFields, textFields } from './reference.ts'

/** One line of a list. `authors` are the family names and initials as the source gives them, with `; ` between. */
export interface Listed {
  title: string
  authors: string
  year: number | null
  type: string
  /** As the source says it; empty where it does not. */
  language: string
  hasAbstract: boolean
}

/** How a list shows a reference. Editors stand in for authors where there are none. */
export function listed(reference: Reference): Listed {
  const names = reference.author ?? reference.editor ?? []
  return {
    title: reference.title ?? '',
    authors: names.map(nameText).join('; '),
    year: yearOf(reference),
    type: reference.type,
    language: reference.language ?? '',
    hasAbstract: (reference.abstract ?? '').trim() !== '',
  }
}

/** The year of publication; `null` where the source names none. */
export function yearOf({ issued }: Reference): number | null {
  return issued?.['date-parts']?.[0]?.[0] ?? null
}

/** @example nameText({ family: 'Alm Andreassen', given: 'Tone' }) // 'Alm Andreassen, Tone' */
export function nameText({ literal, family = '', given = '', suffix, ...particles }: CslName): string {
  if (literal !== undefined) return literal
  const particle = particles['non-dropping-particle']
  const whole = particle === undefined ? family : `${particle} ${family}`
  return [whole, given, suffix ?? ''].filter((part) => part !== '').join(', ')
}

/** The fields that people can put right, in the order of a form. Names are `Family, Given; …`, `issued` is a date as `2011-03-24`. */
export const correctableFields = [
  'title',
  'author',
  'issued',
  'container-title',
  'volume',
  'issue',
  'page',
  'DOI',
  'PMID',
  'ISBN',
  'ISSN',
  'URL',
  'publisher',
  'collection-title',
  'number',
  'genre',
  'editor',
  'language',
  'type',
  'keyword',
  'abstract',
] as const
export type CorrectableField = (typeof correctableFields)[number]

export function isCorrectable(field: string): field is CorrectableField {
  return correctableFields.some((it) => it === field)
}

/** The value of a field as the text that a form shows; empty where the reference has none. */
export function fieldText(reference: Reference, field: CorrectableField): string {
  const value: unknown = reference[field as keyof Reference]
  if (isNames(field)) return (reference[field] ?? []).map(nameText).join('; ')
  if (field === 'issued') {
    const parts = reference.issued?.['date-parts']?.[0] ?? []
    return parts.map((part, at) => String(part).padStart(at === 0 ? 4 : 2, '0')).join('-')
  }
  return typeof value === 'string' ? value : ''
}

/** Why a correction cannot be taken; `undefined` where it can. */
export function faultInCorrection(field: string, text: string): string | undefined {
  if (!isCorrectable(field)) return `There is no field "${field}" that can be put right.`
  if (field === 'type' && !cslTypes.some((it) => it === text)) return `There is no type "${text}".`
  if (field === 'issued' && !/^(\d{4}(-\d{2}(-\d{2})?)?)?$/.test(text)) return `"${text}" is not a date.`
  return undefined
}

/** A reference with corrections applied; an empty text takes the field away. What the source said is not touched. */
export function corrected(reference: Reference, corrections: ReadonlyMap<string, string>): Reference {
  const made: Record<string, unknown> = { ...reference }
  for (const [field, text] of corrections) {
    if (faultInCorrection(field, text) !== undefined) continue
    if (text.trim() === '') delete made[field]
    else if (isNames(field)) made[field] = namesOf(text)
    else if (field === 'issued') made[field] = { 'date-parts': [text.split('-').map(Number)] }
    else made[field] = text
  }
  return made as unknown as Reference
}

function namesOf(text: string): CslName[] {
  return text
    .split(';')
    .map((name) => name.trim())
    .filter((name) => name !== '')
    .map((name) => {
      const [family = '', ...given] = name.split(',').map((part) => part.trim())
      return given.length === 0 ? { literal: family } : { family, given: given.join(', ') }
    })
}

function isNames(field: string): field is NameField {
  return nameFields.some((it) => it === field)
}

const known: ReadonlySet<string> = new Set([...textFields, ...nameFields, ...dateFields])

/** A reference read back from its stored JSON; what is none becomes an empty document. */
export function asReference(data: Record<string, unknown>): Reference {
  const type = cslTypes.find((it) => it === data.type) ?? 'document'
  const fields = Object.fromEntries(Object.entries(data).filter(([name]) => known.has(name)))
  const extra = typeof data.extra === 'object' && data.extra !== null ? data.extra : {}
  return { ...fields, type, extra, place: data.place ?? { line: 0 } } as Reference
}
