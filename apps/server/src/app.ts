/** The whole server as a function from a request to a response: it needs no port, so tests and the command line use it as it is. */
import { commandRoutes, type Route, routes } from '@oversyn/api'
import type { Verb } from '@oversyn/model'
import { AppError } from '@oversyn/store'
import { Hono } from 'hono'
import type { AppOptions } from './context.ts'
import { compressed } from './delivery/compress.ts'
import { staticFiles } from './delivery/static-files.ts'
import { problemResponse } from './errors/problem-response.ts'
import { Refusal } from './errors/refusal.ts'
import { carryOut } from './handlers/carry-out.ts'
import { handlers } from './handlers/index.ts'
import { openApiPage } from './openapi/docs-page.ts'
import { openApiDocument } from './openapi/document.ts'
import { htmlResponse } from './pages/html-page.ts'
import { onlyText } from './safety/only-text.ts'
import { onlyOwnHost, onlyOwnOrigin } from './safety/own-address.ts'
import { securityHeaders } from './safety/security-headers.ts'
import { signedIn } from './safety/session.ts'
import { type RouteHandler, serveRoute } from './serve-route.ts'

/**
 * The app over an open store.
 *
 * @example const response = await createApp(options).request('/api/about')
 */
export function createApp(app: AppOptions): Hono {
  const hono = new Hono()
  hono.onError((error, c) => {
    // Who leaves before the request is read breaks it off; that is no fault of ours.
    const isRefused = error instanceof AppError || error instanceof Refusal || c.req.raw.signal.aborted
    if (!isRefused) app.onBug?.({ method: c.req.method, path: c.req.path, error })
    return problemResponse(error)
  })
  hono.use(securityHeaders, compressed, onlyOwnHost(app.origin), onlyOwnOrigin(app.origin), onlyText)
  serveRoute(hono, app, routes.about, handlers.about)
  hono.use(signedIn(app.token, app.origin))

  for (const [name, it] of Object.entries(routes)) {
    if (it !== routes.about) serveRoute(hono, app, it, handlers[name as keyof typeof routes] as RouteHandler<Route>)
  }
  for (const [verb, it] of Object.entries(commandRoutes)) serveRoute(hono, app, it, carryOut(verb as Verb))

  const openApi = openApiDocument(app.version)
  hono.get('/api/openapi.json', (c) => c.json(openApi))
  hono.get('/api/docs', () => htmlResponse(openApiPage(openApi)))
  hono.all('/api/*', (c) => {
    throw new Refusal('route-unknown', `There is nothing at ${c.req.method} ${c.req.path}.`)
  })
  hono.get('*', staticFiles(app.staticDir))
  hono.all('*', () => {
    throw new Refusal('route-unknown', 'There is nothing at this address.')
  })
  return hono
}
