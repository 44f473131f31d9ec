/** Searches that nobody could run again, by the six items of PRISMA-S that this takes. */
import type { Search, Source } from '@oversyn/model'
import { recordsOf } from '../flow/flow-counts.ts'
import { type Check, type SearchItem, searchItems } from './check.ts'

/** Where a strategy is run, all six count; a list, an expert or a chain of references has a date and a number only. */
const searched = new Set<Source['type']>(['database', 'register', 'search-engine'])

/**
 * The items of PRISMA-S (Rethlefsen et al. 2021) that a search does not state: 1 database, 2 platform, 8 full strategy,
 * 9 limits, 13 date, 15 records. Without a search, all that the source would need. A search engine is its own platform.
 */
export function missingItems(source: Source, search: Search | undefined, records: number | null): SearchItem[] {
  const stated: Record<SearchItem, boolean> = {
    '1': true,
    '2': source.type === 'search-engine' || source.platform !== undefined,
    '8': Boolean(search?.strategy),
    '9': Boolean(search?.limits),
    '13': Boolean(search?.ranFrom),
    '15': records !== null,
  }
  const asked: readonly SearchItem[] = searched.has(source.type) ? searchItems : ['13', '15']
  return asked.filter((item) => !stated[item])
}

export const searchIncomplete: Check = ({ review, lookup }) =>
  review.sources.flatMap((source) => {
    const searches = lookup.searchesBySource(source.id)
    const runs: (Search | undefined)[] = searches.length > 0 ? [...searches] : [undefined]
    return runs.flatMap((search) => {
      const records = search?.hits ?? (runs.length === 1 ? recordsOf(review, source) : null)
      const missing = missingItems(source, search, records)
      if (missing.length === 0) return []
      const { id, key } = search ?? source
      return {
        code: 'search-incomplete',
        severity: 'warning',
        where: { kind: search ? 'search' : 'source', id, key },
        values: { source: source.name, items: missing.join(' '), missing: missing.length },
      }
    })
  })
