/** What objects refer to, and the checks made from it. */
import {
  type Noun,
  type NounKind,
  nounKinds,
  type Problem,
  plurals,
  type Ref,
  type Review,
  references,
} from '@oversyn/model'
import { reason } from './command.ts'

/** One reference out of an object. */
export interface Reference {
  field: string
  kind: NounKind
  id: string
}

/** The references that an object makes. */
export function referencesOf(kind: NounKind, noun: object): Reference[] {
  const values = new Map<string, unknown>(Object.entries(noun))
  return Object.entries(references[kind] ?? {}).flatMap(([field, to]) =>
    [values.get(field)].flat().flatMap((id) => (typeof id === 'string' ? [{ field, kind: to, id }] : [])),
  )
}

/** Every object of a review with its kind. */
export function* objectsOf(state: Review): Generator<{ kind: NounKind; noun: Noun<NounKind> }> {
  for (const kind of nounKinds) for (const noun of state[plurals[kind]]) yield { kind, noun }
}

/** An object by kind and id. */
export function find<K extends NounKind>(state: Review, kind: K, id: string): Noun<K> | undefined {
  const list: readonly Noun<NounKind>[] = state[plurals[kind]]
  return list.find((noun) => noun.id === id) as Noun<K> | undefined
}

/** The key of an object, or its id where its kind has no keys. */
export function keyOf(noun: Noun<NounKind>): string {
  return 'key' in noun ? noun.key : noun.id
}

/** What an object refers to that the review does not have, and what it names twice. */
export function checkReferences(state: Review, kind: NounKind, noun: Noun<NounKind>): Problem[] {
  const made = referencesOf(kind, noun)
  const where = { kind, id: noun.id, key: keyOf(noun) }
  const unknown = made
    .filter((it) => !find(state, it.kind, it.id))
    .map((it) => reason('reference-unknown', `There is no ${it.kind} with the id ${it.id} (in "${it.field}").`, where))
  const twice = made
    .filter((it, at) => made.findIndex((other) => other.field === it.field && other.id === it.id) < at)
    .map((it) => reason('reference-doubled', `The ${it.kind} ${it.id} is named twice (in "${it.field}").`, where))
  return [...unknown, ...twice]
}

/** The objects that rest on one. */
export function restingOn(state: Review, target: Ref): { kind: NounKind; noun: Noun<NounKind> }[] {
  return [...objectsOf(state)].filter(({ kind, noun }) =>
    referencesOf(kind, noun).some((it) => it.kind === target.kind && it.id === target.id),
  )
}

/** Everything in a review that refers to nothing, or shares its key with another of its kind. */
export function checkReview(state: Review): Problem[] {
  const seen = new Set<string>()
  return [...objectsOf(state)].flatMap(({ kind, noun }) => {
    const key = keyOf(noun)
    const place = `${kind}/${key}`
    const doubled = seen.has(place) ? [keyTaken(kind, key)] : []
    seen.add(place)
    return [...doubled, ...checkReferences(state, kind, noun)]
  })
}

export function keyTaken(kind: NounKind, key: string): Problem {
  return reason('key-taken', `There is already a ${kind} with the key "${key}".`, { kind, key })
}
