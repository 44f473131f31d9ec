/** The beginning of a PDF, read in a thread that is ended when a file takes too much. */
import { once } from 'node:events'
import { Worker } from 'node:worker_threads'
import { type ByteSource, type FromThread, nothingRead, type PdfFrontMatter, type ToThread } from './front-matter.ts'

// A worker runs no TypeScript: from source, the built one is started.
const script = new URL(
  import.meta.url.endsWith('.ts') ? '../../dist/fulltext/worker.js' : './worker.js',
  import.meta.url,
)

export interface FrontMatterLimits {
  /** @default 20000 */
  readonly milliseconds?: number
  /** By how many bytes the process may grow while a file is read. @default 768 MiB */
  readonly memory?: number
}

const mebibyte = 1024 * 1024
/** Before this a PDF must say that it is one; readers allow some bytes before it. */
const longestPreamble = 1024

/**
 * The text of the first pages of a PDF, its fields, and what is wrong with it. Whatever the bytes are, there is an answer, in bounded time
 * and memory. For many files, {@link FrontMatterReader} keeps its thread.
 *
 * @example await readFrontMatter(bytes) // { text: 'Tittel\nForfatter…', metadata: { title: '…' }, pages: 12, problem: null }
 */
export async function readFrontMatter(
  file: Uint8Array | ByteSource,
  limits?: FrontMatterLimits,
): Promise<PdfFrontMatter> {
  const reader = new FrontMatterReader(limits)
  try {
    return await reader.read(file)
  } finally {
    await reader.close()
  }
}

/** Reads one file after the other, in one thread as long as none must be broken off. */
export class FrontMatterReader {
  readonly #limits: Required<FrontMatterLimits>
  #thread: Worker | undefined
  #turn: Promise<unknown> = Promise.resolve()

  constructor({ milliseconds = 20_000, memory = 768 * mebibyte }: FrontMatterLimits = {}) {
    this.#limits = { milliseconds, memory }
  }

  /** Rejects only where a source cannot be read. */
  read(file: Uint8Array | ByteSource): Promise<PdfFrontMatter> {
    const source = file instanceof Uint8Array ? sourceOf(file) : file
    const answer = this.#turn.then(() => this.#readInThread(source))
    this.#turn = answer.catch(() => {})
    return answer
  }

  async close(): Promise<void> {
    await this.#turn
    await this.#end()
  }

  async #readInThread(source: ByteSource): Promise<PdfFrontMatter> {
    const opening = await source.read(0, Math.min(source.size, longestPreamble))
    if (!Buffer.from(opening).includes('%PDF-')) return nothingRead('not-a-pdf')
    const thread = this.#thread ?? (await this.#start())
    try {
      const found = await this.#ask(thread, source)
      if (found.problem === 'too-heavy') await this.#end()
      return found
    } catch (cause) {
      await this.#end()
      throw cause
    }
  }

  async #ask(thread: Worker, source: ByteSource): Promise<PdfFrontMatter> {
    const asked = new AbortController()
    try {
      return await new Promise((resolve, reject) => {
        const tooHeavy = () => resolve(nothingRead('too-heavy'))
        const onMessage = (said: FromThread) => {
          if ('found' in said) resolve(said.found)
          else if ('to' in said) {
            source
              .read(said.from, said.to)
              .then((part) => thread.postMessage({ from: said.from, part } satisfies ToThread), reject)
          }
        }
        thread.on('message', onMessage)
        // Out of its own memory, or a fault of the reader: either way the file is not read.
        thread.on('error', tooHeavy)
        const stop = this.#guard(tooHeavy)
        asked.signal.addEventListener('abort', () => {
          stop()
          thread.off('message', onMessage).off('error', tooHeavy)
        })
        thread.postMessage({ size: source.size } satisfies ToThread)
      })
    } finally {
      asked.abort()
    }
  }

  #guard(giveUp: () => void): () => void {
    const until = performance.now() + this.#limits.milliseconds
    const most = process.memoryUsage.rss() + this.#limits.memory
    const timer = setInterval(() => {
      if (performance.now() > until || process.memoryUsage.rss() > most) giveUp()
    }, 50)
    return () => clearInterval(timer)
  }

  async #start(): Promise<Worker> {
    const thread = new Worker(script, {
      execArgv: [],
      stdout: true,
      stderr: true,
      resourceLimits: { maxOldGenerationSizeMb: Math.ceil(this.#limits.memory / mebibyte) },
    })
    this.#thread = thread
    await once(thread, 'message')
    // Kept for the next file, and no reason for the process to stay.
    thread.unref()
    return thread
  }

  async #end(): Promise<void> {
    const thread = this.#thread
    this.#thread = undefined
    await thread?.terminate()
  }
}

function sourceOf(bytes: Uint8Array): ByteSource {
  return { size: bytes.length, read: async (from, to) => bytes.slice(from, to) }
}
