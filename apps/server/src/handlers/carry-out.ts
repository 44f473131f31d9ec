/** Carries out a verb: the one handler behind every command route. */
import type { commandRoutes } from '@oversyn/api'
import type { Input, Verb } from '@oversyn/model'
import type { AppOptions } from '../context.ts'
import type { RouteHandler } from '../serve-route.ts'

export function carryOut<V extends Verb>(verb: V): RouteHandler<(typeof commandRoutes)[string]> {
  return async ({ actor, params, body }, app) => {
    // The route's schema has read the input; which verb it belongs to is known only here.
    const input = body.input as Input<V>
    if (verb === 'screenReport') return screen(app, actor, params.review, input as Input<'screenReport'>, body.expect)
    return app.store.execute(actor, params.review, verb, input, body.expect)
  }
}

/** A judgement of a report that was drawn by chance says so, for only those tell of recall without bias; and the order learns from it. */
async function screen(
  { store, rankings }: AppOptions,
  actor: Parameters<AppOptions['store']['execute']>[0],
  named: string,
  input: Input<'screenReport'>,
  expect: number | undefined,
) {
  const { id } = await store.find(named)
  const isDrawn = input.drawn ?? rankings.isDrawn(id, input.stage, input.report)
  const done = await store.execute(actor, id, 'screenReport', isDrawn ? { ...input, drawn: true } : input, expect)
  rankings.kick(id, input.stage)
  return done
}
