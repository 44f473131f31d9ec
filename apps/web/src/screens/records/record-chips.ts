/** What narrows the list, in plain words, each with the address without it. */
import type { RecordFacets } from '@oversyn/api'
import { capital, type Language, type Review } from '@oversyn/model'
import type { Lookup } from '@oversyn/synthesis'
import type { TFunction } from 'i18next'
import type { View } from '../../ui/table-view.ts'
import { type SeveralFilter, severalFilters, valuesOf, withoutValue } from './record-view.ts'
import { languageName, standingName, typeName } from './words.ts'

export interface Chip {
  words: string
  /** The change of the address that takes the filter away. */
  without: View
}

interface Naming {
  review: Review
  byKey: Lookup['byKey']
  imports: RecordFacets['imports']
  language: Language
  t: TFunction
}

/** @example chipsOf({ from: '2008', to: '2011' }, naming) // [{ words: 'År 2008–2011', … }] */
export function chipsOf(view: View, { byKey, imports, language, t }: Naming): Chip[] {
  const name: Record<SeveralFilter, (value: string) => string> = {
    source: (key) => byKey.sources.get(key)?.name ?? key,
    import: (id) => imports.find((it) => it.id === id)?.name ?? id,
    type: (type) => typeName(type, t),
    language: (said) => languageName(said, language, t),
    tag: (tag) => tag,
    standing: (standing) => standingName(standing, t),
  }
  const several = severalFilters.flatMap((filter) =>
    valuesOf(view, filter).map((value) => ({
      words:
        filter === 'standing'
          ? capital(name[filter](value))
          : `${t(`records.filters.${filter}`)}: ${name[filter](value)}`,
      without: withoutValue(view, filter, value),
    })),
  )
  const one = (words: string, ...names: string[]): Chip => ({
    words,
    without: Object.fromEntries(names.map((it) => [it, undefined])),
  })
  const { from, to, abstract, linked, q } = view
  return [
    ...(q ? [one(`«${q}»`, 'q')] : []),
    ...several,
    ...(from && to ? [one(t('records.filters.years', { from, to }), 'from', 'to')] : []),
    ...(from && !to ? [one(t('records.filters.yearsFrom', { from }), 'from')] : []),
    ...(to && !from ? [one(t('records.filters.yearsTo', { to }), 'to')] : []),
    ...(abstract === 'missing' ? [one(t('records.filters.withoutAbstract'), 'abstract')] : []),
    ...(abstract === 'present' ? [one(t('records.filters.withAbstract'), 'abstract')] : []),
    ...(linked === 'yes' ? [one(t('records.filters.linked'), 'linked')] : []),
    ...(linked === 'no' ? [one(t('records.filters.notLinked'), 'linked')] : []),
  ]
}
