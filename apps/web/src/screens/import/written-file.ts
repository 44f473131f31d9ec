/** What a person wrote here as a file like any other, so that it is kept and can be downloaded again. */
import { type Reference, writeReferences } from '@oversyn/formats'

/** A file of CSL-JSON, one record a line. `name` gets the moment, so that two lists of one day can be told apart. */
export function writtenFile(name: string, records: readonly Reference[], at: Date): File {
  const stamp = at.toISOString().slice(0, 16).replace('T', '-').replace(':', '')
  return new File([writeReferences(records, 'jsonl').text], `${name}-${stamp}.jsonl`, { type: 'application/jsonl' })
}
