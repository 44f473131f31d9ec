/** The records of one report as one reference, and field by field which record it follows and what the others say. */
import { keywordsOf } from '../keywords.ts'
import { corrected } from '../listed.ts'
import type { Reference } from '../reference.ts'
import { type MergedField, mergedFields, saysTheSame, textOf } from './field-value.ts'
import { goodness, isBetter, isUsable } from './rules.ts'

/** A record of the report: what its source delivered, and what people put right in it. */
export interface Delivered {
  id: string
  /** Its place in the order of import; the earlier stands where nothing else decides. */
  rank: number
  said: Reference
  corrections: readonly FieldCorrection[]
}

/** A field put right; empty where it was taken away. `seq` is the entry of the log that says so: the latest of several stands. */
export interface FieldCorrection {
  field: string
  text: string
  seq: number
}

/** Where a field of the merged reference comes from. */
export interface FieldOrigin {
  field: MergedField
  text: string
  /** The record it follows; all that brought something, where a field gathers what they say (`keyword`). */
  from: string[]
  isCorrected: boolean
  /** What other records say, where it is not the same. Of the followed record: what its source said before it was put right. */
  others: { record: string; text: string }[]
}

export interface Merged {
  reference: Reference
  fields: FieldOrigin[]
}

/**
 * Merges the records of a report. What a person put right comes first, the latest of several; then the rules of {@link goodness};
 * keywords and `extra` gather what all say. Every text of every record is in the reference, says the same as it, or stands under
 * `others`.
 *
 * @example mergeReferences([{ id: 'a', rank: 0, said, corrections: [] }]).reference
 */
export function mergeReferences(records: readonly Delivered[]): Merged {
  const ranked = records.toSorted((a, b) => a.rank - b.rank || (a.id < b.id ? -1 : a.id > b.id ? 1 : 0))
  const now = ranked.map((it): Standing => {
    const corrections = new Map(it.corrections.map(({ field, text }) => [field, text]))
    return { ...it, reference: corrected(it.said, corrections) }
  })
  const [first] = now
  if (!first) return { reference: { type: 'document', extra: {}, place: { line: 0 } }, fields: [] }
  const made: Record<string, unknown> = {
    type: 'document',
    ...(first.reference.id === undefined ? {} : { id: first.reference.id }),
    extra: gatherExtra(now),
    place: first.said.place,
  }
  const fields: FieldOrigin[] = []
  for (const field of mergedFields) {
    const choice = choose(now, field)
    if (!choice) continue
    if (choice.value !== undefined) made[field] = choice.value
    fields.push({
      field,
      text: choice.text,
      from: choice.from,
      isCorrected: choice.isCorrected,
      others: othersOf(now, field, choice),
    })
  }
  return { reference: made as unknown as Reference, fields }
}

interface Standing extends Delivered {
  /** With what was put right. */
  reference: Reference
}

interface Choice {
  value: unknown
  text: string
  from: string[]
  isCorrected: boolean
}

/** `undefined` where no record says anything in the field. */
function choose(records: readonly Standing[], field: MergedField): Choice | undefined {
  const put = latestCorrection(records, field)
  if (put) return follow(put, field, true)
  const saying = records.filter((it) => textOf(it.reference, field) !== '')
  if (saying.length === 0) return undefined
  if (field === 'keyword') return gatherKeywords(saying)
  const measure = saying.find((it) => isUsable(it.reference, field))?.reference
  let [best] = saying
  for (const one of saying) {
    if (best && isBetter(goodness(one.reference, field, measure), goodness(best.reference, field, measure))) best = one
  }
  return best && follow(best, field, false)
}

function follow({ id, reference }: Standing, field: MergedField, isCorrected: boolean): Choice {
  return { value: reference[field], text: textOf(reference, field), from: [id], isCorrected }
}

function latestCorrection(records: readonly Standing[], field: MergedField): Standing | undefined {
  let latest: { record: Standing; seq: number } | undefined
  for (const record of records)
    for (const it of record.corrections)
      if (it.field === field && (latest === undefined || it.seq > latest.seq)) latest = { record, seq: it.seq }
  return latest?.record
}

function othersOf(
  records: readonly Standing[],
  field: MergedField,
  choice: Choice,
): { record: string; text: string }[] {
  return records.flatMap(({ id, said, reference }) => {
    const texts = new Set([textOf(reference, field), textOf(said, field)])
    return [...texts]
      .filter((text) => text !== '' && !covers(field, choice.text, text))
      .map((text) => ({ record: id, text }))
  })
}

function covers(field: MergedField, whole: string, text: string): boolean {
  if (field !== 'keyword') return saysTheSame(whole, text)
  const there = whole.split('; ')
  return text.split(/\s*;\s*/).every((word) => word === '' || there.some((it) => saysTheSame(it, word)))
}

/** Keywords are no contradiction: each that a record brings is kept once. */
function gatherKeywords(records: readonly Standing[]): Choice {
  const words = new Map<string, string>()
  const from: string[] = []
  for (const { id, reference } of records) {
    const fresh = keywordsOf(reference).filter((it) => !words.has(it.toLowerCase()))
    for (const word of fresh) if (!words.has(word.toLowerCase())) words.set(word.toLowerCase(), word)
    if (fresh.length > 0) from.push(id)
  }
  const text = [...words.values()].join('; ')
  return { value: text, text, from, isCorrected: false }
}

function gatherExtra(records: readonly Standing[]): Record<string, string[]> {
  const extra = new Map<string, Set<string>>()
  for (const { said } of records)
    for (const [tag, values] of Object.entries(said.extra))
      extra.set(tag, new Set([...(extra.get(tag) ?? []), ...values]))
  return Object.fromEntries([...extra].map(([tag, values]) => [tag, [...values]]))
}
