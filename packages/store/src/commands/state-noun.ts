/** Stating an object of which a review has many: what all those verbs share. */
import {
  canonical,
  type Happening,
  lastPlace,
  type Noun,
  type NounKind,
  nounCommands,
  nouns,
  type Problem,
  plurals,
  type Review,
} from '@oversyn/model'
import { type Ask, type Outcome, reason, refuse } from './command.ts'
import { type Keyless, makeKey } from './make-key.ts'
import { checkReferences, find, keyOf, keyTaken } from './references.ts'

/** An object as it is asked for: without `id` it is new, and `key` and `order` may be left to the program. */
export type Asked<K extends NounKind> = Omit<Noun<K>, 'id' | 'key' | 'order'> & {
  id?: string | undefined
  key?: string | undefined
  order?: number | undefined
}

/** Further reasons against an object that is sound in itself. */
export type Check<K extends NounKind> = (state: Review, noun: Noun<K>) => Problem[]

/**
 * States an object: gives it what was left out, checks that its key is free and that what it refers to exists, and says what happened.
 * Where it already stands as asked, nothing happened.
 */
export function stateNoun<K extends NounKind>(
  ask: Ask,
  kind: K,
  asked: Asked<K>,
  why: string | undefined,
  check: Check<K> = () => [],
): Outcome {
  const { state } = ask
  const before = asked.id === undefined ? undefined : find(state, kind, asked.id)
  if (asked.id !== undefined && !before)
    refuse([reason('object-unknown', `There is no ${kind} with the id ${asked.id}.`, { kind, id: asked.id })])
  const noun = complete(ask, kind, asked, before)
  const others: readonly Noun<NounKind>[] = state[plurals[kind]].filter((it) => it.id !== noun.id)
  const key = keyOf(noun)
  const problems = [
    ...(others.some((it) => keyOf(it) === key) ? [keyTaken(kind, key)] : []),
    ...checkReferences(state, kind, noun),
    ...check(state, noun),
  ]
  if (problems.length > 0) refuse(problems)
  const made = 'key' in noun ? { id: noun.id, key } : { id: noun.id }
  if (before && canonical(before) === canonical(noun)) return { happenings: [], made }
  return { happenings: [stated(kind, noun, why)], made }
}

/** The event in which stating an object ends. */
export function stated<K extends NounKind>(kind: K, value: Noun<K>, why: string | undefined): Happening {
  const command = Object.values(nounCommands).find((it) => it.kind === kind)
  if (!command) throw new TypeError(`no verb states a ${kind}`)
  return { type: command.event, payload: { value, why } } as Happening
}

function complete<K extends NounKind>(ask: Ask, kind: K, asked: Asked<K>, before: Noun<K> | undefined): Noun<K> {
  const { shape } = nouns[kind]
  const list: readonly Noun<NounKind>[] = ask.state[plurals[kind]]
  const given: Record<string, unknown> = { ...asked, id: asked.id ?? ask.newId() }
  if ('order' in shape) given.order ??= before && 'order' in before ? before.order : nextOrder(siblings(list, asked))
  if ('key' in shape)
    given.key ??= before ? keyOf(before) : makeKey(kind, given as Keyless<NounKind> as Keyless<K>, ask.state)
  return nouns[kind].parse(given) as Noun<K>
}

/** The objects among which one has its order: the bullets of one theme, else all of its kind. */
function siblings(list: readonly Noun<NounKind>[], asked: object): readonly Noun<NounKind>[] {
  if (!('findings' in asked && 'theme' in asked)) return list
  return list.filter((it) => 'theme' in it && it.theme === asked.theme)
}

function nextOrder(list: readonly Noun<NounKind>[]): number {
  const last = list.reduce((last, it) => ('order' in it ? Math.max(last, it.order) : last), 0)
  return Math.min(last + 1, lastPlace)
}
