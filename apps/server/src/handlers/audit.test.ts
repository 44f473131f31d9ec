/** The audit over the net: as one answer, line by line, broken off, and with what was dismissed. */
import type { Worker } from 'node:worker_threads'
import { bokmal, offices } from '@oversyn/audit/testing'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { auditInThread } from '../auditing/audit-in-thread.ts'
import { type OpenApp, openApp, sending } from '../testing/open-app.ts'

let it: OpenApp
/** The threads that audit now. */
const threads = new Set<Worker>()

beforeAll(async () => {
  it = await openApp()
  await it.client.createReview({ body: { title: 'Kontor', key: 'kontor' } })
  process.on('worker', (worker) => {
    threads.add(worker)
    worker.once('exit', () => threads.delete(worker))
  })
})
afterAll(() => it?.close())

const base64 = (text: string) => Buffer.from(text).toString('base64')
const audited = (text: string, more: { dismissed?: string[]; all?: boolean } = {}) =>
  it.client.audit({ review: 'kontor', body: { name: 'tekst.txt', base64: base64(text), ...more } })
const text = 'Søket ble gjort 31. juni 2011 (Hansen 2009).'
/** Long enough that no audit of it ends before somebody can leave. */
const book = `${bokmal.text}\n\n`.repeat(60)

test('a text is audited, and says what of it was read', async () => {
  const { problems, read } = await audited(text)
  expect(problems.map(({ code }) => code).toSorted()).toEqual(['citation-unknown', 'date-impossible'])
  expect(problems[0]).toMatchObject({ where: { line: 1, page: null, section: null }, confidence: expect.any(Number) })
  expect(read).toEqual({ words: 8, citations: 1, pages: null, language: null })
})

test('what the asker or the review has dismissed stays away; with "all" it comes with the reason', async () => {
  const { problems } = await audited(text)
  const [first, second] = problems
  expect((await audited(text, { dismissed: [first?.fingerprint ?? ''] })).problems).toEqual([second])
  const { code = '', fingerprint = '', excerpt = '' } = first ?? {}
  const value = { about: 'audit' as const, code, fingerprint, excerpt, reason: 'Fra en eldre utgave.' }
  const done = await it.client.command('kontor', 'dismissProblem', { value })
  expect((await audited(text)).problems).toEqual([second])
  expect((await audited(text, { all: true })).problems).toEqual([{ ...first, dismissed: value.reason }, second])
  await it.client.command('kontor', 'withdraw', { kind: 'dismissal', id: done.made?.id ?? '' })
  expect((await audited(text)).problems).toEqual(problems)
})

test.each([
  [{ name: 'a.txt', base64: 'ikke base64!' }, 'input-invalid'],
  [{ name: 'a.txt', base64: base64('  ') }, 'manuscript-without-text'],
  [{ name: 'a.docx', base64: base64('PK og ikke mer') }, 'manuscript-unreadable'],
])('%o is refused, followed or not', async (body, code) => {
  for (const accept of ['application/json', 'application/x-ndjson']) {
    const { headers, ...rest } = sending(body)
    const answer = await it.ask('/api/reviews/kontor/audit', { ...rest, headers: { ...headers, accept } })
    expect(answer.headers.get('content-type')).toBe('application/problem+json')
    expect(await answer.json()).toMatchObject({ code })
  }
})

describe('an audit that is followed', () => {
  const body = { name: 'tekst.txt', base64: base64(text) }

  test('tells its steps, then gives the same answer', async () => {
    const steps: string[] = []
    const onStep = ({ done, of }: { done: number; of: number }) => steps.push(`${done}/${of}`)
    const answer = await it.client.followAudit({ review: 'kontor', body }, { onStep })
    expect(answer).toEqual(await it.client.audit({ review: 'kontor', body }))
    expect(steps[0]).toMatch(/^0\/\d+$/)
    expect(steps.at(-1)).toMatch(/^(\d+)\/\1$/)
  })

  test('ends when nobody reads it any more, and that is no bug', async () => {
    const { headers, ...rest } = sending({ name: 'bok.txt', base64: base64(book) })
    const answer = await it.ask('/api/reviews/kontor/audit', {
      ...rest,
      headers: { ...headers, accept: 'application/x-ndjson' },
    })
    const reader = answer.body?.getReader()
    expect(new TextDecoder().decode((await reader?.read())?.value)).toMatch(/^\{"done":0,"of":\d+\}\n/)
    expect(threads.size).toBe(1)
    await reader?.cancel()
    await expect.poll(() => threads.size).toBe(0)
    expect(it.bugs.filter(({ path }) => path.endsWith('/audit'))).toEqual([])
  })
})

describe('the thread of an audit', () => {
  const job = { name: 'bok.txt', bytes: new TextEncoder().encode(book), review: offices(), dismissed: [] }

  test('ends at once when it is broken off', async () => {
    const left = new AbortController()
    const steps = auditInThread(job, left.signal)
    await steps.next()
    const next = steps.next()
    left.abort()
    await expect(next).rejects.toThrow(expect.objectContaining({ name: 'AbortError' }))
    expect(threads.size).toBe(0)
  })

  test('leaves the server free to answer others meanwhile', async () => {
    const left = new AbortController()
    const steps = auditInThread(job, left.signal)
    await steps.next()
    const waiting = steps.next().catch(() => undefined)
    const before = performance.now()
    await it.ask('/api/reviews/kontor/state')
    expect(performance.now() - before).toBeLessThan(1_000)
    left.abort()
    await waiting
  })
})
