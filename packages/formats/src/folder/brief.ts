/** A noun as a file gives it: its fields in the order of the schema, without what is unknown or empty. */
import { z } from 'zod'

/**
 * The fields of a noun that say something. A part that says nothing of itself (`studied: {}`) stays, for it is not unknown.
 *
 * @example brief(folderNouns.theme, { question: 'Hvem?', title: 'Ledelse', key: 'ledelse' }) // key, title, question
 */
export function brief(schema: z.ZodType, noun: object): Record<string, unknown> {
  const parts = partsOf(schema)
  const names = new Set([...Object.keys(parts), ...Object.keys(noun)])
  const values = new Map<string, unknown>(Object.entries(noun))
  return Object.fromEntries(
    [...names]
      .filter((name) => !isEmpty(values.get(name)))
      .map((name) => [name, ordered(parts[name], values.get(name))]),
  )
}

function isEmpty(value: unknown): boolean {
  return value === undefined || value === null || (Array.isArray(value) && value.length === 0)
}

function ordered(schema: z.ZodType | undefined, value: unknown): unknown {
  if (!schema || typeof value !== 'object' || value === null) return value
  if (!Array.isArray(value)) return brief(schema, value)
  const whole = unwrapped(schema)
  return whole instanceof z.ZodArray ? value.map((item) => ordered(whole.element as z.ZodType, item)) : value
}

/** The fields of an object's schema, or of all the shapes it can have. */
function partsOf(schema: z.ZodType): Record<string, z.ZodType> {
  const whole = unwrapped(schema)
  if (whole instanceof z.ZodObject) return whole.shape as Record<string, z.ZodType>
  if (whole instanceof z.ZodDiscriminatedUnion)
    return Object.assign({}, ...whole.options.map((option) => partsOf(option as z.ZodType)))
  return {}
}

function unwrapped(schema: z.ZodType): z.ZodType {
  if (schema instanceof z.ZodOptional || schema instanceof z.ZodNullable || schema instanceof z.ZodDefault)
    return unwrapped(schema.unwrap() as z.ZodType)
  return schema
}
