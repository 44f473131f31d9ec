/** What every operation of the store works with. */
import type { Engine } from './engine/engine.ts'
import type { Sources } from './log/append.ts'
import type { StateCache } from './state/state-cache.ts'

export interface Scope {
  engine: Engine
  db: Engine['db']
  sources: Sources
  cache: StateCache
}
