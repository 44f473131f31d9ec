/** What answers a route of the contract, by its name. */
import type { routes } from '@oversyn/api'
import type { RouteHandler } from '../serve-route.ts'

export type Handler<K extends keyof typeof routes> = RouteHandler<(typeof routes)[K]>
