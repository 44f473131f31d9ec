/** Who is asking. */
import type { Handler } from './handler.ts'

export const session: Handler<'session'> = async ({ actor }) => ({ actor })
