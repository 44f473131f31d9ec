/** Undoing an import, and undoing that: its records go out of sight and come back, with everything decided on them. */
import { type Command, reason, refuse } from './command.ts'

export const undoImport: Command<'undoImport'> = async ({ records }, input) => {
  const state = await records.importState(input.import)
  if (state === undefined) unknown(input.import)
  return { happenings: state === 'shown' ? [{ type: 'import.undone', payload: input }] : [] }
}

export const restoreImport: Command<'restoreImport'> = async ({ records }, input) => {
  const state = await records.importState(input.import)
  if (state === undefined) unknown(input.import)
  return { happenings: state === 'undone' ? [{ type: 'import.restored', payload: input }] : [] }
}

function unknown(id: string): never {
  refuse([reason('object-unknown', `There is no import with the id ${id}.`, { kind: 'import', id })])
}
