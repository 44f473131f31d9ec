/** Between what a verb is told and what stands in the fields of its form. */

import { Name, Span } from '@oversyn/model'
import { z } from 'zod'
import { readAt, writeAt } from './at-path.ts'
import { type DraftValue, type Field, isShown, type Values } from './field.ts'
import { parseNames, printNames } from './names-text.ts'

const Strings = z.array(z.string())
const Names = z.array(Name)

/** The fields of a form as they stand in `input`. */
export function valuesOf(fields: readonly Field[], input: unknown): Values {
  return Object.fromEntries(fields.map((field) => [field.path, show(field, readAt(input, field.path))]))
}

/** `base` with what the fields say. What no field shows stays as it is; a field that is not shown is left out. */
export function inputOf(fields: readonly Field[], values: Values, base: unknown): unknown {
  return fields.reduce<unknown>((input, field) => {
    const value = isShown(field, values) ? read(field, values[field.path] ?? null) : undefined
    return writeAt(input, field.path, value)
  }, base)
}

/** Whether two drafts say the same. */
export function sameValues(a: Values, b: Values): boolean {
  const paths = new Set([...Object.keys(a), ...Object.keys(b)])
  return [...paths].every((path) => sameValue(a[path], b[path]))
}

export function sameValue(a: DraftValue | undefined, b: DraftValue | undefined): boolean {
  return JSON.stringify(a ?? null) === JSON.stringify(b ?? null)
}

/**
 * Three versions made one: what I changed since `base` is mine, all else is theirs.
 *
 * @example mergeValues({ a: '1', b: '1' }, { a: '2', b: '1' }, { a: '3', b: '3' }) // { a: '2', b: '3' }
 */
export function mergeValues(base: Values, mine: Values, theirs: Values): Values {
  const kept = Object.entries(mine).filter(([path, value]) => !sameValue(value, base[path]))
  return { ...theirs, ...Object.fromEntries(kept) }
}

function show(field: Field, value: unknown): DraftValue {
  switch (field.kind) {
    case 'tick':
      return value === true
    case 'ticks':
    case 'pick':
      return Strings.catch([]).parse(value)
    case 'names':
      return printNames(Names.catch([]).parse(value))
    case 'lines':
      return Strings.catch([]).parse(value).join('\n')
    case 'span': {
      const span = Span.catch({ from: null, to: null }).parse(value)
      return [span.from ?? '', span.to ?? '']
    }
    case 'radio':
      return typeof value === 'string' ? value : (field.options[0]?.value ?? '')
    default:
      if (value === null && field.empty === 'unknown') return null
      if (field.kind === 'text' && field.alias && field.alias.stored === value) return field.alias.shown
      return typeof value === 'string' || typeof value === 'number' ? String(value) : ''
  }
}

/** `undefined` leaves the name out. */
function read(field: Field, value: DraftValue): unknown {
  switch (field.kind) {
    case 'tick':
    case 'radio':
    case 'pick':
      return value
    case 'ticks':
      return field.empty === 'omit' && Array.isArray(value) && value.length === 0 ? undefined : value
    case 'names': {
      const names = parseNames(String(value ?? ''))
      return names.length === 0 && field.empty === 'omit' ? undefined : names
    }
    case 'lines': {
      const lines = String(value ?? '')
        .split('\n')
        .map((line) => line.trim())
        .filter((line) => line !== '')
      return lines.length === 0 ? undefined : lines
    }
    case 'span': {
      const [from, to] = Strings.catch([]).parse(value).map(trimmedOrNull)
      if (from || to) return { from: from ?? null, to: to ?? null }
      return field.empty === 'omit' ? undefined : null
    }
    default: {
      if (value === null && field.empty === 'unknown') return null
      const text = String(value ?? '').trim()
      if (text === '' && field.empty === 'omit') return undefined
      if (text === '' && field.empty === 'null') return null
      const alias = field.kind === 'text' ? field.alias : undefined
      if (alias && alias.shown === text.toLowerCase()) return alias.stored
      return field.kind === 'whole' ? wholeOrText(text) : text
    }
  }
}

function trimmedOrNull(text: string): string | null {
  return text.trim() === '' ? null : text.trim()
}

/** A number where the text is one, also with spaces between thousands; else the text, which the schema then refuses. */
function wholeOrText(text: string): number | string {
  const digits = text.replace(/[\s\u00a0]/g, '')
  return /^\d+$/.test(digits) ? Number(digits) : text
}
