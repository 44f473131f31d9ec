/** correctRecord: a field of a record is put right; what the source delivered stays beside it. */
import { faultInCorrection } from '@oversyn/formats'
import { type Command, reason, refuse } from './command.ts'

export const correctRecord: Command<'correctRecord'> = async ({ records }, { record, field, text, why }) => {
  const where = { kind: 'record', id: record }
  if ((await records.shown([record])).length === 0)
    refuse([reason('object-unknown', `There is no record with the id ${record}.`, where)])
  const fault = faultInCorrection(field, text ?? '')
  if (fault !== undefined) refuse([reason('field-invalid', fault, where)])
  const before = (await records.facts('correction', [record])).find((it) => it.detail === field)
  if ((before?.data.value ?? null) === text) return { happenings: [] }
  return { happenings: [{ type: 'record.corrected', payload: { record, field, value: text, why } }] }
}
