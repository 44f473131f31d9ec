/** Reading files in a worker, one after another. */
import type { FromReader, ToReader } from './messages.ts'
import type { Recognised } from './recognise.ts'

/** Reads a file; rejects where it can no longer be read, or where reading is ended. */
export type Read = (
  file: File,
  options: { mapping?: Record<string, string> | undefined; onRead: (bytes: number) => void; signal: AbortSignal },
) => Promise<Recognised>

let worker: Worker | undefined
let last = 0

/** Reads in the worker, which is started when it is first needed. Ending a reading ends the worker; the next one gets a new one. */
export const readInWorker: Read = (file, { mapping, onRead, signal }) =>
  new Promise((resolve, reject) => {
    worker ??= new Worker(new URL('./worker.ts', import.meta.url), { type: 'module' })
    const at = worker
    last += 1
    const id = last
    const end = (): void => {
      at.removeEventListener('message', hear)
      at.removeEventListener('error', fail)
      signal.removeEventListener('abort', stop)
    }
    const kill = (reason: Error): void => {
      end()
      at.terminate()
      if (worker === at) worker = undefined
      reject(reason)
    }
    const stop = (): void => kill(new DOMException('ended', 'AbortError'))
    const fail = (): void => kill(new Error('the reader of files broke off'))
    const hear = ({ data }: MessageEvent<FromReader>): void => {
      if (data.id !== id) return
      if ('read' in data) {
        onRead(data.read)
        return
      }
      end()
      if ('found' in data) resolve(data.found)
      else reject(new DOMException('the file cannot be read', data.failed))
    }
    at.addEventListener('message', hear)
    at.addEventListener('error', fail)
    signal.addEventListener('abort', stop)
    at.postMessage({ id, file, name: file.name, mapping } satisfies ToReader)
  })
