/** Carries out a verb: the one handler behind every command route. */
import type { commandRoutes } from '@oversyn/api'
import type { Input, Verb } from '@oversyn/model'
import type { RouteHandler } from '../serve-route.ts'

export function carryOut<V extends Verb>(verb: V): RouteHandler<(typeof commandRoutes)[string]> {
  return ({ actor, params, body }, { store }) =>
    // The route's schema has read the input; which verb it belongs to is known only here.
    store.execute(actor, params.review, verb, body.input as Input<V>, body.expect)
}
