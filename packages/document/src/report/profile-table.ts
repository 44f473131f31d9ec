/** The studies in numbers (the numeric summary of Arksey and O'Malley's last stage). */
import type { Vocabulary } from '@oversyn/model'
import { type Inline, type Table, text } from '../document/document.ts'
import type { Context } from './context.ts'
import { count } from './numbers.ts'

const features = ['type', 'origin', 'basis', 'design', 'phase', 'group'] as const

/** A row for every value of every feature, and one for what is not known. Shares are of all studies. */
export function profileTable(context: Context): Table {
  const { profile, words, labels, write } = context
  const rows = features.flatMap((feature) => {
    const { rows: values, unknown } = profile.by[feature]
    const name = text(words.features[feature])
    const known = values.map(({ key, value, expression }): Inline[][] => [
      [name, text(`: ${label(labels, feature, key)}`)],
      count(context, value, expression),
      write.own(`{{${expression.replace(/^count/, 'share')} of studies}}`),
    ])
    if (unknown.length === 0) return known
    const without = feature === 'basis' ? 'studies where basis = unclear' : `studies where not ${feature}`
    const row = [
      [name, text(`: ${words.method.notKnown}`)],
      count(context, unknown.length, `count ${without}`),
      write.own(`{{share ${without} of studies}}`),
    ]
    return [...known, row]
  })
  return {
    kind: 'table',
    id: 'tabell-studiene',
    caption: [text(words.method.profileCaption)],
    columns: [
      { text: words.method.feature },
      { text: words.method.count, numeric: true },
      { text: words.method.share, numeric: true },
    ],
    rows,
    rowHeaders: true,
  }
}

/** The word for a value of a feature; free text stands as it is. */
function label(labels: Vocabulary, feature: (typeof features)[number], key: string): string {
  const tables: Partial<Record<(typeof features)[number], Readonly<Record<string, string | { one: string }>>>> = {
    type: labels.reportTypes,
    origin: labels.origins,
    basis: labels.bases,
    design: labels.designs,
    phase: labels.phases,
  }
  const word = tables[feature]?.[key]
  if (word === undefined) return key
  return typeof word === 'string' ? word : word.one
}
