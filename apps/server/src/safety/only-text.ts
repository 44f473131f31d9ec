/** Addresses that hold what no text holds. */
import { AppError } from '@oversyn/store'
import type { MiddlewareHandler } from 'hono'

/** Refuses NUL in a path or a query before anything is looked up by it: no database can be asked for it. */
export const onlyText: MiddlewareHandler = async (c, next) => {
  if (/%00|\0/.test(c.req.url)) throw new AppError('input-invalid', 'The address holds a character that is no text.')
  await next()
}
