/** The search for duplicates in words: how far it is, and what it came to. */
import type { JobSchema } from '@oversyn/api'
import type { TFunction } from 'i18next'

export const foundParts = ['linked', 'possible', 'related', 'separated'] as const
export type FoundCounts = Record<(typeof foundParts)[number], number>

/** What some searches came to together. */
export function foundBy(jobs: readonly Pick<JobSchema, 'result'>[]): FoundCounts {
  const found: FoundCounts = { linked: 0, possible: 0, related: 0, separated: 0 }
  for (const { result } of jobs) {
    if (typeof result !== 'object' || result === null) continue
    const counts = new Map<string, unknown>(Object.entries(result))
    for (const name of foundParts) found[name] += Number(counts.get(name) ?? 0)
  }
  return found
}

export function howFar({ state, done, total }: JobSchema, t: TFunction): string {
  if (state === 'waiting') return t('duplicates.find.waiting')
  return total
    ? t('duplicates.find.progress', { percent: Math.floor((100 * done) / total) })
    : t('duplicates.find.reading')
}

/** @param searches those that ended, the newest first; what the newest says of how it ended is said of all */
export function outcome(searches: readonly JobSchema[], t: TFunction): string {
  const [last] = searches
  if (!last) return ''
  if (last.state === 'cancelled') return t('duplicates.find.cancelled')
  if (last.state === 'failed') return t('duplicates.find.failed')
  const found = foundBy(searches)
  const what = foundParts.flatMap((name) =>
    found[name] > 0 ? [t(`duplicates.find.${name}`, { count: found[name] })] : [],
  )
  return what.length === 0 ? t('duplicates.find.nothing') : t('duplicates.find.found', { what: what.join(', ') })
}
