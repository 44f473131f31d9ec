/** Full texts: a file attached to a report or taken away, what could not be had, and passages that are kept. */
import type { Fact, FactKind, Happening } from '@oversyn/model'
import { type Command, type Records, reason, refuse, refuseUnknownReport } from './command.ts'
import { stateNoun } from './state-noun.ts'

export const attachFulltext: Command<'attachFulltext'> = async ({ records }, input) => {
  await refuseUnknownReport(records, input.report)
  const known = await factsOf(records, 'fulltext', input.report)
  if (known.some((it) => it.detail === input.file.hash)) return { happenings: [] }
  // Of this report the entry itself says that nothing is missing any more.
  const missing = await factsOf(records, 'missing', input.report)
  const found = missing.filter((it) => it.subject !== input.report).map((it) => soughtAgain(it.subject))
  return { happenings: [{ type: 'fulltext.attached', payload: input }, ...found] }
}

export const detachFulltext: Command<'detachFulltext'> = async ({ state, records }, input) => {
  const members = new Set((await records.members([input.report])).map((it) => it.id))
  const known = (await records.facts('fulltext', [...members])).filter((it) => it.detail === input.file)
  const quote = state.quotes.find((it) => it.file === input.file && members.has(it.report))
  if (known.length > 0 && quote)
    refuse([reason('still-used', 'A quote stands in this file.', { kind: 'quote', id: quote.id, key: quote.key })])
  return {
    happenings: known.map((it) => ({ type: 'fulltext.detached', payload: { ...input, report: it.subject } })),
  }
}

export const seekFulltext: Command<'seekFulltext'> = async ({ records }, input) => {
  await refuseUnknownReport(records, input.report)
  const before = await factsOf(records, 'missing', input.report)
  if (input.state === 'sought') return { happenings: before.map((it) => soughtAgain(it.subject, input.why)) }
  if (before.some((it) => it.data.reason === (input.reason ?? null))) return { happenings: [] }
  return { happenings: [{ type: 'fulltext.sought', payload: input }] }
}

/** A quote stands in a file that its report has, under whichever of its records the file was attached. */
export const keepQuote: Command<'keepQuote'> = async (ask, { value, why }) => {
  const files = await factsOf(ask.records, 'fulltext', value.report)
  if (!files.some((it) => it.detail === value.file))
    refuse([reason('reference-unknown', 'The report has no such full text.', { kind: 'record', id: value.report })])
  return stateNoun(ask, 'quote', value, why)
}

/** What is known of all records of a report: before they were linked, it was said of one of them. */
async function factsOf(records: Records, kind: FactKind, report: string): Promise<Fact[]> {
  const members = await records.members([report])
  const ids = new Set([report, ...members.map((it) => it.id)])
  return (await records.facts(kind, [...ids])).filter((it) => ids.has(it.subject))
}

function soughtAgain(report: string, why?: string): Happening {
  return { type: 'fulltext.sought', payload: { report, state: 'sought', why } }
}
