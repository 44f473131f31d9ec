/** Taking over what people decided, tagged and noted in the tool that an import comes from, some hundred records at a time. */

import { asReference, judgementsOf, tools } from '@oversyn/formats'
import type { Actor, Happening, Payload, Review, Stage, Verdict } from '@oversyn/model'
import { change } from '../commands/change.ts'
import type { Tx } from '../engine/engine.ts'
import type { Scope } from '../scope.ts'
import { findReview } from '../state/find-review.ts'
import { Importers } from './importers.ts'
import { readSaid } from './record-row.ts'

export interface TakeOver {
  /** Whether decisions, labels and notes are taken over. */
  decisions: boolean
  /** The stage of decisions whose file does not say it. */
  stage?: Stage | undefined
  /** For lists of Covidence without a telling name: what being in the file means. */
  verdict?: Verdict | undefined
  /** Tags for every record. */
  tags: readonly string[]
  /** Asked between the pieces; throws where it is to end. What is done so far stays, and is not done again. */
  goOn?: () => void
}

/** What was taken over. */
export interface TakenOver {
  tool: string | null
  decisions: number
  /** How many records got a tag. */
  tagged: number
  /** How many people were named for it. */
  people: number
}

const pageRows = 250
const longestLine = 1_000

/**
 * Takes over what the records of an import say beside what they are. What a person of the review has decided since is left as it is, and what
 * has been taken over before is not taken twice: it can be broken off and begun again.
 */
export async function takeOver(
  scope: Scope,
  actor: Actor,
  named: string,
  id: string,
  options: TakeOver,
): Promise<TakenOver> {
  const { id: review } = await findReview(scope.db, named)
  const taken: TakenOver = { tool: null, decisions: 0, tagged: 0, people: 0 }
  for (let from = 0; ; from += pageRows) {
    options.goOn?.()
    const rows = await scope.db
      .selectFrom('record')
      .select(['id', 'data'])
      .where('import', '=', id)
      .where('ordinal', '>=', from)
      .where('ordinal', '<', from + pageRows)
      .orderBy('ordinal')
      .execute()
    if (rows.length === 0) return taken
    const told = rows.map((row) => tell(row, options))
    if (!told.some((it) => it.decisions.length + it.tags.length > 0)) continue
    await change(scope, actor, review, async (tx, state) => {
      const found = await happeningsOf(scope, tx, state, id, told)
      taken.tool ??= found.tool
      taken.decisions += found.decisions
      taken.tagged += found.tagged
      taken.people += found.people
      return { happenings: found.happenings }
    })
  }
}

/** What one record brings. */
interface Told {
  record: string
  tool: keyof typeof tools | null
  decisions: { person: string | null; stage: Stage; verdict: Verdict; reason: string | null; note: string | null }[]
  tags: string[]
}

function tell(row: { id: string; data: string }, { decisions, stage, verdict, tags }: TakeOver): Told {
  const said = decisions ? readSaid(row.data) : undefined
  if (!said) return { record: row.id, tool: null, decisions: [], tags: [...tags] }
  const it = judgementsOf(asReference(said.data), { ...(stage && { stage }), ...(verdict && { verdict }) })
  const made = it.decisions.map((decision) => ({
    person: decision.person,
    stage: decision.stage,
    verdict: decision.verdict,
    reason: decision.reason ?? (decision.verdict === 'exclude' && it.reasons.length > 0 ? it.reasons.join('; ') : null),
    note:
      it.notes
        .filter((note) => note.person === decision.person || note.person === null)
        .map((note) => note.text)
        .join('\n') || null,
  }))
  const labels = [...tags, ...it.labels, ...it.collections].map((tag) => tag.trim().slice(0, longestLine))
  return { record: row.id, tool: it.tool, decisions: made, tags: [...new Set(labels)].filter((tag) => tag !== '') }
}

async function happeningsOf(scope: Scope, tx: Tx, state: Review, id: string, told: readonly Told[]) {
  const records = told.map((it) => it.record)
  const people = new Importers(state, scope.sources.newId)
  const judged = await judgedBefore(tx, state.head.id, records)
  const tagged = await tagsBefore(tx, state.head.id, records)
  const made: Payload<'decisions.imported'>['decisions'] = []
  for (const { record, tool, decisions } of told) {
    if (tool === null) continue
    const unnamed = new Map<Stage, number>()
    for (const { person: name, stage, verdict, reason, note } of decisions) {
      const nth = name === null ? (unnamed.get(stage) ?? 0) + 1 : 0
      if (name === null) unnamed.set(stage, nth)
      const person = name === null ? people.unnamed(tools[tool], nth) : people.named(name)
      const place = `${record}/${stage}/${person}`
      if (judged.has(place)) continue
      judged.add(place)
      const criterion = verdict === 'exclude' ? criterionOf(state, reason) : null
      const text = [criterion === null ? reason : null, note].filter((it) => it !== null).join('\n')
      made.push({ report: record, stage, person, verdict, criterion, ...(text.trim() && { note: lineOf(text) }) })
    }
  }
  const tool = told.find((it) => it.tool !== null)?.tool ?? null
  const tags = taggings(told, tagged)
  const happenings: Happening[] = [...people.happenings]
  if (made.length > 0 && tool !== null)
    happenings.push({ type: 'decisions.imported', payload: { import: id, tool: tools[tool], decisions: made } })
  happenings.push(...tags)
  return {
    happenings,
    tool: tool && tools[tool],
    decisions: made.length,
    tagged: new Set(tags.flatMap((it) => it.payload.reports)).size,
    people: people.happenings.length,
  }
}

function lineOf(text: string): string {
  return text.trim().slice(0, longestLine).trim()
}

/** The criterion whose text or key is the reason. */
function criterionOf({ criteria }: Review, reason: string | null): string | null {
  const plain = (text: string) => text.trim().toLowerCase()
  if (reason === null) return null
  const found = criteria.find(
    (it) => it.effect !== 'include' && [it.text, it.key].some((text) => plain(text) === plain(reason)),
  )
  return found?.id ?? null
}

/** One entry a set of tags: records that get the same ones stand together. */
function taggings(told: readonly Told[], before: ReadonlySet<string>): Extract<Happening, { type: 'report.tagged' }>[] {
  const sets = new Map<string, { add: string[]; reports: string[] }>()
  for (const { record, tags } of told) {
    const add = tags.filter((tag) => !before.has(`${record}/${tag}`))
    if (add.length === 0) continue
    const key = JSON.stringify(add)
    const set = sets.get(key) ?? { add, reports: [] }
    set.reports.push(record)
    sets.set(key, set)
  }
  return [...sets.values()].map(({ add, reports }) => ({
    type: 'report.tagged',
    payload: { reports, add, remove: [] },
  }))
}

async function judgedBefore(tx: Tx, review: string, records: readonly string[]): Promise<Set<string>> {
  const rows = await tx
    .selectFrom('decision')
    .select(['report', 'stage', 'person'])
    .where('review', '=', review)
    .where('report', 'in', [...records])
    .execute()
  return new Set(rows.map((it) => `${it.report}/${it.stage}/${it.person}`))
}

async function tagsBefore(tx: Tx, review: string, records: readonly string[]): Promise<Set<string>> {
  const rows = await tx
    .selectFrom('fact')
    .select(['subject', 'detail'])
    .where('review', '=', review)
    .where('kind', '=', 'tag')
    .where('subject', 'in', [...records])
    .execute()
  return new Set(rows.map((it) => `${it.subject}/${it.detail}`))
}
