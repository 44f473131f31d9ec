/** The job `import`: a stored file into a review, and with it what another tool says of its records. */
import type { ImportResult } from '@oversyn/api'
import { findDuplicatesSoon } from '../jobs/find-duplicates-soon.ts'
import { JobCancelled, type Work, type Worker } from '../jobs/runner.ts'
import { ImportInput } from './import-input.ts'
import { readInThread } from './read-in-thread.ts'

export const importRecords: Worker = async (work): Promise<ImportResult> => {
  const { store, job, signal } = work
  const input = ImportInput.parse(job.input)
  try {
    const result = await bringIn(work, input)
    // What came in is compared with what was there, behind the work.
    await findDuplicatesSoon(store, job.review, job.actor)
    return result
  } catch (error) {
    // Work that is only put off still needs its file.
    if (!signal.aborted || signal.reason instanceof JobCancelled) await store.files.release(input.file.hash, job.id)
    throw signal.aborted ? new JobCancelled() : error
  }
}

async function bringIn({ job, store, progress, signal }: Work, input: ImportInput): Promise<ImportResult> {
  const { file, source, search, format, mapping, tags, stage, verdict, why } = input
  const takes = input.decisions === 'take'
  const judgements = takes ? { ...(stage && { stage }), ...(verdict && { verdict }) } : undefined
  let read = 0
  const counted = async function* (): AsyncGenerator<Uint8Array> {
    for await (const piece of store.files.read(file.hash)) {
      await progress(read, file.bytes)
      read += piece.length
      yield piece
    }
  }
  const done = await store.imports.run(job.actor, job.review, {
    // Whoever begins this job again after a crash finds what the one before it left.
    id: job.id,
    ...{ source, search, file, why },
    read: (at) => readInThread(counted(), { name: file.name, format, mapping, judgements, at }, signal),
  })
  // The thread that read the file has seen whether another tool speaks in it.
  const decisions = takes && done.reading?.tool !== null
  const hasMore = decisions || tags.length > 0
  const taken =
    done.restored || !hasMore
      ? { tool: null, decisions: 0, tagged: 0, people: 0 }
      : await store.imports.takeOver(job.actor, job.review, done.id, {
          decisions,
          ...{ stage, verdict, tags },
          goOn: () => signal.throwIfAborted(),
        })
  const { counts, records = 0 } = done.reading ?? {}
  const problems = counts ? counts.error + counts.warning + counts.note : 0
  return {
    import: done.id,
    records: done.records,
    problems,
    recordsWithProblems: records,
    restored: done.restored,
    format: done.reading?.format ?? null,
    encoding: done.reading?.encoding ?? null,
    ...taken,
  }
}
