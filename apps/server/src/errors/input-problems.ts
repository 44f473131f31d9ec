/** What zod refuses, as problems that name the place. */
import type { Problem } from '@oversyn/model'
import { AppError } from '@oversyn/store'
import type { z } from 'zod'

/**
 * Reads `given` by a schema; throws `input-invalid` with one problem a fault, whose `values.path` names the field
 * (`input.value.title`).
 */
export function readInput<S extends z.ZodType>(schema: S, given: unknown): z.infer<S> {
  const read = schema.safeParse(given)
  if (read.success) return read.data
  const problems = read.error.issues.map(inputProblem)
  throw new AppError('input-invalid', problems[0]?.message ?? 'What was sent is not valid.', { problems })
}

function inputProblem(issue: z.core.$ZodIssue): Problem {
  const path = issue.path.map(String).join('.')
  return {
    code: 'input-invalid',
    severity: 'error',
    message: path === '' ? issue.message : `${path}: ${issue.message}`,
    where: {},
    values: { path },
  }
}
