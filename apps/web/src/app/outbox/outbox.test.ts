import { expect, it } from 'vitest'
import { Outbox, type OutboxHost, type Sending, type Sent } from './outbox.ts'

class Memory {
  readonly #kept = new Map<string, string>()
  full = false
  get length() {
    return this.#kept.size
  }
  key = (at: number) => [...this.#kept.keys()][at] ?? null
  getItem = (key: string) => this.#kept.get(key) ?? null
  setItem = (key: string, text: string) => {
    if (this.full) throw new Error('full')
    this.#kept.set(key, text)
  }
  removeItem = (key: string) => {
    this.#kept.delete(key)
  }
}

function tabs(storage = new Memory()) {
  const sent: string[] = []
  const later: (() => void)[] = []
  let answer: (item: Sending) => Sent = () => ({ kind: 'done' })
  let turn = Promise.resolve()
  let clock = 1_000
  const host: OutboxHost = {
    storage,
    send: async (item) => {
      const came = answer(item)
      if (came.kind === 'done') sent.push(reportOf(item))
      return came
    },
    alone: (work) => {
      turn = turn.then(work)
      return turn
    },
    now: () => {
      clock += 1
      return clock
    },
    later: (work) => later.push(work),
  }
  return {
    sent,
    storage,
    open: () => new Outbox(host),
    answer: (how: typeof answer) => {
      answer = how
    },
    wait: async () => {
      for (const work of later.splice(0)) work()
      await settled()
    },
  }
}

const reportOf = (item: Sending) => (item.input as { report: string }).report
const settled = () => new Promise((resolve) => setTimeout(resolve, 5))
const decide = (report: string) =>
  ({
    review: 'r',
    person: 'p',
    verb: 'screenReport',
    input: { report, stage: 'title', verdict: 'include', criterion: null },
  }) as const

it('sends what is decided, in that order, and forgets it', async () => {
  const { sent, open, storage } = tabs()
  const outbox = open()
  for (const report of ['a', 'b', 'c']) outbox.add(decide(report))
  await settled()
  expect(sent).toEqual(['a', 'b', 'c'])
  expect(outbox.state).toEqual({ pending: [], link: 'there', refused: [] })
  expect(storage.length).toBe(0)
})

it('keeps everything while nobody answers, also when the page is loaded again, and sends it afterwards', async () => {
  const { sent, open, answer, wait } = tabs()
  answer(() => ({ kind: 'away' }))
  const first = open()
  first.add(decide('a'))
  first.add(decide('b'))
  await settled()
  expect(first.state).toMatchObject({ link: 'away', pending: [{ input: { report: 'a' } }, {}] })
  const second = open()
  expect(second.state.pending.map(reportOf)).toEqual(['a', 'b'])
  answer(() => ({ kind: 'done' }))
  second.add(decide('c'))
  await wait()
  expect(sent).toEqual(['a', 'b', 'c'])
})

it('sends nothing twice from two tabs', async () => {
  const { sent, open } = tabs()
  const [one, other] = [open(), open()]
  one.add(decide('a'))
  other.add(decide('b'))
  other.refresh()
  await settled()
  await Promise.all([one.flush(), other.flush()])
  expect(sent.toSorted()).toEqual(['a', 'b'])
})

it('goes on after a refusal, and keeps what was refused until it is seen', async () => {
  const { sent, open, answer } = tabs()
  answer((item) => (reportOf(item) === 'a' ? { kind: 'refused', message: 'Nei' } : { kind: 'done' }))
  const outbox = open()
  outbox.add(decide('a'))
  outbox.add(decide('b'))
  await settled()
  expect(sent).toEqual(['b'])
  expect(outbox.state.refused).toMatchObject([{ message: 'Nei', input: { report: 'a' } }])
  outbox.dismiss(outbox.state.refused[0]?.id ?? '')
  expect(outbox.state.refused).toEqual([])
})

it('sends what the browser has no room to keep', async () => {
  const { sent, open, storage } = tabs()
  storage.full = true
  const outbox = open()
  outbox.add(decide('a'))
  await settled()
  expect(sent).toEqual(['a'])
})
