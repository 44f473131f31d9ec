/** Local sign-in: the link that starts a session, the cookie that keeps it, the header that scripts use. */
import { createHash, randomBytes, timingSafeEqual } from 'node:crypto'
import type { Context, MiddlewareHandler } from 'hono'
import { getCookie, setCookie } from 'hono/cookie'
import { Refusal } from '../errors/refusal.ts'
import { htmlResponse } from '../pages/html-page.ts'
import { signInPage } from '../pages/sign-in-page.ts'

/** A token for one run of the program. */
export function newToken(): string {
  return randomBytes(32).toString('base64url')
}

/** The link that signs a person in. */
export function signInLink(origin: string, token: string): string {
  return `${origin}/?token=${token}`
}

/**
 * Lets the signed-in pass: by the cookie, by `Authorization: Bearer`, or by a link with the token, which is turned into the
 * cookie and taken out of the address. Everybody else is told what to do.
 */
export function signedIn(token: string, origin: string): MiddlewareHandler {
  // Cookies do not know ports: the name keeps two programs on one machine apart.
  const cookie = `oversyn-${new URL(origin).port || '80'}`
  return async (c, next) => {
    const given = c.req.query('token')
    if (given !== undefined && !c.req.path.startsWith('/api/')) {
      if (!same(given, token)) return htmlResponse(signInPage('wrong-link'), 401)
      setCookie(c, cookie, token, { httpOnly: true, sameSite: 'Strict', path: '/' })
      c.header('cache-control', 'no-store')
      return c.redirect(withoutToken(c), 303)
    }
    if (!same(getCookie(c, cookie), token) && !same(bearer(c), token)) {
      if (c.req.path.startsWith('/api/')) {
        throw new Refusal('not-signed-in', 'Open the link that `oversyn start` printed to sign in.')
      }
      return htmlResponse(signInPage('no-session'), 401)
    }
    await next()
  }
}

/**
 * Who of the team is at the machine, as the header `x-oversyn-person` says: in local mode several people may share it, and what they
 * say of themselves is a claim.
 */
export function personAsking(c: Context): string | undefined {
  const given = c.req.header('x-oversyn-person')
  return given !== undefined && /^[\w-]{1,64}$/.test(given) ? given : undefined
}

function bearer(c: Context): string | undefined {
  return /^Bearer (.+)$/.exec(c.req.header('authorization') ?? '')?.[1]
}

/** The address asked for, as a path of our own, so that a link cannot lead elsewhere. */
function withoutToken(c: Context): string {
  const url = new URL(c.req.url)
  url.searchParams.delete('token')
  const path = url.pathname === '/sign-in' ? '/' : url.pathname.replace(/^\/+/, '/')
  return path + url.search
}

/** Compares hashes, so that neither length nor time tells anything of the token. */
function same(given: string | undefined, token: string): boolean {
  if (given === undefined) return false
  const hash = (text: string) => createHash('sha256').update(text).digest()
  return timingSafeEqual(hash(given), hash(token))
}
