/** Parts that several nouns share: ids, keys, dates with unknown parts, the names of people. */
import { z } from 'zod'

/** An id made by the application: UUIDv7, or derived for records. Lower-case, with hyphens. */
export const Id = z.string().regex(/^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/, 'not an id')
export type Id = z.infer<typeof Id>

/** A key people read and write, in folders, citations and addresses: `fimreite2011a`, `ledelse-3`. It must fit in the name of a file. */
export const Key = z
  .string()
  .max(100, 'a key has at most 100 characters')
  .regex(/^[\p{Ll}\d]+(?:[-.][\p{Ll}\d]+)*$/u, 'not a key: lower-case letters, digits, hyphens')
export type Key = z.infer<typeof Key>

/** A line of text: not empty, no longer than a long title. */
export const Line = z.string().trim().min(1, 'is empty').max(1_000, 'is longer than 1000 characters')

/** Running text in Markdown with live numbers (`{{…}}`) and citations (`[@key]`). */
export const Text = z.string().trim().min(1, 'is empty').max(200_000, 'is longer than 200000 characters')

/** The last place that an order can name: reading order and the names of theme files have six digits for it. */
export const lastPlace = 999_999

/** A place in an order, from 1. Two may share one; they are then read by their keys. */
export const Order = z.int().min(1).max(lastPlace)

/** A date as precise as it is known: `2011`, `2011-12` or `2011-12-24` (ISO 8601 reduced precision). */
export const PartialDate = z.string().regex(/^\d{4}(?:-(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12]\d|3[01]))?)?$/, 'not a date')
export type PartialDate = z.infer<typeof PartialDate>

/** A span of time. Either end may be open. */
export const Span = z.strictObject({ from: PartialDate.nullable(), to: PartialDate.nullable() })
export type Span = z.infer<typeof Span>

/** A count that may be unknown: `null` says "not reported", which is never the same as 0. */
export const Count = z.int().min(0).nullable()
export type Count = z.infer<typeof Count>

/** The name of a person as a publication prints it; an institution has only a family name. */
export const Name = z.strictObject({ family: Line, given: Line.optional() })
export type Name = z.infer<typeof Name>

/** Bokmål, nynorsk, English: the languages of screens and documents. */
export const Language = z.enum(['nb', 'nn', 'en'])
export type Language = z.infer<typeof Language>
