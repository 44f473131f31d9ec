/** What may be left out of a file: an unknown is `null`, an empty list `[]`, an empty part `{}`. */
import { z } from 'zod'

/**
 * A noun's schema as a file may fill it: what is left out is filled in, so that the result is a whole noun.
 *
 * @example lenient(z.strictObject({ year: z.int().nullable() })).parse({}) // { year: null }
 */
export function lenient<S extends z.ZodObject>(schema: S): z.ZodType<z.output<S>> {
  return relaxObject(schema) as z.ZodType<z.output<S>>
}

function relaxObject(schema: z.ZodObject): z.ZodType {
  return z.strictObject(
    Object.fromEntries(Object.entries(schema.shape).map(([name, field]) => [name, relax(field as z.ZodType)])),
  )
}

function relax(field: z.ZodType): z.ZodType {
  if (field instanceof z.ZodNullable)
    return inner(field.unwrap() as z.ZodType)
      .nullable()
      .default(null)
  if (field instanceof z.ZodOptional) return inner(field.unwrap() as z.ZodType).optional()
  if (field instanceof z.ZodArray) return field.safeParse([]).success ? field.default([]) : field
  const part = inner(field)
  return field instanceof z.ZodObject && part.safeParse({}).success ? part.prefault({}) : part
}

/** Where a field itself may be missing, only its parts are filled in. */
function inner(field: z.ZodType): z.ZodType {
  return field instanceof z.ZodObject ? relaxObject(field) : field
}
