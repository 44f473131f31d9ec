/** Full texts: a file attached to a report or taken away, and what could not be had. */
import { type Command, reason, refuse, refuseUnknownReport } from './command.ts'

export const attachFulltext: Command<'attachFulltext'> = async ({ records }, input) => {
  await refuseUnknownReport(records, input.report)
  const known = await records.facts('fulltext', [input.report])
  if (known.some((it) => it.subject === input.report && it.detail === input.file.hash)) return { happenings: [] }
  return { happenings: [{ type: 'fulltext.attached', payload: input }] }
}

export const detachFulltext: Command<'detachFulltext'> = async ({ state, records }, input) => {
  const known = await records.facts('fulltext', [input.report])
  if (!known.some((it) => it.subject === input.report && it.detail === input.file)) return { happenings: [] }
  const quote = state.quotes.find((it) => it.report === input.report && it.file === input.file)
  if (quote)
    refuse([reason('still-used', 'A quote stands in this file.', { kind: 'quote', id: quote.id, key: quote.key })])
  return { happenings: [{ type: 'fulltext.detached', payload: input }] }
}

export const seekFulltext: Command<'seekFulltext'> = async ({ records }, input) => {
  await refuseUnknownReport(records, input.report)
  const [before] = (await records.facts('missing', [input.report])).filter((it) => it.subject === input.report)
  const isSame = input.state === 'sought' ? before === undefined : before?.data.reason === (input.reason ?? null)
  return { happenings: isSame ? [] : [{ type: 'fulltext.sought', payload: input }] }
}
