/** The names this server answers to, and requests that come from elsewhere. */

import type { MiddlewareHandler } from 'hono'
import { Refusal } from '../errors/refusal.ts'

const loopback = ['127.0.0.1', 'localhost', '[::1]']

/** The hosts (`127.0.0.1:4820`, …) under which a server at `origin` may be reached. */
function ownHosts(origin: string): ReadonlySet<string> {
  const { host, port } = new URL(origin)
  return new Set([host, ...loopback.map((name) => (port === '' ? name : `${name}:${port}`))])
}

/**
 * Refuses a request for another host than our own: a foreign name that resolves to this machine (DNS rebinding) would
 * otherwise make a foreign page one of ours.
 */
export function onlyOwnHost(origin: string): MiddlewareHandler {
  const hosts = ownHosts(origin)
  return async (c, next) => {
    const host = c.req.header('host') ?? new URL(c.req.url).host
    if (!hosts.has(host.toLowerCase())) {
      throw new Refusal('host-foreign', 'Oversyn answers only to the address of this machine.')
    }
    await next()
  }
}

/**
 * Refuses a change that another site's page asks for (cross-site request forgery). A browser always says where such a request
 * comes from; a script outside a browser says nothing, and needs the token anyway.
 */
export function onlyOwnOrigin(origin: string): MiddlewareHandler {
  const hosts = ownHosts(origin)
  return async (c, next) => {
    if (c.req.method !== 'GET' && c.req.method !== 'HEAD') {
      const from = c.req.header('origin')
      const site = c.req.header('sec-fetch-site')
      if (from !== undefined && !isOwn(from, hosts)) throw foreign()
      if (site !== undefined && site !== 'same-origin' && site !== 'none') throw foreign()
    }
    await next()
  }
}

function isOwn(origin: string, hosts: ReadonlySet<string>): boolean {
  return origin.startsWith('http://') && hosts.has(origin.slice('http://'.length).toLowerCase())
}

function foreign(): Refusal {
  return new Refusal('origin-foreign', 'The request came from another site and was refused.')
}
