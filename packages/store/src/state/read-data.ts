/** The objects in the tables, as data. */
import { AppError } from '../app-error.ts'

/** What a row holds. Refuses with `log-unreadable` where somebody has changed it into what is no JSON. */
export function readData(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch (cause) {
    const message = 'A row of the store cannot be read: it was changed from outside. `oversyn verify` says which one.'
    throw new AppError('log-unreadable', message, { cause })
  }
}
