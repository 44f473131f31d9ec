/** Which program this is; answered without sign-in, so that another start can find this one. */
import type { Handler } from './handler.ts'

export const about: Handler<'about'> = async (_, { version, store }) => ({
  name: 'oversyn',
  version,
  engine: store.engine,
})
