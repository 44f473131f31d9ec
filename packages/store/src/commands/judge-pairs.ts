/** Duplicates told by people: pairs judged, records separated, and any of that taken back. */
import type { Fact, Pair, Problem } from '@oversyn/model'
import { type Command, type Outcome, type Records, reason, refuse } from './command.ts'
import { Regrouping } from './regroup.ts'

export const judgePairs: Command<'judgePairs'> = async ({ records }, { pairs, why }) => {
  const asked = [...new Set(pairs.flatMap(({ a, b }) => [a, b]))]
  await refuseUnknown(records, asked, pairs)
  const { known, regrouping } = await accountOf(records, asked)
  const told = new Map(pairs.map((it) => [placeOf(it), it.relation as string]))
  for (const { a, b, relation } of pairs) {
    if (relation !== 'duplicate') {
      regrouping.part(a, b)
      continue
    }
    refuseContradiction(known, told, regrouping, a, b)
    regrouping.join(a, b)
  }
  const marks = await records.marks(asked)
  const changed = pairs.flatMap((it): Pair[] => {
    const before = known.get(placeOf(it))
    return before?.state === it.relation && it.kind === undefined ? [] : [remembering(it, before, marks)]
  })
  return grouped(regrouping, changed, why)
}

export const separateRecords: Command<'separateRecords'> = async ({ records }, { records: asked, why }) => {
  const { known, regrouping } = await accountOf(records, asked)
  const leaving = new Set(asked)
  const pairs = asked.flatMap((record): Pair[] =>
    regrouping
      .membersOf(regrouping.reportOf(record))
      .filter((other) => other !== record && !(leaving.has(other) && other < record))
      .map((other) => ({ a: record, b: other, relation: 'distinct' })),
  )
  regrouping.separate(asked)
  const marks = await records.marks([...new Set(pairs.flatMap(({ a, b }) => [a, b]))])
  const changed = pairs.flatMap((it) => {
    const before = known.get(placeOf(it))
    return before?.state === 'distinct' ? [] : [remembering(it, before, marks)]
  })
  return grouped(regrouping, changed, why)
}

export const undoGrouping: Command<'undoGrouping'> = async ({ records }, { entry, why }) => {
  const event = await records.entry(entry)
  if (event?.type !== 'records.grouped' || event.payload === null)
    refuse([
      reason('object-unknown', `Entry ${entry} of the log grouped no records.`, { kind: 'event', id: `${entry}` }),
    ])
  const { before = [], pairs, groups } = event.payload
  const moved = await records.facts(
    'group',
    groups.flatMap((it) => it.records),
  )
  if (moved.some((it) => it.seq > entry))
    refuse([reason('grouped-since', 'These records were linked or taken apart again since: look at them first.')])
  const facts = await records.facts(
    'pair',
    pairs.map((it) => it.a),
  )
  const now = new Map(facts.map((it) => [placeOf({ a: it.subject, b: it.detail }), it]))
  // What a pair was told to be before stands in the entry that told it; one that nobody had told is open again.
  const back = pairs.flatMap((it): Pair[] => {
    const told = now.get(placeOf(it))
    // Said otherwise since, or, where this entry took a word back, said again.
    if (told ? told.seq !== entry : it.relation !== 'unset') return []
    const { a, b, relation, was = 'unset', score, marks, before: earlier } = it
    return [
      {
        ...{ a, b, relation: was, was: relation },
        ...(told ? { before: tellingOf(told) } : {}),
        ...(score === undefined ? {} : { score }),
        ...earlier,
        // A person's word is known again in copies that come later.
        ...(marks ? { marks } : {}),
      },
    ]
  })
  // Taken back already, by hand or by another undo.
  if (groups.length + back.length === 0) return { happenings: [] }
  return {
    happenings: [
      { type: 'records.grouped', payload: { groups: before, before: groups, pairs: back, by: 'person', why } },
    ],
  }
}

/** What is known of some records: the pairs that were told, and how they are grouped. */
async function accountOf(
  records: Records,
  asked: readonly string[],
): Promise<{ known: Map<string, Fact>; regrouping: Regrouping }> {
  const members = await records.members(asked)
  const facts = await records.facts(
    'pair',
    members.map((it) => it.id),
  )
  const known = new Map(facts.map((it) => [placeOf({ a: it.subject, b: it.detail }), it]))
  const links = facts.filter((it) => it.state === 'duplicate').map((it) => ({ a: it.subject, b: it.detail }))
  return { known, regrouping: new Regrouping(members, links) }
}

/** A pair with what it was before, and with the marks by which it is known again. */
function remembering(pair: Pair, before: Fact | undefined, marks: ReadonlyMap<string, string>): Pair {
  const [a, b] = [marks.get(pair.a), marks.get(pair.b)]
  return {
    ...pair,
    ...(before ? { was: before.state as Pair['relation'], before: tellingOf(before) } : {}),
    ...(a && b ? { marks: [a, b] } : {}),
  }
}

function tellingOf({ data: { by, kind, score } }: Fact): NonNullable<Pair['before']> {
  return {
    by: by === 'person' ? 'person' : 'program',
    ...(typeof kind === 'string' ? { kind } : {}),
    ...(typeof score === 'number' ? { score } : {}),
  }
}

function grouped(regrouping: Regrouping, pairs: readonly Pair[], why: string | undefined): Outcome {
  const { groups, before } = regrouping.changes()
  if (groups.length + pairs.length === 0) return { happenings: [] }
  return {
    happenings: [{ type: 'records.grouped', payload: { groups, before, pairs: [...pairs], by: 'person', why } }],
  }
}

/** Two reports cannot become one while one of each was told to be another. */
function refuseContradiction(
  known: ReadonlyMap<string, Fact>,
  told: ReadonlyMap<string, string>,
  regrouping: Regrouping,
  a: string,
  b: string,
): void {
  const problems: Problem[] = []
  for (const one of regrouping.membersOf(regrouping.reportOf(a)))
    for (const other of regrouping.membersOf(regrouping.reportOf(b))) {
      const place = placeOf({ a: one, b: other })
      const before = known.get(place)
      // What only the program thought gives way to a person's word.
      const state = told.get(place) ?? (before?.data.by === 'person' ? before.state : undefined)
      if (one === other || (state !== 'distinct' && state !== 'related')) continue
      const message = 'A record of the one report was told to be another than a record of the other.'
      problems.push({ ...reason('pair-contradicted', message, { kind: 'record', id: one }), values: { other } })
    }
  if (problems.length > 0) refuse(problems)
}

async function refuseUnknown(
  records: Records,
  asked: readonly string[],
  pairs: readonly { a: string; b: string }[],
): Promise<void> {
  const shown = new Set(await records.shown(asked))
  const problems = asked
    .filter((id) => !shown.has(id))
    .map((id) => reason('object-unknown', `There is no record with the id ${id}.`, { kind: 'record', id }))
  if (pairs.some(({ a, b }) => a === b)) problems.push(reason('pair-of-one', 'A pair is two records.'))
  if (problems.length > 0) refuse(problems)
}

function placeOf({ a, b }: { a: string; b: string }): string {
  return a < b ? `${a}/${b}` : `${b}/${a}`
}
