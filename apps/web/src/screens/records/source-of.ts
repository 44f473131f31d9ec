/** What the source of a record is called. */
import type { ReportWhole } from '@oversyn/api'
import type { Review } from '@oversyn/model'
import { lookupOf } from '../../app/derived.ts'

/** The name of the source, with the file where the report has several records from it. */
export function sourceOf(record: string, { records }: Pick<ReportWhole, 'records'>, review: Review): string {
  const found = records.find((it) => it.id === record)
  if (!found) return ''
  const name = lookupOf(review).byId.sources.get(found.source)?.name ?? ''
  const isAlone = records.filter((it) => it.source === found.source).length === 1
  return isAlone ? name : `${name} (${found.import.name}${found.line === null ? '' : `:${found.line}`})`
}
