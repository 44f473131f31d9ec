/** How a contract becomes a served route: validate -> authorise -> command -> present. */
import type { PathNames, Route } from '@oversyn/api'
import type { Actor } from '@oversyn/model'
import { can } from '@oversyn/store'
import type { Context, Hono, MiddlewareHandler } from 'hono'
import { bodyLimit } from 'hono/body-limit'
import type { z } from 'zod'
import type { AppOptions } from './context.ts'
import { readInput } from './errors/input-problems.ts'
import { Refusal } from './errors/refusal.ts'
import { personAsking } from './safety/session.ts'

type Read<S> = S extends z.ZodType ? z.infer<S> : undefined

/** A request that has been read and allowed. */
export interface Asked<R extends Route> {
  actor: Actor
  params: Record<PathNames<R['path']>, string>
  query: Read<R['query']>
  body: Read<R['body']>
  /** The file that was sent, as it comes. */
  upload: R['upload'] extends true ? ReadableStream<Uint8Array> : undefined
  headers: Headers
  /** Aborted where whoever asked has left. */
  signal: AbortSignal
}

/** Answers with data of the contract's shape, or with a whole response where there is more to say. */
export type RouteHandler<R extends Route> = (
  asked: Asked<R>,
  app: AppOptions,
) => Promise<(R['response'] extends z.ZodType ? z.infer<R['response']> : never) | Response>

const commandLimit = 1024 * 1024
const folderLimit = 200 * 1024 * 1024
const manuscriptLimit = 68 * 1024 * 1024

/** A file of records or a full text; both are stored in pieces as they come. */
const uploadLimit = 2 * 1024 * 1024 * 1024

const fulltextLimit = 500 * 1024 * 1024

const largest: Readonly<Record<string, number>> = {
  '/api/folders': folderLimit,
  '/api/reviews/{review}/audit': manuscriptLimit,
  '/api/reviews/{review}/fulltexts': fulltextLimit,
}

/** Serves one route of the contract. */
export function serveRoute<R extends Route>(hono: Hono, app: AppOptions, it: R, handle: RouteHandler<R>): void {
  const path = it.path.replace(/\{(\w+)\}/g, ':$1')
  const maxSize = largest[it.path] ?? (it.upload ? uploadLimit : commandLimit)
  const limit = bodyLimit({
    maxSize,
    onError: () => {
      throw tooLarge(maxSize)
    },
  })
  // A file is counted as it comes; the limit of others gathers the body first.
  const before: MiddlewareHandler = it.upload ? (_, next) => next() : limit
  hono.on(it.method, path, before, async (c) => {
    const params = c.req.param() as Asked<R>['params']
    const named = (params as Record<string, string>).review
    const query = (it.query && readInput(it.query, c.req.query())) as Asked<R>['query']
    const body = (it.body && readInput(it.body, await readJson(c))) as Asked<R>['body']
    const review = named === undefined ? null : (await app.store.find(named)).id
    const actor = await actorOf(app, review, personAsking(c))
    if (it.permission !== null && !can(actor, it.permission, review)) {
      throw new Refusal('not-allowed', 'You are not allowed to do this.')
    }
    const upload = (it.upload ? readUpload(c, maxSize) : undefined) as Asked<R>['upload']
    const { headers, signal } = c.req.raw
    const answer = await handle({ actor, params, query, body, upload, headers, signal }, app)
    return answer instanceof Response ? answer : c.json(answer as never)
  })
}

function tooLarge(maxSize: number): Refusal {
  return new Refusal('too-large', `The request is larger than ${maxSize / 1024 / 1024} MiB.`)
}

/** The person of the review who is asking, where one is named; else who started the program. */
async function actorOf(app: AppOptions, review: string | null, person: string | undefined): Promise<Actor> {
  if (review === null || person === undefined) return app.actor
  const { people } = await app.store.state(review)
  if (people.some((it) => it.id === person)) return { id: person, assurance: 'claimed' }
  throw new Refusal('person-unknown', 'The review does not know the person who is asking. Choose who you are again.')
}

/** A file. Only `application/octet-stream` is taken: a form of another site cannot send that. */
function readUpload(c: Context, maxSize: number): ReadableStream<Uint8Array> {
  if (c.req.header('content-type') !== 'application/octet-stream')
    throw new Refusal('not-a-file', 'The file must be sent as application/octet-stream.')
  // What says beforehand that it is too large need not come.
  if (Number(c.req.header('content-length') ?? 0) > maxSize) throw tooLarge(maxSize)
  const { body } = c.req.raw
  if (!body) return new ReadableStream({ start: (controller) => controller.close() })
  let size = 0
  return body.pipeThrough(
    new TransformStream<Uint8Array, Uint8Array>({
      transform: (piece, controller) => {
        size += piece.length
        if (size > maxSize) throw tooLarge(maxSize)
        controller.enqueue(piece)
      },
    }),
  )
}

/** The body as JSON. Only `application/json` is taken: a form of another site cannot send that. */
async function readJson(c: Context): Promise<unknown> {
  const type = (c.req.header('content-type') ?? '').split(';')[0]?.trim().toLowerCase()
  if (type !== 'application/json') {
    throw new Refusal('not-json', 'The body must be sent as application/json.')
  }
  const text = await c.req.text()
  try {
    return JSON.parse(text)
  } catch (cause) {
    throw new Refusal('body-unreadable', 'The body is not readable as JSON.', { cause })
  }
}
