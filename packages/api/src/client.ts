/** The typed client, made from the routes. It is given a way to send, so that it works over the net, in a page, and in one process. */
import type { Input, Verb } from '@oversyn/model'
import type { z } from 'zod'
import { readLines } from './read-lines.ts'
import type { PathNames, Route } from './route.ts'
import { commandRoutes, routes } from './routes.ts'
import { type AuditAnswer, AuditLine, type Done, ProblemDetails } from './schemas.ts'

/** A refused request: `code` is stable, `message` is a sentence. */
export class ApiProblem extends Error {
  readonly details: ProblemDetails

  constructor(details: ProblemDetails) {
    super(details.detail ?? details.title)
    this.details = details
  }

  get code(): string {
    return this.details.code
  }
}

type Routes = typeof routes
type Given<R extends Route> = Record<PathNames<R['path']>, string> &
  (R['query'] extends z.ZodType ? { query?: z.input<R['query']> } : unknown) &
  (R['body'] extends z.ZodType ? { body: z.input<R['body']> } : unknown) &
  (R['upload'] extends true ? { upload: BodyInit; signal?: AbortSignal } : unknown)
type Answer<R extends Route> = R['response'] extends z.ZodType ? z.infer<R['response']> : Response

/** Sends one request; `fetch` is one. Rejects where nobody answers. */
export type Send = (path: string, init: RequestInit) => Promise<Response>

export type Client = { [K in keyof Routes]: (given: Given<Routes[K]>) => Promise<Answer<Routes[K]>> } & {
  /** Carries out a verb on a review. */
  command: <V extends Verb>(review: string, verb: V, input: Input<V>, expect?: number) => Promise<Done>
  /** The audit, followed step by step; aborting it stops the work on the server. */
  followAudit: (given: Given<Routes['audit']>, following: Following) => Promise<AuditAnswer>
}

/** How long work is followed. */
export interface Following {
  onStep?: (step: { done: number; of: number }) => void
  signal?: AbortSignal
}

/**
 * A client that speaks through `send`. JSON answers come as data, others as the `Response` itself; a refusal rejects with
 * {@link ApiProblem}.
 *
 * @example const reviews = await client((path, init) => fetch(origin + path, init)).reviews({})
 */
export function client(send: Send): Client {
  const ask = async (it: Route, given: Record<string, unknown>, more: RequestInit = {}): Promise<Response> => {
    const path = it.path.replace(/\{(\w+)\}/g, (_, name: string) => encodeURIComponent(String(given[name])))
    const response = await send(path + search(given.query), {
      ...more,
      method: it.method,
      ...bodyOf(it, given, more.headers),
    })
    if (!response.ok) throw new ApiProblem(await readProblem(response))
    return response
  }
  const call = async (it: Route, given: Record<string, unknown>): Promise<unknown> => {
    // A file may take long to send.
    const { signal } = given as { signal?: AbortSignal }
    const response = await ask(it, given, it.upload && signal ? { signal } : {})
    return typeof it.response === 'string' ? response : response.json()
  }
  const calls = Object.fromEntries(
    Object.entries(routes).map(([name, it]) => [name, (given: Record<string, unknown>) => call(it, given)]),
  )
  const command = (review: string, verb: Verb, input: unknown, expect?: number) => {
    const it = commandRoutes[verb]
    if (!it) throw new TypeError(`no such verb: ${verb}`)
    return call(it, { review, body: { input, expect } })
  }
  const followAudit = async (given: Given<Routes['audit']>, { onStep, signal }: Following): Promise<AuditAnswer> => {
    const headers = { accept: 'application/x-ndjson' }
    const response = await ask(routes.audit, given, { headers, ...(signal ? { signal } : {}) })
    for await (const line of readLines(response)) {
      const said = AuditLine.parse(JSON.parse(line))
      if ('answer' in said) return said.answer
      if ('refused' in said) throw new ApiProblem(said.refused)
      onStep?.(said)
    }
    throw new TypeError('The answer ended before its result.')
  }
  return { ...calls, command, followAudit } as Client
}

function bodyOf(it: Route, given: Record<string, unknown>, more: HeadersInit = {}): RequestInit {
  const headers = Object.fromEntries(new Headers(more))
  if (it.upload) {
    const body = given.upload as BodyInit
    // A stream is sent as it comes, which has to be said.
    const streaming = body instanceof ReadableStream ? { duplex: 'half' } : {}
    return { headers: { ...headers, 'content-type': 'application/octet-stream' }, body, ...streaming }
  }
  if (given.body === undefined) return { headers }
  return { headers: { ...headers, 'content-type': 'application/json' }, body: JSON.stringify(given.body) }
}

function search(query: unknown): string {
  const given = Object.entries(query ?? {}).filter(([, value]) => value !== undefined)
  return given.length === 0 ? '' : `?${new URLSearchParams(given.map(([name, value]) => [name, String(value)]))}`
}

async function readProblem(response: Response): Promise<ProblemDetails> {
  const read = ProblemDetails.safeParse(await response.json().catch(() => undefined))
  if (read.success) return read.data
  return { type: 'about:blank', title: 'The server gave no reason.', status: response.status, code: 'no-reason' }
}
