/** The queue of a review, one for as long as the page stands. */
import { useEffect, useSyncExternalStore } from 'react'
import { api } from '../../../app/api.ts'
import { queryClient } from '../../../app/query-client.ts'
import { readInWorker } from '../reading/reader.ts'
import { ImportQueue, type Sending } from './import-queue.ts'
import type { QueuedFile } from './queued-file.ts'

const queues = new Map<string, ImportQueue>()

/** The queue of a review, and its files as they stand. Leaving the page while files are being sent is asked about. */
export function useQueue(review: string): { queue: ImportQueue; files: readonly QueuedFile[] } {
  const queue = queues.get(review) ?? new ImportQueue(readInWorker, sendingOf(review))
  queues.set(review, queue)
  const files = useSyncExternalStore(queue.subscribe, queue.snapshot)
  useEffect(() => {
    const ask = (event: BeforeUnloadEvent): void => {
      if (queue.isBusy) event.preventDefault()
    }
    window.addEventListener('beforeunload', ask)
    return () => window.removeEventListener('beforeunload', ask)
  }, [queue])
  return { queue, files }
}

function sendingOf(review: string): Sending {
  return {
    send: ({ file, found, mapping, takes }, { source, search }, signal) => {
      const by = mapping ?? found?.mapping
      const query = {
        ...({ name: file.name, source, decisions: takes ? 'take' : 'leave' } as const),
        ...(search === null ? {} : { search }),
        ...(by ? { mapping: JSON.stringify(by), format: 'csv' } : {}),
      }
      return api.importRecords({ review, query, upload: file, signal })
    },
    follow: (job) => api.job({ review, job }),
    cancel: (job) => api.cancelJob({ review, job }),
    onEnd: () => {
      for (const what of ['review', 'log', 'records', 'imports', 'jobs'])
        void queryClient.invalidateQueries({ queryKey: [what, review] })
      void queryClient.invalidateQueries({ queryKey: ['reviews'] })
    },
  }
}
