/** Whether something new was saved although no answer came, so that trying again does not make it twice. */
import { canonical, type NounKind, nounCommands, plurals, type Review, type Verb } from '@oversyn/model'
import { readAt } from './at-path.ts'

/**
 * Whether `now` has an object, which `before` had not, that says all that `input` asked for.
 *
 * @param before the review as it was when the first try was sent
 */
export function alreadySaved(verb: Verb, input: unknown, before: Review, now: Review): boolean {
  const [kind, asked] = newObject(verb, input)
  if (kind === undefined || typeof asked !== 'object' || asked === null) return false
  const ids = new Set<string>(before[plurals[kind]].map((it) => it.id))
  const list: readonly { id: string }[] = now[plurals[kind]]
  return list.some(
    (it) =>
      !ids.has(it.id) &&
      Object.entries(asked).every(([name, value]) => canonical(readAt(it, name) ?? null) === canonical(value ?? null)),
  )
}

function newObject(verb: Verb, input: unknown): [NounKind | undefined, unknown] {
  if (verb === 'addStudy') return ['report', readAt(input, 'report')]
  const asked = readAt(input, 'value')
  if (!(verb in nounCommands) || readAt(asked, 'id') !== undefined) return [undefined, undefined]
  return [nounCommands[verb as keyof typeof nounCommands].kind, asked]
}
