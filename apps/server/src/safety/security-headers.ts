/** Headers that keep a page from loading, running or being framed by anything that is not its own. */
import { createHash } from 'node:crypto'
import type { MiddlewareHandler } from 'hono'

/** What the web app may load: its own files and nothing else. */
const appPolicy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "font-src 'self'",
  "img-src 'self' data:",
  "connect-src 'self'",
  "frame-src 'self'",
  "base-uri 'none'",
  "form-action 'self'",
  "frame-ancestors 'none'",
].join('; ')

/**
 * The policy of a page made by the server that carries its own style and nothing else: exactly the `<style>` elements found in
 * it may apply, by their hashes.
 */
export function ownStylePolicy(html: string, framedBy: "'none'" | "'self'" = "'none'"): string {
  const hashes = [...html.matchAll(/<style>([\s\S]*?)<\/style>/g)].map(
    ([, css = '']) => `'sha256-${createHash('sha256').update(css).digest('base64')}'`,
  )
  const style = hashes.length > 0 ? [...new Set(hashes)].join(' ') : "'none'"
  return `default-src 'none'; style-src ${style}; img-src data:; base-uri 'none'; form-action 'none'; frame-ancestors ${framedBy}`
}

/** Sets them on every response; a response that brings its own policy keeps it. */
export const securityHeaders: MiddlewareHandler = async (c, next) => {
  await next()
  const { headers } = c.res
  if (!headers.has('content-security-policy')) headers.set('content-security-policy', appPolicy)
  headers.set('x-content-type-options', 'nosniff')
  headers.set('referrer-policy', 'no-referrer')
  headers.set('cross-origin-opener-policy', 'same-origin')
  headers.set('cross-origin-resource-policy', 'same-origin')
  headers.set('permissions-policy', 'camera=(), geolocation=(), microphone=()')
}
