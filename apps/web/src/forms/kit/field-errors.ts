/** What a schema or the server refused, as sentences at the fields: pure, by code, so that every language can say them. */
import type { Problem } from '@oversyn/model'
import type { z } from 'zod'
import type { FormTexts } from '../../i18n/forms/nb.ts'
import type { Field } from './field.ts'

export type ErrorCode = keyof FormTexts['errors']

/** `path` is that of a field; a fault that belongs to no field has none. */
export interface FieldError {
  path: string | null
  code: ErrorCode
  values?: Record<string, string | number>
}

/** One error a field at most, in the order of the fields. */
export function fieldErrors(error: z.ZodError, fields: readonly Field[]): FieldError[] {
  const found = error.issues.map((issue) => {
    const field = fieldAt(fields, issue.path.map(String).join('.'))
    return { path: field?.path ?? null, ...sentence(issue, field) }
  })
  return inOrder(found, fields)
}

/** What the server's schema refused, at its fields: `input.value.title` is the field `value.title`. */
export function problemErrors(problems: readonly Problem[], fields: readonly Field[]): FieldError[] {
  const found = problems.flatMap((problem): FieldError[] => {
    const path = problem.values?.path
    if (typeof path !== 'string') return []
    return [{ path: fieldAt(fields, path.replace(/^input\./, ''))?.path ?? null, code: 'other' }]
  })
  return inOrder(found, fields)
}

function inOrder(errors: FieldError[], fields: readonly Field[]): FieldError[] {
  const place = (path: string | null) => (path === null ? fields.length : fields.findIndex((it) => it.path === path))
  return errors
    .filter((error, at) => errors.findIndex((other) => other.path === error.path) === at)
    .sort((a, b) => place(a.path) - place(b.path))
}

/** The field whose path is the longest beginning of this one. */
function fieldAt(fields: readonly Field[], path: string): Field | undefined {
  return fields
    .filter((field) => path === field.path || path.startsWith(`${field.path}.`))
    .sort((a, b) => b.path.length - a.path.length)[0]
}

function sentence(issue: z.core.$ZodIssue, field: Field | undefined): Omit<FieldError, 'path'> {
  switch (issue.code) {
    case 'too_small':
      if (issue.origin === 'string') return { code: field?.kind === 'names' ? 'name' : missing(field) }
      if (issue.origin === 'array') return { code: 'chooseOne' }
      return { code: 'tooSmall', values: { limit: Number(issue.minimum) } }
    case 'too_big':
      return {
        code: issue.origin === 'string' ? 'tooLong' : 'tooBig',
        values: { limit: Number(issue.maximum) },
      }
    case 'invalid_format':
      return { code: field?.kind === 'span' ? 'date' : (field?.kind === 'line' && field.format) || 'other' }
    case 'invalid_type':
      return { code: field?.kind === 'whole' ? 'whole' : missing(field) }
    case 'invalid_value':
    case 'invalid_union':
      return { code: 'choose' }
    default:
      return { code: 'other' }
  }
}

function missing(field: Field | undefined): ErrorCode {
  if (field?.kind === 'choice' || field?.kind === 'radio') return 'choose'
  return field && 'empty' in field && field.empty === 'unknown' ? 'unknownOrFill' : 'required'
}
