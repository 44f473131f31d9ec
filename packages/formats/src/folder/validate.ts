/** Data against a schema, with every fault at the line of the field that has it. */
import type { Problem } from '@oversyn/model'
import type { z } from 'zod'
import { fault, type Path, type Site } from './place.ts'

/** More faults than this in one object are not told one by one. */
const most = 50

/** The value as the schema reads it; `undefined` where problems were added. */
export function validate<T>(schema: z.ZodType<T>, value: unknown, site: Site, problems: Problem[]): T | undefined {
  const read = schema.safeParse(value)
  if (read.success) return read.data
  for (const issue of read.error.issues.slice(0, most)) problems.push(...explain(issue, value, site))
  return undefined
}

function explain(issue: z.core.$ZodIssue, value: unknown, site: Site): Problem[] {
  const path = issue.path.filter((step) => typeof step !== 'symbol')
  if (issue.code === 'unrecognized_keys')
    return issue.keys
      .slice(0, most)
      .map((name) => fault('field-unknown', `There is no field "${name}" here.`, site.file, site.name([...path, name])))
  const found = at(value, path)
  const name = path.length > 0 ? `"${path.join('.')}"` : 'This'
  if (found === undefined)
    return [fault('field-missing', `The field ${name} is missing.`, site.file, site.place(path.slice(0, -1)))]
  const place = site.place(path)
  if (issue.code !== 'invalid_type') return [fault('field-value', `${name}: ${issue.message}.`, site.file, place)]
  const hint = issue.expected === 'string' && typeof found === 'number' ? ': put it in quotation marks' : ''
  const message = `${name} must be ${article(issue.expected)}, not ${article(typeOf(found))}${hint}.`
  return [fault('field-type', message, site.file, place)]
}

function at(value: unknown, path: Path): unknown {
  return path.reduce<unknown>((part, step) => {
    if (Array.isArray(part)) return part[Number(step)]
    return part !== null && typeof part === 'object' ? new Map(Object.entries(part)).get(String(step)) : undefined
  }, value)
}

function typeOf(value: unknown): string {
  if (typeof value === 'number' && !Number.isFinite(value)) return 'infinite'
  return Array.isArray(value) ? 'array' : value === null ? 'null' : typeof value
}

const names: Record<string, string> = {
  string: 'a text',
  number: 'a number',
  int: 'a whole number',
  boolean: 'true or false',
  array: 'a list',
  object: 'a set of fields',
  null: 'nothing',
  infinite: 'infinity or no number at all',
}

function article(type: string): string {
  return names[type] ?? type
}
