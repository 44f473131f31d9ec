/** A PDF that somebody brings: stored, read, and attached to the report that it is, where that is sure. */
import type { BroughtFulltext } from '@oversyn/api'
import type { Candidate, FileMatch } from '@oversyn/fulltext'
import type { Actor } from '@oversyn/model'
import type { Arrival, ArrivalReading, Store, StoredFile } from '@oversyn/store'
import type { PdfFrontMatter } from './front-matter.ts'
import { withThreads } from './threads.ts'

type NamedFile = StoredFile & { name: string }

/** Who brings something to which review. */
export interface Bringing {
  store: Store
  actor: Actor
  review: string
}

/**
 * Attaches a stored file: to `report` where it is given, else to the one that it is found to be. A report that has another file already
 * is left to people.
 */
export async function bring(by: Bringing, file: NamedFile, report?: string): Promise<BroughtFulltext> {
  const { store, actor, review } = by
  const before = await known(store, review, file.hash)
  if (before.length > 0 && (report === undefined || before.includes(report)))
    return presented(by, file, { state: 'known', reports: before })
  await store.fulltexts.note(actor, review, file, null)
  const { front, match } = await read(by, file)
  const nearest = match.match ? [match.match] : match.nearest
  const reading: ArrivalReading = {
    pages: front.pages,
    problem: front.problem,
    candidates: [...nearest],
    why: match.why,
  }
  const found = report === undefined ? await free(by, match.match) : { report, reason: 'person' as const }
  if (!found && match.match) reading.why = 'has-another'
  await store.fulltexts.note(actor, review, file, reading)
  if (!found) return presented(by, file, { state: 'unmatched', reading })
  const { hash, name, bytes } = file
  await store.execute(actor, review, 'attachFulltext', {
    report: found.report,
    file: { hash, name, bytes },
    how: found.reason,
  })
  return presented(by, file, { state: 'attached', reports: [found.report], how: found.reason, reading })
}

/** A file that belongs to no report yet, as it is shown. */
export function presentedArrival(by: Pick<Bringing, 'store' | 'review'>, arrival: Arrival): Promise<BroughtFulltext> {
  const { hash, name, bytes, reading } = arrival
  return presented(by, { hash, name, bytes }, { state: 'unmatched', ...(reading ? { reading } : {}) })
}

async function read(
  { store, review }: Bringing,
  file: NamedFile,
): Promise<{ front: PdfFrontMatter; match: FileMatch }> {
  return withThreads(async ({ reader, matcher }) => {
    const front = await reader.read({
      size: file.bytes,
      read: (from, to) => store.fulltexts.part(file.hash, from, to),
    })
    const { text, metadata } = front
    const match = await matcher.match(await store.fulltexts.toMatch(review), { fileName: file.name, text, metadata })
    return { front, match }
  })
}

/** The match, unless its report has a full text already. */
async function free({ store, review }: Bringing, match: Candidate | null): Promise<Candidate | undefined> {
  if (!match) return undefined
  const has = await store.fulltexts.filesOf(review, match.report)
  return has.length === 0 ? match : undefined
}

/** The reports that have the very same file. */
async function known(store: Store, review: string, hash: string): Promise<string[]> {
  const arrivals = await store.fulltexts.file(review, hash).catch(() => undefined)
  return arrivals?.reports ?? []
}

interface Outcome {
  state: BroughtFulltext['state']
  reports?: string[]
  how?: string
  reading?: ArrivalReading
}

async function presented(
  { store, review }: Pick<Bringing, 'store' | 'review'>,
  { hash, name, bytes }: NamedFile,
  { state, reports = [], how, reading }: Outcome,
): Promise<BroughtFulltext> {
  const candidates = state === 'unmatched' ? (reading?.candidates ?? []) : []
  const asked = [...reports, ...candidates.map((it) => it.report)]
  const names = new Map((await store.fulltexts.named(review, asked)).map(({ id, ...it }) => [id, it]))
  return {
    file: { hash, name, bytes },
    state,
    reports: reports.map((report) => ({ report, ...(names.get(report) ?? nameless) })),
    how: how ?? null,
    candidates: candidates.flatMap((it) => {
      const named = names.get(it.report)
      return named ? [{ ...it, ...named }] : []
    }),
    why: state === 'unmatched' ? (reading?.why ?? null) : null,
    problem: reading?.problem ?? null,
    pages: reading?.pages ?? 0,
  }
}

const nameless = { title: '', authors: '', year: null }
