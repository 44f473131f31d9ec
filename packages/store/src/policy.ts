/** Who may do what: the one place where that is decided. Commands and routes ask here. */
import type { Actor } from '@oversyn/model'
import { AppError } from './app-error.ts'

/** What can be asked for: to read or write a review, to make one, and to run the store. */
export type Permission = 'read' | 'write' | 'create' | 'administer'

type Rule = (actor: Actor, review: string | null) => boolean

/** Whoever has a name. On one's own machine everyone with the session's cookie is the owner. */
const named: Rule = (actor) => actor.id.trim() !== ''

const rules: Record<Permission, Rule> = { read: named, write: named, create: named, administer: named }

/**
 * Whether an actor may do something.
 *
 * @param review the id of the review it concerns; `null` where it concerns none, as making one does
 */
export function can(actor: Actor, permission: Permission, review: string | null): boolean {
  return rules[permission](actor, review)
}

/** Refuses with `not-allowed` where {@link can} says no. */
export function authorise(actor: Actor, permission: Permission, review: string | null): void {
  if (!can(actor, permission, review)) throw new AppError('not-allowed', 'You are not allowed to do that.')
}
