/** Reading what was asked: by its schema, and without what no database can hold. */
import type { Problem } from '@oversyn/model'
import type { z } from 'zod'
import { AppError } from '../app-error.ts'

/** Input by its schema. Refuses with `input-invalid`, naming every field (`values.path`). */
export function readInput<S extends z.ZodType>(schema: S, given: unknown): z.infer<S> {
  const read = schema.safeParse(given)
  const problems: Problem[] = read.success
    ? unstorable(read.data, []).map((path) => problem(path, 'holds a character that cannot be stored'))
    : read.error.issues.map((issue) => problem(issue.path.map(String), issue.message))
  if (problems[0]) throw new AppError('input-invalid', problems[0].message, { problems })
  return read.data as z.infer<S>
}

/** Where a text holds NUL, which PostgreSQL refuses, or half of a surrogate pair, which no UTF-8 can say. */
function unstorable(value: unknown, path: string[]): string[][] {
  if (typeof value === 'string') return /[\0\p{Cs}]/u.test(value) ? [path] : []
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([name, inner]) => unstorable(inner, [...path, name]))
}

function problem(path: string[], message: string): Problem {
  const place = path.join('.')
  return {
    code: 'input-invalid',
    severity: 'error',
    message: place === '' ? message : `${place}: ${message}`,
    where: {},
    values: { path: place },
  }
}
