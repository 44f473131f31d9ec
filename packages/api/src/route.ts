/** What a route is: a value that the server serves, the client calls and OpenAPI describes. */
import type { z } from 'zod'

/** The names in braces of a path: `/api/reviews/{review}` has `review`. */
export type PathNames<P extends string> = P extends `${string}{${infer Name}}${infer Rest}`
  ? Name | PathNames<Rest>
  : never

/** A body or answer that is not JSON, by its media type. */
export type Media = 'text/html' | 'text/csv' | 'application/gzip' | 'application/pdf' | 'application/octet-stream'

export interface Route<
  P extends string = string,
  Q extends z.ZodType | undefined = z.ZodType | undefined,
  B extends z.ZodType | undefined = z.ZodType | undefined,
  R extends z.ZodType | Media = z.ZodType | Media,
  U extends boolean = boolean,
> {
  method: 'GET' | 'POST'
  path: P
  /** What it gives, in one sentence; it stands in the OpenAPI document. */
  summary: string
  /** What the actor must be allowed to do; `null` where anybody may. */
  permission: Permission | null
  query: Q
  body: B
  response: R
  /** The body is a file, sent as `application/octet-stream`, not JSON. */
  upload: U
  /** With `accept: application/x-ndjson` the same answer comes as lines of JSON of this shape, so that long work shows how far it is. */
  lines?: z.ZodType
}

/** What policies decide on: `can(actor, permission, review)`. */
export type Permission = 'read' | 'write' | 'create' | 'administer'

/** Writes down a route with its types kept. */
export function route<
  const P extends string,
  R extends z.ZodType | Media,
  Q extends z.ZodType | undefined = undefined,
  B extends z.ZodType | undefined = undefined,
  const U extends boolean = false,
>(
  it: Omit<Route<P, Q, B, R>, 'query' | 'body' | 'upload'> & { query?: Q; body?: B; upload?: U },
): Route<P, Q, B, R, U> {
  return { ...it, query: it.query as Q, body: it.body as B, upload: (it.upload ?? false) as U }
}
