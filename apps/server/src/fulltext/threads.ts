/** The threads that full texts need, begun with the first file and ended when none has come for a while. */
import { Matcher } from './matcher.ts'
import { FrontMatterReader } from './read-front-matter.ts'

interface Threads {
  readonly reader: FrontMatterReader
  readonly matcher: Matcher
}

const patience = 60_000

let threads: Threads | undefined
let uses = 0
let timer: ReturnType<typeof setTimeout> | undefined

/** Does something with them. They serve one file after the other, whoever asks. */
export async function withThreads<T>(work: (threads: Threads) => Promise<T>): Promise<T> {
  threads ??= { reader: new FrontMatterReader(), matcher: new Matcher() }
  uses += 1
  clearTimeout(timer)
  try {
    return await work(threads)
  } finally {
    uses -= 1
    if (uses === 0) timer = setTimeout(letGo, patience).unref()
  }
}

function letGo(): void {
  const idle = threads
  threads = undefined
  void idle?.reader.close()
  void idle?.matcher.close()
}
