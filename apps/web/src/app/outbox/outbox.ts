/** What people have decided and the server has not confirmed: kept in the browser, and sent one after the other until it is. */
import type { Input, Verb } from '@oversyn/model'
import { z } from 'zod'

/** A decision on its way. `id` sorts by when it was made. */
export interface Sending<V extends Verb = Verb> {
  id: string
  review: string
  person: string
  verb: V
  input: Input<V>
}

/** What became of one that was sent. `away`: nobody answered, or not as they should; it is kept and sent again. */
export type Sent = { kind: 'done' } | { kind: 'away' | 'signedOut' } | { kind: 'refused'; message: string }

export interface Refused extends Sending {
  message: string
}

export interface OutboxState {
  /** Oldest first. */
  pending: readonly Sending[]
  /** `away`: the server does not answer. `signedOut`: it does not know this browser any more. */
  link: 'there' | 'away' | 'signedOut'
  /** What the server refused: it is kept until somebody has seen it. */
  refused: readonly Refused[]
}

/** What an outbox is given, so that it runs in a test too. */
export interface OutboxHost {
  storage: Pick<Storage, 'getItem' | 'setItem' | 'removeItem' | 'key' | 'length'>
  send: (item: Sending) => Promise<Sent>
  /** Runs work while no other tab does. */
  alone: (work: () => Promise<void>) => Promise<void>
  now: () => number
  later: (work: () => void, ms: number) => void
}

const waiting = 'oversyn.outbox.'
const turned = 'oversyn.refused.'
const firstPause = 1_000
const longestPause = 8_000

const Item = z.object({ id: z.string(), review: z.string(), person: z.string(), verb: z.string(), input: z.unknown() })

export class Outbox {
  readonly #host: OutboxHost
  readonly #listeners = new Set<() => void>()
  #state: OutboxState
  #made = 0
  #sending = false
  #again = false
  #isWaiting = false
  #pause = firstPause
  /** Keeps what the browser would not store, until the page is closed. */
  readonly #unstored = new Map<string, string>()

  constructor(host: OutboxHost) {
    this.#host = host
    this.#state = { pending: this.#read(waiting), link: 'there', refused: this.#read(turned) as Refused[] }
  }

  get state(): OutboxState {
    return this.#state
  }

  subscribe(listener: () => void): () => void {
    this.#listeners.add(listener)
    return () => this.#listeners.delete(listener)
  }

  /** Keeps a decision and sends it as soon as may be. It is kept when this returns. */
  add<V extends Verb>(given: Omit<Sending<V>, 'id'>): void {
    this.#made += 1
    const time = this.#host.now().toString(36).padStart(9, '0')
    const id = `${time}-${this.#made.toString(36).padStart(4, '0')}-${Math.random().toString(36).slice(2, 8)}`
    this.#write(waiting + id, { id, ...given })
    this.#tell()
    void this.flush()
  }

  /** Sends what waits, in the order in which it was decided. */
  async flush(): Promise<void> {
    if (this.#sending) {
      this.#again = true
      return
    }
    this.#sending = true
    try {
      do {
        this.#again = false
        await this.#host.alone(() => this.#sendAll())
      } while (this.#again && this.#state.link === 'there')
    } finally {
      this.#sending = false
    }
  }

  /** Another tab has added or sent something. */
  refresh(): void {
    this.#tell()
  }

  /** What was refused has been seen. */
  dismiss(id: string): void {
    this.#remove(turned + id)
    this.#tell()
  }

  async #sendAll(): Promise<void> {
    for (;;) {
      // Read anew each time: another tab may have sent it meanwhile.
      const [first] = this.#read(waiting)
      if (!first) return this.#tell({ link: 'there' })
      const sent = await this.#host.send(first)
      if (sent.kind === 'away' || sent.kind === 'signedOut') {
        this.#tell({ link: sent.kind })
        this.#tryLater()
        return
      }
      this.#pause = firstPause
      if (sent.kind === 'refused') this.#write(turned + first.id, { ...first, message: sent.message })
      this.#remove(waiting + first.id)
      this.#tell({ link: 'there' })
    }
  }

  #tryLater(): void {
    if (this.#isWaiting) return
    this.#isWaiting = true
    const again = () => {
      this.#isWaiting = false
      void this.flush()
    }
    this.#host.later(again, this.#pause)
    this.#pause = Math.min(this.#pause * 2, longestPause)
  }

  #tell(change: Partial<OutboxState> = {}): void {
    this.#state = {
      ...this.#state,
      ...change,
      pending: this.#read(waiting),
      refused: this.#read(turned) as Refused[],
    }
    for (const listener of this.#listeners) listener()
  }

  #read(prefix: string): Sending[] {
    const { storage } = this.#host
    const texts = new Map(this.#unstored)
    for (let at = 0; at < storage.length; at += 1) {
      const key = storage.key(at)
      if (key?.startsWith(prefix)) texts.set(key, storage.getItem(key) ?? '')
    }
    return [...texts]
      .filter(([key]) => key.startsWith(prefix))
      .toSorted(([a], [b]) => (a < b ? -1 : 1))
      .flatMap(([, text]) => readItem(text))
  }

  #write(key: string, item: object): void {
    const text = JSON.stringify(item)
    try {
      this.#host.storage.setItem(key, text)
    } catch {
      this.#unstored.set(key, text)
    }
  }

  #remove(key: string): void {
    this.#unstored.delete(key)
    this.#host.storage.removeItem(key)
  }
}

/** What cannot be read was not written by this program. */
function readItem(text: string): Sending[] {
  try {
    const read = Item.loose().safeParse(JSON.parse(text))
    return read.success ? [read.data as unknown as Sending] : []
  } catch {
    return []
  }
}
