/** What a verb would be told if nothing were changed: where every form begins, and what a draft is compared with. */
import { type NounKind, nounCommands, plurals, type Review, singleCommands, type Verb } from '@oversyn/model'

/**
 * The input of a verb as the review stands; `undefined` where there is no such object (any longer).
 *
 * @param id the object, for a verb that states one of many
 */
export function baseInput(verb: Verb, review: Review, id?: string): { value: object } | undefined {
  if (isKeyOf(singleCommands, verb)) {
    const { kind } = singleCommands[verb]
    const value = review[kind]
    return value ? { value: kind === 'head' ? without(value, 'id') : value } : undefined
  }
  if (!isKeyOf(nounCommands, verb) || id === undefined) return undefined
  const { kind } = nounCommands[verb]
  const list: readonly { id: string }[] = review[plurals[kind as NounKind]]
  const value = list.find((it) => it.id === id)
  // The program itself counts a criterion's versions.
  return value && { value: kind === 'criterion' ? without(value, 'version', 'earlier') : value }
}

function without(value: object, ...names: string[]): object {
  return Object.fromEntries(Object.entries(value).filter(([name]) => !names.includes(name)))
}

function isKeyOf<T extends object>(record: T, name: PropertyKey): name is keyof T {
  return Object.hasOwn(record, name)
}
