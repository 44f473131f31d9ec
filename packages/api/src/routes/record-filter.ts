/** What may be asked of a list of records, as it stands in an address. */
import { stages, standings } from '@oversyn/model'
import { z } from 'zod'

/** Several values in one parameter, with commas between; a comma within a value is written `%2C`. */
const several = z.string().max(20_000).optional()

/** @example joinValues(['nb', 'en, fr']) // 'nb,en%2C fr' */
export function joinValues(values: readonly string[]): string {
  return values.map((it) => it.replace(/[%,]/g, (sign) => (sign === ',' ? '%2C' : '%25'))).join(',')
}

/** The values of a parameter. @example splitValues('nb,en%2C fr') // ['nb', 'en, fr'] */
export function splitValues(text: string): string[] {
  return text.split(',').map((it) => it.replaceAll('%2C', ',').replaceAll('%25', '%'))
}

export const recordOrders = ['title', '-title', 'author', '-author', 'year', '-year', 'import', '-import'] as const

export const recordFilter = z.object({
  /** `report`: one line a report; `record`: every record. */
  each: z.enum(['report', 'record']).default('record'),
  /** Ids of sources and of imports. */
  source: several,
  import: several,
  from: z.coerce.number().int().min(0).max(9999).optional(),
  to: z.coerce.number().int().min(0).max(9999).optional(),
  type: several,
  /** As sources say it; empty: none is said. */
  language: several,
  abstract: z.enum(['missing', 'present']).optional(),
  tag: several,
  /** Words that all stand in title or authors. */
  q: z.string().max(500).optional(),
  linked: z.enum(['yes', 'no']).optional(),
  /** `fulltext:include`, `title:none`, … */
  standing: several,
  sort: z.enum(recordOrders).default('title'),
})

/** The standings that can be asked for, as `stage:standing`. */
export const askableStandings: readonly string[] = stages.flatMap((stage) =>
  [...standings, 'none'].map((it) => `${stage}:${it}`),
)
