/** Compression of what is worth it: text over 1 kB, once it is whole. Streams and packed files go as they are. */
import { promisify } from 'node:util'
import { deflate, gzip } from 'node:zlib'
import type { MiddlewareHandler } from 'hono'

const methods = { gzip: promisify(gzip), deflate: promisify(deflate) }
const threshold = 1024
const text = /^(?:text\/|application\/(?:[\w.-]+\+)?json|text\/javascript|image\/svg\+xml)/

/** Compresses the answer by the best method that the asker knows. */
export const compressed: MiddlewareHandler = async (c, next) => {
  await next()
  const { headers, status } = c.res
  if (status === 204 || status === 304 || c.req.method === 'HEAD' || headers.has('content-encoding')) return
  if (!text.test(headers.get('content-type') ?? '')) return
  headers.append('vary', 'accept-encoding')
  const encoding = chosen(c.req.header('accept-encoding'))
  if (!encoding) return
  const body = await c.res.arrayBuffer()
  if (body.byteLength < threshold) {
    c.res = new Response(body, { status, headers })
    return
  }
  const packed = await methods[encoding](body, { level: 5 })
  c.res = new Response(new Uint8Array(packed), { status, headers })
  c.res.headers.set('content-encoding', encoding)
  c.res.headers.set('content-length', String(packed.byteLength))
}

/** The method that `accept-encoding` allows, gzip before deflate; a quality of 0 forbids one. */
function chosen(accept: string | undefined): 'gzip' | 'deflate' | undefined {
  const allowed = (accept ?? '')
    .split(',')
    .map((part) => part.trim().split(';'))
    .filter(([, quality]) => !/q=0(?:\.0*)?$/.test(quality?.trim() ?? ''))
    .map(([name]) => name)
  return (['gzip', 'deflate'] as const).find((method) => allowed.includes(method))
}
