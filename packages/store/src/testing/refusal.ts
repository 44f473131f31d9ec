/** What a refused promise was refused with. */
import { AppError } from '../app-error.ts'

export async function refusal(asked: Promise<unknown>): Promise<AppError> {
  const error: unknown = await asked.catch((it: unknown) => it)
  if (!(error instanceof AppError)) throw new Error(`it was not refused: ${error}`)
  return error
}
