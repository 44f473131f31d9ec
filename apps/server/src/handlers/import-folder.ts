/** Loads a folder: a new review, or the difference to the one that is there. */
import { planFolder, readFolder } from '@oversyn/formats'
import { AppError } from '@oversyn/store'
import { Refusal } from '../errors/refusal.ts'
import type { Handler } from './handler.ts'

export const importFolder: Handler<'importFolder'> = async ({ actor, body }, { store, newId }) => {
  throw new Error(String([actor, body, store, newId, planFolder, readFolder, AppError, Refusal]))
}
