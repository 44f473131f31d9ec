/** The list of records as its address says it, and the same as a question to the server. */
import { joinValues, type recordFilter, recordOrders, splitValues } from '@oversyn/api'
import type { Review } from '@oversyn/model'
import type { z } from 'zod'
import { lookupOf } from '../../app/derived.ts'
import type { View } from '../../ui/table-view.ts'

export type RecordsQuestion = z.input<typeof recordFilter>

/** The filters that hold several values. */
export const severalFilters = ['source', 'import', 'type', 'language', 'tag', 'standing'] as const
export type SeveralFilter = (typeof severalFilters)[number]

/** Every name of the address that narrows the list. */
export const filterNames = ['q', ...severalFilters, 'from', 'to', 'abstract', 'linked'] as const

/** The values of a filter. @example valuesOf({ type: 'thesis,report' }, 'type') // ['thesis', 'report'] */
export function valuesOf(view: View, name: SeveralFilter): string[] {
  const text = view[name]
  return text === undefined ? [] : splitValues(text)
}

/** The address with one value more. */
export function withValue(view: View, name: SeveralFilter, value: string): View {
  return { [name]: joinValues([...valuesOf(view, name).filter((it) => it !== value), value]) }
}

/** The address with one value less. */
export function withoutValue(view: View, name: SeveralFilter, value: string): View {
  const rest = valuesOf(view, name).filter((it) => it !== value)
  return { [name]: rest.length === 0 ? undefined : joinValues(rest) }
}

export function orderOf(view: View): NonNullable<RecordsQuestion['sort']> {
  return recordOrders.find((it) => it === view.sort) ?? 'title'
}

/** What the server is asked; sources stand in the address by their keys. What cannot be understood is left out. */
export function questionOf(view: View, review: Review): RecordsQuestion {
  const { sources } = lookupOf(review).byKey
  const source = valuesOf(view, 'source').map((key) => sources.get(key)?.id ?? key)
  const several = (name: SeveralFilter) => (view[name] === undefined ? {} : { [name]: view[name] })
  return {
    each: view.each === 'record' ? 'record' : 'report',
    sort: orderOf(view),
    ...(source.length === 0 ? {} : { source: joinValues(source) }),
    ...several('import'),
    ...several('type'),
    ...several('language'),
    ...several('tag'),
    ...several('standing'),
    ...year('from', view.from),
    ...year('to', view.to),
    ...(view.q ? { q: view.q.slice(0, 500) } : {}),
    ...(view.abstract === 'missing' || view.abstract === 'present' ? { abstract: view.abstract } : {}),
    ...(view.linked === 'yes' || view.linked === 'no' ? { linked: view.linked } : {}),
  }
}

function year(name: 'from' | 'to', text: string | undefined): Partial<Record<'from' | 'to', number>> {
  return text !== undefined && /^\d{1,4}$/.test(text) ? { [name]: Number(text) } : {}
}

/** Whether anything narrows the list. */
export function isNarrowed(view: View): boolean {
  return filterNames.some((name) => view[name] !== undefined && view[name] !== '')
}

/** The row that the address names, counted from 0; -1 where it names none. */
export function rowOf(view: View): number {
  return /^[1-9]\d{0,8}$/.test(view.row ?? '') ? Number(view.row) - 1 : -1
}
