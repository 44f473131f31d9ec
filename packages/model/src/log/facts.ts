/**
 * Facts: what is last known of a record or report at one place, beside how people judged it. All kinds share a shape and a table, so
 * that a new kind needs no migration and is verified like the others.
 */
import type { Event } from './event.ts'

/**
 * | kind | subject | detail | state |
 * | --- | --- | --- | --- |
 * | `group` | a record | | the report it belongs to, where that is not its own |
 * | `pair` | a record | the other, with the larger id | what they are to each other |
 * | `resolution` | a report | a stage | the verdict |
 * | `tag` | a report | the tag | `on` |
 * | `fulltext` | a report | the hash of the file | how it was found |
 * | `missing` | a report | | `not-retrieved` |
 * | `correction` | a record | a field | `corrected` |
 */
export const factKinds = ['group', 'pair', 'resolution', 'tag', 'fulltext', 'missing', 'correction'] as const
export type FactKind = (typeof factKinds)[number]

export interface FactPlace {
  kind: FactKind
  subject: string
  detail: string
}

/** What an event says of a place; `state` is `null` where it holds no longer. */
export interface FactChange extends FactPlace {
  state: string | null
  data: Record<string, unknown>
}

/** What holds at a place, and the entry that says so. */
export interface Fact extends FactPlace {
  state: string
  data: Record<string, unknown>
  seq: number
}

type Telling = Extract<
  Event,
  {
    type:
      | 'records.grouped'
      | 'conflict.resolved'
      | 'record.corrected'
      | 'report.tagged'
      | 'fulltext.attached'
      | 'fulltext.detached'
      | 'fulltext.sought'
  }
>

/** The facts that an event states or takes back. */
export function facts(event: Telling): FactChange[] {
  switch (event.type) {
    case 'records.grouped': {
      const { groups, pairs, by } = event.payload
      return [
        ...groups.flatMap(({ report, records }) =>
          records.map((record) => fact('group', record, '', record === report ? null : report)),
        ),
        ...pairs.map(({ a, b, relation, before: _, by: own = by, ...rest }) => {
          const [first, second] = a < b ? [a, b] : [b, a]
          const marks = rest.marks && a > b ? ([rest.marks[1], rest.marks[0]] as const) : rest.marks
          return fact('pair', first, second, relation === 'unset' ? null : relation, { ...rest, marks, by: own })
        }),
      ]
    }
    case 'conflict.resolved': {
      const { report, stage, verdict, criterion, how, note } = event.payload
      return [
        fact('resolution', report, stage, verdict, { criterion, how, note: note ?? null, person: event.actor.id }),
      ]
    }
    case 'record.corrected': {
      const { record, field, value } = event.payload
      return [fact('correction', record, field, value === null ? null : 'corrected', { value, person: event.actor.id })]
    }
    case 'report.tagged': {
      const { reports, add, remove } = event.payload
      return reports.flatMap((report) => [
        ...add.map((tag) => fact('tag', report, tag, 'on')),
        ...remove.map((tag) => fact('tag', report, tag, null)),
      ])
    }
    case 'fulltext.attached': {
      const { report, file, how } = event.payload
      return [
        fact('fulltext', report, file.hash, how, { name: file.name, bytes: file.bytes }),
        // What is there is no longer missing.
        fact('missing', report, '', null),
      ]
    }
    case 'fulltext.detached':
      return [fact('fulltext', event.payload.report, event.payload.file, null)]
    case 'fulltext.sought': {
      const { report, state, reason } = event.payload
      const isMissing = state === 'not-retrieved'
      return [fact('missing', report, '', isMissing ? state : null, { reason: reason ?? null })]
    }
  }
}

/** The name of a place, one text. */
export function factPlace({ kind, subject, detail }: FactPlace): string {
  return `${kind}/${subject}/${detail}`
}

function fact(
  kind: FactKind,
  subject: string,
  detail: string,
  state: string | null,
  data: Record<string, unknown> = {},
): FactChange {
  return { kind, subject, detail, state, data }
}
