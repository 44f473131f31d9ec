/** Two people at one object: the second is told, and nothing of the first's is overwritten unseen. */
import {
  type Input,
  type NounKind,
  nounCommands,
  type Problem,
  type Review,
  type SingleKind,
  singleCommands,
  type Verb,
} from '@oversyn/model'
import { AppError } from '../app-error.ts'
import type { Tx } from '../engine/engine.ts'
import { readEntry } from '../log/stored-rows.ts'
import { readData } from '../state/read-data.ts'

type Target =
  | { table: 'noun'; kind: NounKind; id: string }
  | { table: 'single'; kind: SingleKind }
  | { table: 'record'; id: string; field: string }
  | { table: 'pair'; pairs: readonly { a: string; b: string }[] }

/**
 * Refuses with `object-changed` where the object that a verb is about was changed after the entry `expect`, or where the log has
 * no such entry: whoever saw it was looking at another store, before a backup was restored.
 */
export async function checkExpected<V extends Verb>(
  tx: Tx,
  { head: { id: review }, log }: Review,
  verb: V,
  input: Input<V>,
  expect: number,
): Promise<void> {
  if (expect > log.seq) throw changed(`The log ends at entry ${log.seq}; you had seen entry ${expect}.`, {}, log.seq)
  const target = targetOf(verb, input)
  if (!target) return
  const row = await lastChange(tx, review, target, expect)
  if (!row || row.seq <= expect) return
  const where = placeOf(target)
  const message = `It was changed by entry ${row.seq} of the log; you had seen up to entry ${expect}.`
  throw changed(message, where, row.seq)
}

/** The entry that the object is from. */
async function lastChange(
  tx: Tx,
  review: string,
  target: Target,
  expect: number,
): Promise<{ seq: number } | undefined> {
  switch (target.table) {
    case 'noun':
      return tx
        .selectFrom('noun')
        .select('seq')
        .where('review', '=', review)
        .where('kind', '=', target.kind)
        .where('id', '=', target.id)
        .executeTakeFirst()
    case 'single':
      return tx
        .selectFrom('single')
        .select('seq')
        .where('review', '=', review)
        .where('kind', '=', target.kind)
        .executeTakeFirst()
    case 'record': {
      // A correction that was taken back left nothing behind but its entry.
      const rows = await tx
        .selectFrom('event_subject as subject')
        .innerJoin('event', (it) =>
          it.onRef('event.review', '=', 'subject.review').onRef('event.seq', '=', 'subject.seq'),
        )
        .select(['event.seq', 'event.envelope', 'event.payload', 'event.salt', 'event.hash'])
        .where('subject.review', '=', review)
        .where('subject.kind', '=', 'record')
        .where('subject.id', '=', target.id)
        .where('subject.seq', '>', expect)
        .where('event.type', '=', 'record.corrected')
        .execute()
      return rows.findLast((row) => {
        const { event } = readEntry(row)
        return event.type === 'record.corrected' && event.payload?.field === target.field
      })
    }
    case 'pair': {
      const places = target.pairs.map(({ a, b }) => [a, b].toSorted())
      const asked = new Set(places.map((it) => it.join('/')))
      const rows = await tx
        .selectFrom('fact')
        .select(['subject', 'detail', 'seq', 'data'])
        .where('review', '=', review)
        .where('kind', '=', 'pair')
        .where('subject', 'in', [...new Set(places.map(([first = '']) => first))])
        .where('seq', '>', expect)
        .execute()
      // What the program found meanwhile gives way to a person.
      return rows.find(
        ({ subject, detail, data }) =>
          asked.has(`${subject}/${detail}`) && (readData(data) as { by?: string }).by === 'person',
      )
    }
  }
}

function placeOf(target: Target): Problem['where'] {
  switch (target.table) {
    case 'noun':
      return { kind: target.kind, id: target.id }
    case 'single':
      return { kind: target.kind }
    case 'record':
      return { kind: 'record', id: target.id }
    case 'pair':
      return { kind: 'record', id: target.pairs[0]?.a ?? '' }
  }
}

function changed(message: string, where: Problem['where'], seq: number): AppError {
  return new AppError('object-changed', 'Somebody changed this after you opened it. Look at it anew, then try again.', {
    problems: [{ code: 'object-changed', severity: 'error', message, where, values: { seq } }],
  })
}

function targetOf(verb: Verb, input: Input<Verb>): Target | undefined {
  if (verb in singleCommands) return { table: 'single', kind: singleCommands[verb as keyof typeof singleCommands].kind }
  if (verb === 'correctRecord' && 'field' in input) return { table: 'record', id: input.record, field: input.field }
  if (verb === 'judgePairs' && 'pairs' in input) return { table: 'pair', pairs: input.pairs }
  if ('id' in input) return { table: 'noun', kind: input.kind, id: input.id }
  if (!(verb in nounCommands && 'value' in input)) return undefined
  const { value } = input
  if (!('id' in value) || value.id === undefined) return undefined
  return { table: 'noun', kind: nounCommands[verb as keyof typeof nounCommands].kind, id: value.id }
}
