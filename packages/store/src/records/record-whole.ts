/** One record whole: what its source said, where it stood in which file, and what people put right, with who and when. */
import { asReference, corrected, fieldText, isCorrectable, type Reference } from '@oversyn/formats'
import { AppError } from '../app-error.ts'
import type { Db } from '../engine/engine.ts'
import { readEntry } from '../log/stored-rows.ts'
import { readData } from '../state/read-data.ts'
import { readSaid } from './record-row.ts'

/** Who did something, when, and why; `seq` is the entry of the log that says so. */
export interface Doing {
  seq: number
  person: string
  at: string
  why: string | null
}

export interface RecordCorrection extends Doing {
  field: string
  text: string
  /** What the source says there. */
  said: string
}

export interface RecordWhole {
  id: string
  report: string
  source: string
  search: string | null
  import: { id: string; name: string; hash: string; at: string; seq: number }
  /** Its place in the file, from 0, and the first line of it there, from 1; `file` within an archive. */
  ordinal: number
  line: number | null
  file: string | null
  /** As its source delivered it, and with what was put right. */
  said: Reference
  now: Reference
  corrections: RecordCorrection[]
  /** What linked it to the others of its report; `null` where nothing did. */
  linked: (Doing & { by: 'program' | 'person' }) | null
}

/** One record that is in sight. Refuses with `record-unknown`. */
export async function recordWhole(db: Db, review: string, id: string): Promise<RecordWhole> {
  const [found] = await recordsWhole(db, review, [id])
  if (!found) throw new AppError('record-unknown', `There is no record with the id ${id}.`)
  return found
}

/** Records that are in sight, in the order of import. */
export async function recordsWhole(db: Db, review: string, ids: readonly string[]): Promise<RecordWhole[]> {
  if (ids.length === 0) return []
  const rows = await db
    .selectFrom('record')
    .innerJoin('import', 'import.id', 'record.import')
    .select([
      'record.id',
      'record.report',
      'record.source',
      'record.ordinal',
      'record.data',
      'import.id as import',
      'import.search',
      'import.file_name',
      'import.file_hash',
      'import.seq',
    ])
    .where('record.review', '=', review)
    .where('record.id', 'in', [...ids])
    .where('import.state', '=', 'shown')
    .orderBy('import.seq')
    .orderBy('record.ordinal')
    .execute()
  const facts = await db
    .selectFrom('fact')
    .select(['kind', 'subject', 'detail', 'data', 'seq'])
    .where('review', '=', review)
    .where('kind', 'in', ['correction', 'group'])
    .where('subject', 'in', [...ids])
    .orderBy('detail')
    .execute()
  const doings = await doingsOf(
    db,
    review,
    [...facts, ...rows].map((it) => it.seq ?? 0),
  )
  return rows.map((row) => {
    const said = asReference(readSaid(row.data)?.data ?? {})
    const own = facts.filter((it) => it.subject === row.id)
    const corrections = own
      .filter((it) => it.kind === 'correction')
      .map(({ detail: field, data, seq }): RecordCorrection => {
        const { value: text } = readData(data) as { value: string }
        return { field, text, said: isCorrectable(field) ? fieldText(said, field) : '', ...doings.doing(seq) }
      })
    const group = own.find((it) => it.kind === 'group')
    return {
      id: row.id,
      report: row.report,
      source: row.source,
      search: row.search,
      import: {
        id: row.import,
        name: row.file_name,
        hash: row.file_hash,
        at: doings.doing(row.seq ?? 0).at,
        seq: row.seq ?? 0,
      },
      ordinal: row.ordinal,
      line: said.place.line > 0 ? said.place.line : null,
      file: said.place.file ?? null,
      said,
      now: corrected(said, new Map(corrections.map((it) => [it.field, it.text]))),
      corrections,
      linked: group ? { ...doings.doing(group.seq), by: doings.by(group.seq) } : null,
    }
  })
}

interface Doings {
  doing: (seq: number) => Doing
  by: (seq: number) => 'program' | 'person'
}

/** What some entries of the log say of who did it, when and why. */
export async function doingsOf(db: Db, review: string, seqs: readonly number[]): Promise<Doings> {
  const asked = [...new Set(seqs)].filter((seq) => seq > 0)
  const rows =
    asked.length === 0
      ? []
      : await db
          .selectFrom('event')
          .select(['seq', 'envelope', 'payload', 'salt', 'hash'])
          .where('review', '=', review)
          .where('seq', 'in', asked)
          .execute()
  const events = new Map(rows.map((row) => [row.seq, readEntry(row).event]))
  return {
    doing: (seq) => {
      const event = events.get(seq)
      const why = (event?.payload as { why?: string } | null | undefined)?.why
      return { seq, person: event?.actor.id ?? '', at: event?.at ?? '', why: why ?? null }
    },
    by: (seq) =>
      (events.get(seq)?.payload as { by?: string } | null | undefined)?.by === 'person' ? 'person' : 'program',
  }
}
